import { sheet } from '../../../src/engine/define.ts'
import { storageInputs } from '../../inputs/network/storage.ts'
import { sources } from '../../sources.ts'

/** Sizes the storage of owned hardware: its fabric, the rates that it must sustain and its checkpoints. */
export const storage = sheet('storage', {
  title: 'Storage',
  about:
    'The storage fabric of each part with its own hardware, and how fast the storage must be. Its cost and power are inside the all-in price and power of an accelerator; they are shown and not added again.',
  index: 'part',
  lines: {
    ...storageInputs,
    leafDownlinks: {
      label: 'Ports of a leaf towards nodes',
      unit: 'link/switch',
      index: 'plan',
      formula: 'floor(network.switchRadix / (1 + uplinkShare))',
      why: 'Four sevenths of the ports when three uplinks serve four links.',
      source: sources.superPod,
    },
    unitLinks: {
      label: 'Links of a scalable unit',
      unit: 'link',
      index: 'plan',
      formula: 'network.scalableUnitNodes * linksPerNode',
      why: 'All nodes of the block.',
    },
    leavesPerUnit: {
      label: 'Leaves of a scalable unit',
      unit: 'switch',
      index: 'plan',
      formula: 'ceil(unitLinks / leafDownlinks)',
      why: 'Whole switches for each block.',
    },
    leafUplinks: {
      label: 'Ports of a leaf towards spines',
      unit: 'link/switch',
      index: 'plan',
      formula: 'ceil(ceil(unitLinks / leavesPerUnit) * uplinkShare)',
      why: 'Three for every four that enter.',
    },
    storageLeaves: {
      label: 'Leaves for storage systems',
      unit: 'switch',
      formula: 'if(network.nodeCount > 0, max(2, network.scalableUnits) * network.oneSwitch, 0)',
      why: 'One for each block, and never one alone.',
    },
    leafSwitchCount: {
      label: 'Leaf switches',
      unit: 'switch',
      formula: 'network.scalableUnits * leavesPerUnit + storageLeaves',
      why: 'Those of nodes and those of storage systems.',
    },
    spineBase: {
      label: 'Leaves that the spines join',
      unit: 'switch',
      formula: 'max(network.oneSwitch, leafSwitchCount)',
      why: 'The spines are sized for at least one.',
    },
    spineSwitchCount: {
      label: 'Spine switches',
      unit: 'switch',
      formula:
        'if(leafSwitchCount > 0, leafUplinks / divisorBelow(leafUplinks, network.switchRadix / spineBase), 0)',
      why: 'Each leaf has the same number of links to each spine; there is none where a spine has no port for every leaf.',
    },
    switchCount: {
      label: 'Storage switches',
      unit: 'switch',
      formula: 'leafSwitchCount + spineSwitchCount',
      why: 'Both tiers.',
    },
    linkEnds: {
      label: 'Link ends of the storage fabric',
      unit: 'link',
      formula: '2 * (network.nodeCount * linksPerNode + leafSwitchCount * leafUplinks)',
      why: 'Two for each link; ports of storage systems come with those systems.',
    },
    switchCapacity: {
      label: 'Capacity of the storage switches',
      unit: 'Gbps',
      formula: 'switchCount * network.switchRadix * network.linkSpeed',
      why: 'The same switches as in the compute fabric.',
    },
    moduleCapacity: {
      label: 'Rate of the storage modules',
      unit: 'Gbps',
      formula: 'linkEnds * network.linkSpeed',
      why: 'The same modules too.',
    },
    fabricWatts: {
      label: 'Power of the storage fabric, in watts',
      unit: 'W',
      formula: 'switchCapacity * network.switchPower + moduleCapacity * network.modulePower',
      why: 'Switches and modules.',
    },
    fabricPower: {
      label: 'Power of the storage fabric',
      unit: 'kW',
      formula: 'fabricWatts / clock.wattsPerKilowatt',
      shown: true,
      why: 'Part of the all-in power of an accelerator, not added again.',
    },
    fabricCapex: {
      label: 'Price of the storage fabric',
      unit: 'USD',
      formula: 'switchCapacity * network.switchPrice + moduleCapacity * network.modulePrice',
      shown: true,
      why: 'Part of the all-in price of an accelerator, not added to the cash flow again.',
    },
    readRate: {
      label: 'Read rate to sustain',
      unit: 'GB/s',
      formula: 'fleet.gpusOnPart * hardware.owned * readPerGpu',
      shown: true,
      why: 'All accelerators feed at once when a job starts.',
    },
    writeRate: {
      label: 'Write rate to sustain',
      unit: 'GB/s',
      formula: 'fleet.gpusOnPart * hardware.owned * writePerGpu',
      why: 'All accelerators write their share of a checkpoint at once.',
    },
    checkpointSize: {
      label: 'Size of a checkpoint',
      unit: 'GB',
      index: 'plan',
      formula: 'trainedParameters * checkpointPerBillion',
      why: 'All that a job needs to go on after a fault.',
    },
    checkpointTime: {
      label: 'Time to write a checkpoint',
      unit: 's',
      formula: 'if(writeRate > 0, checkpointSize / writeRate, none)',
      shown: true,
      why: 'What a job stands still for when it writes at the sustained rate.',
    },
  },
})
