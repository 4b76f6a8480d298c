import type { LineDef } from '../../../src/engine/define.ts'
import { sources } from '../../sources.ts'

/** Counts the switches of the in-band and out-of-band networks: the last part of the network page. */
export const managementLines = {
  frontReserved: {
    label: 'In-band ports between switches',
    unit: 'link/switch',
    index: 'plan',
    value: 6,
    why: 'Four uplinks and two links to the other switch of the pair.',
  },
  frontLinkCount: {
    label: 'In-band links',
    unit: 'link',
    formula: 'if(nodeCount > 0, (nodeCount + managementNodes) * frontLinksPerNode + borderLinks, 0)',
    why: 'Compute nodes, management nodes and what leads elsewhere.',
  },
  frontPairs: {
    label: 'Pairs of in-band leaves',
    unit: '1',
    formula: 'ceil(frontLinkCount / (2 * oneSwitch * (frontRadix - frontReserved)))',
    why: 'Each node is linked to both switches of a pair.',
  },
  frontSwitchCount: {
    label: 'In-band switches',
    unit: 'switch',
    formula: 'if(nodeCount > 0, 2 * (frontPairs + 1) * oneSwitch, 0)',
    why: 'The pairs and two cores above them.',
  },
  oobLinkCount: {
    label: 'Out-of-band links of nodes and racks',
    unit: 'link',
    formula: 'nodeCount * oobLinksPerNode + managementNodes * railLinks + racks.rackCount * oobLinksPerRack',
    why: 'Controllers of nodes and power strips of racks.',
  },
  managedSwitches: {
    label: 'Switches under management',
    unit: 'switch',
    formula: 'switchCount + frontSwitchCount + storage.switchCount',
    why: 'Those of all fabrics, one management port each.',
  },
  oobSwitchesNeeded: {
    label: 'Out-of-band switches by ports',
    unit: 'switch',
    formula: 'ceil((oobLinkCount + managedSwitches * oneUplink) * (1 + oobSpareShare) / oobRadix)',
    why: 'Whole switches, with ports to spare.',
  },
  oobSwitchCount: {
    label: 'Out-of-band switches',
    unit: 'switch',
    formula: 'if(nodeCount > 0, max(2 * oneSwitch, oobSwitchesNeeded), 0)',
    shown: true,
    why: 'At least two, so that one may fail.',
    source: sources.enterpriseNetwork,
  },
} as const satisfies Record<string, LineDef>
