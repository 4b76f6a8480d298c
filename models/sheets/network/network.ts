import { sheet } from '../../../src/engine/define.ts'
import { networkCostInputs, networkInputs } from '../../inputs/network/network.ts'
import { managementInputs } from '../../inputs/network/network-management.ts'
import { performanceInputs } from '../../inputs/network/network-performance.ts'
import { sources } from '../../sources.ts'
import { fabricCostLines } from './network-cost.ts'
import { growthLines } from './network-growth.ts'
import { managementLines } from './network-management.ts'
import { performanceLines } from './network-performance.ts'
import { fabricTierLines } from './network-tiers.ts'

/** Sizes the compute fabric of owned hardware: switches by tier, links, modules, power and price. */
export const network = sheet('network', {
  title: 'Network',
  about:
    'The compute fabric of each part with its own hardware: a rail-optimised fat tree of one, two or three tiers, sized by the rules that published reference architectures follow, and the in-band and out-of-band networks beside it. Its cost and power are already inside the all-in price and power of an accelerator; they are shown here to be checked and are not added again.',
  index: 'part',
  lines: {
    ...networkInputs,
    ...networkCostInputs,
    ...managementInputs,
    ...performanceInputs,
    oneSwitch: {
      label: 'One switch',
      unit: 'switch',
      index: 'plan',
      value: 1,
      why: 'What links and ports are counted by.',
    },
    oneUplink: {
      label: 'Least uplinks of a leaf',
      unit: 'link/switch',
      index: 'plan',
      value: 1,
      why: 'A leaf without an uplink would stand alone.',
    },
    railLinks: {
      label: 'Links of a node on one rail',
      unit: 'link/node',
      index: 'plan',
      value: 1,
      why: 'Each adapter of a node is on a rail of its own.',
    },
    nodeCount: {
      label: 'Nodes on the fabric',
      unit: 'node',
      formula: 'sum(fleet.nodeCount, deployment) * hardware.owned',
      why: 'Own hardware needs a fabric; a provider’s hardware comes with one.',
    },
    scalableUnits: {
      label: 'Scalable units',
      unit: '1',
      formula: 'ceil(nodeCount / scalableUnitNodes)',
      why: 'Leaves are bought for whole blocks.',
    },
    provisionedNodes: {
      label: 'Nodes that the leaves are bought for',
      unit: 'node',
      formula: 'scalableUnits * scalableUnitNodes',
      why: 'The unused places of the last block stay empty, so that routing stays balanced.',
      source: sources.superPod,
    },
    rails: {
      label: 'Rails',
      unit: '1',
      index: 'plan',
      formula: 'nicsPerNode / railLinks',
      why: 'Accelerators of the same place in their nodes meet on the same leaves.',
    },
    downlinks: {
      label: 'Ports of a leaf towards nodes',
      unit: 'link/switch',
      index: 'plan',
      formula: 'floor(switchRadix * oversubscription / (1 + oversubscription))',
      why: 'Half of the ports at one to one, more of them when oversubscribed.',
    },
    nodesPerLeaf: {
      label: 'Nodes that a leaf can take',
      unit: 'node',
      index: 'plan',
      formula: 'downlinks / railLinks * oneSwitch',
      why: 'One port for each node of the rail.',
    },
    unitsPerLeaf: {
      label: 'Scalable units that share a leaf',
      unit: '1',
      index: 'plan',
      formula: 'max(1, floor(nodesPerLeaf / scalableUnitNodes))',
      why: 'Small blocks share leaves; a block is not torn apart over half a leaf.',
    },
    leavesPerUnit: {
      label: 'Leaves of one rail',
      unit: 'switch',
      index: 'plan',
      formula: 'ceil(scalableUnitNodes / nodesPerLeaf) * oneSwitch',
      why: 'A block larger than a leaf needs several leaves for each rail.',
    },
    railsPerLeaf: {
      label: 'Rails that share a leaf',
      unit: '1',
      formula: 'max(1, floor(nodesPerLeaf / max(provisionedNodes, scalableUnitNodes)))',
      why: 'In a cluster smaller than a leaf, rails share leaves.',
    },
    railLeaves: {
      label: 'Leaves in a plane, rail by rail',
      unit: 'switch',
      formula: 'ceil(scalableUnits / unitsPerLeaf) * leavesPerUnit * ceil(rails / railsPerLeaf)',
      why: 'Every rail of a block lands on its own leaf, so traffic of one rail inside a block takes one hop.',
      source: sources.superPod,
    },
    usedDownlinks: {
      label: 'Ports of a leaf towards nodes, used',
      unit: 'link/switch',
      index: 'plan',
      formula: 'min(downlinks, unitsPerLeaf * scalableUnitNodes * railLinks / oneSwitch)',
      why: 'A leaf for one rack of a rack-scale system serves as many nodes as the rack has.',
    },
    uplinks: {
      label: 'Ports of a leaf towards spines',
      unit: 'link/switch',
      index: 'plan',
      formula: 'max(oneUplink, floor(usedDownlinks / oversubscription))',
      why: 'As many as enter from the nodes, divided by the oversubscription.',
    },
    ...fabricTierLines,
    ...fabricCostLines,
    ...growthLines,
    ...managementLines,
    ...performanceLines,
  },
})
