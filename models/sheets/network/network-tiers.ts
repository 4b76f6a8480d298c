import type { LineDef } from '../../../src/engine/define.ts'
import { sources } from '../../sources.ts'

/** Counts switches and links tier by tier: the second part of the network page. */
export const fabricTierLines = {
  ports: {
    label: 'Switches that a switch can reach',
    unit: 'switch',
    index: 'plan',
    formula: 'switchRadix / oneUplink * oneSwitch',
    why: 'One by each port.',
  },
  podLeafLimit: {
    label: 'Most leaves in a pod',
    unit: 'switch',
    index: 'plan',
    formula: 'floor(ports / oneSwitch / 2) * oneSwitch',
    why: 'In three tiers a spine has half of its ports for leaves, the other half for cores.',
  },
  podsNeeded: {
    label: 'Pods of a three-tier fabric',
    unit: 'switch',
    formula: 'ceil(railLeaves / podLeafLimit) * oneSwitch',
    why: 'Leaves in pods that share spines; each core links to every pod.',
  },
  treeTiers: {
    label: 'Tiers above one switch',
    unit: '1',
    formula: 'if(railLeaves <= ports, 2, if(podsNeeded <= ports, 3, none))',
    why: 'Two tiers while a spine has a port for every leaf, three while a core has one for every pod; beyond that there is none.',
  },
  tierCount: {
    label: 'Tiers of the fabric',
    unit: '1',
    formula: 'if(nodeCount <= 0, 0, if(nodeCount * nicsPerNode <= switchRadix * oneSwitch, 1, treeTiers))',
    why: 'What fits one switch needs no second one, at the price of no redundancy.',
  },
  leavesPerPlane: {
    label: 'Leaf switches in a plane',
    unit: 'switch',
    formula: 'if(tierCount > 1, railLeaves, if(tierCount > 0, oneSwitch, 0))',
    why: 'The planes are alike: one is sized, then multiplied.',
  },
  podCount: {
    label: 'Pods',
    unit: '1',
    formula: 'if(tierCount > 2, podsNeeded / oneSwitch, 1)',
    why: 'A two-tier fabric is one pod.',
  },
  leavesPerPod: {
    label: 'Leaf switches in a pod',
    unit: 'switch',
    formula: 'max(oneSwitch, ceil(leavesPerPlane / oneSwitch / podCount) * oneSwitch)',
    why: 'Leaves are spread evenly over the pods.',
  },
  spineDownlinks: {
    label: 'Ports of a spine towards leaves',
    unit: 'link/switch',
    formula: 'if(tierCount > 2, floor(switchRadix / 2), switchRadix)',
    why: 'All ports in two tiers, half of them in three.',
  },
  spinesPerPod: {
    label: 'Spine switches in a pod',
    unit: 'switch',
    formula: 'if(tierCount > 1, uplinks / divisorBelow(uplinks, spineDownlinks / leavesPerPod), 0)',
    why: 'Each leaf has the same number of links to each spine, so the number of spines divides the uplinks.',
    source: sources.superPod,
  },
  spineUplinks: {
    label: 'Ports of a spine towards cores',
    unit: 'link/switch',
    formula: 'if(tierCount > 2, ceil(leavesPerPod * uplinks / max(oneSwitch, spinesPerPod)), 0)',
    why: 'As many as come from the leaves: the upper tier is not oversubscribed.',
  },
  podCoreLinks: {
    label: 'Links of a pod to the cores',
    unit: 'link',
    formula: 'spinesPerPod * spineUplinks',
    why: 'All spines of the pod together.',
  },
  coresPerPlane: {
    label: 'Core switches in a plane',
    unit: 'switch',
    formula: 'if(tierCount > 2, podCoreLinks / divisorBelow(podCoreLinks, switchRadix / podCount), 0)',
    why: 'Each pod has the same number of links to each core.',
  },
  leafSwitchCount: {
    label: 'Leaf switches',
    unit: 'switch',
    formula: 'leavesPerPlane * planes',
    why: 'Those that nodes are linked to.',
  },
  spineSwitchCount: {
    label: 'Spine switches',
    unit: 'switch',
    formula: 'spinesPerPod * podCount * planes',
    why: 'Those that join the leaves of a pod.',
  },
  coreSwitchCount: {
    label: 'Core switches',
    unit: 'switch',
    formula: 'coresPerPlane * planes',
    why: 'Those that join the pods of a three-tier fabric.',
  },
  nodeLeafLinkCount: {
    label: 'Links from nodes to leaves',
    unit: 'link',
    formula: 'nodeCount * nicsPerNode * planes',
    why: 'Cables are bought for the nodes that are there.',
  },
  leafSpineLinkCount: {
    label: 'Links from leaves to spines',
    unit: 'link',
    formula: 'if(tierCount > 1, leavesPerPlane * uplinks * planes, 0)',
    why: 'All uplinks are cabled from the start.',
  },
  spineCoreLinkCount: {
    label: 'Links from spines to cores',
    unit: 'link',
    formula: 'podCoreLinks * podCount * planes',
    why: 'None in a fabric of two tiers.',
  },
} as const satisfies Record<string, LineDef>
