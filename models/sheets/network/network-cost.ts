import type { LineDef } from '../../../src/engine/define.ts'

/** Counts modules and says what the fabric draws and costs: the third part of the network page. */
export const fabricCostLines = {
  nodeAndManagerLinkCount: {
    label: 'Links of nodes and fabric management',
    unit: 'link',
    formula: 'if(nodeCount > 0, nodeLeafLinkCount + managerLinks, 0)',
    why: 'Tables of reference architectures count both as one.',
  },
  provisionedNodeLinks: {
    label: 'Leaf ports fitted with modules',
    unit: 'link',
    formula: 'if(tierCount > 1, provisionedNodes * nicsPerNode * planes, nodeLeafLinkCount)',
    why: 'Modules in leaves are bought with the leaves, for whole blocks.',
  },
  switchEnds: {
    label: 'Link ends at switches',
    unit: 'link',
    formula:
      'max(provisionedNodeLinks, nodeAndManagerLinkCount) + 2 * (leafSpineLinkCount + spineCoreLinkCount)',
    why: 'A link between switches has two; management takes the room of a missing node.',
  },
  transceiverCount: {
    label: 'Optical modules',
    unit: 'module',
    formula: 'ceil(switchEnds / linksPerSwitchModule) + ceil(nodeLeafLinkCount / linksPerNodeModule)',
    shown: true,
    why: 'All links are optical here; copper inside a rack would save those of its links.',
  },
  switchCount: {
    label: 'Fabric switches',
    unit: 'switch',
    formula: 'leafSwitchCount + spineSwitchCount + coreSwitchCount',
    why: 'All tiers together.',
  },
  oneLink: {
    label: 'One link',
    unit: 'link',
    index: 'plan',
    value: 1,
    why: 'What a speed is stated for.',
  },
  linkCount: {
    label: 'Links of the fabric',
    unit: 'link',
    formula: 'nodeAndManagerLinkCount + leafSpineLinkCount + spineCoreLinkCount',
    why: 'All that is cabled, tier by tier.',
  },
  linkSpeed: {
    label: 'Speed of a link',
    unit: 'Gbps/link',
    index: 'plan',
    formula: 'nicSpeed / planes / oneLink',
    why: 'An adapter is split over the planes.',
  },
  switchCapacity: {
    label: 'Capacity of the switches',
    unit: 'Gbps',
    formula: 'switchCount * switchRadix * linkSpeed',
    why: 'Switches of one generation cost and draw in step with what they forward.',
  },
  moduleCapacity: {
    label: 'Rate of the optical modules',
    unit: 'Gbps',
    formula: '(switchEnds + nodeLeafLinkCount) * linkSpeed',
    why: 'Two ends for each link.',
  },
  fabricPower: {
    label: 'Power of the fabric',
    unit: 'kW',
    formula: '(switchCapacity * switchPower + moduleCapacity * modulePower) / clock.wattsPerKilowatt',
    shown: true,
    why: 'Switches and modules. It is part of the all-in power of an accelerator and is not added to the IT power again.',
  },
  cableCost: {
    label: 'Cost of cables',
    unit: 'USD',
    formula: 'linkCount * cablePrice',
    why: 'One for each link.',
  },
  activeCost: {
    label: 'Cost of switches and modules',
    unit: 'USD',
    formula: 'switchCapacity * switchPrice + moduleCapacity * modulePrice',
    why: 'At today’s prices; adapters come with the nodes.',
  },
  fabricCapex: {
    label: 'Price of the fabric',
    unit: 'USD',
    formula: '(activeCost + cableCost) * (1 + spareShare)',
    shown: true,
    why: 'What the fabric of the month would cost to buy. It is part of the all-in price of an accelerator and does not enter the cash flow again.',
  },
} as const satisfies Record<string, LineDef>
