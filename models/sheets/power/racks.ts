import { sheet } from '../../../src/engine/define.ts'
import { rackInputs } from '../../inputs/power/racks.ts'

/** Places the fleet in racks. */
export const racks = sheet('racks', {
  title: 'Racks',
  about:
    'How many racks the accelerators fill, and what one rack draws: the number that decides the cooling.',
  index: 'part',
  lines: {
    ...rackInputs,
    densityAsked: {
      label: 'Power per rack that is asked for',
      unit: 'kW/rack',
      index: 'offer',
      formula: 'max(rackPower, nodePower * oneNodePerRack)',
      why: 'What a rack may draw by choice, and at least what one node draws.',
    },
    density: {
      label: 'Power per rack on this offer',
      unit: 'kW/rack',
      index: 'offer',
      formula: 'min(densityAsked, facility.rackLimit)',
      why: 'The premises may feed and cool less than one would like.',
    },
    powerPerRack: {
      label: 'Power per rack',
      unit: 'kW/rack',
      formula: 'density',
      shown: true,
      why: 'Each position is fed and cooled for a full rack.',
    },
    oneNodePerRack: {
      label: 'One node per rack',
      unit: 'node/rack',
      index: 'plan',
      value: 1,
      why: 'No rack holds less than a node.',
    },
    feeds: {
      label: 'A rack feeds a node',
      unit: '1',
      index: 'offer',
      formula: 'nodePower * oneNodePerRack <= facility.rackLimit',
      why: 'A node cannot be shared out over racks.',
    },
    fits: {
      label: 'The hardware can stand there',
      unit: '1',
      index: 'offer',
      formula: 'feeds > 0 and hardware.liquidOnly <= facility.liquidAllowed',
      why: 'A node must be fed by one rack, and cooled in the way in which it is sold.',
    },
    nodesPerRack: {
      label: 'Nodes per rack',
      unit: 'node/rack',
      index: 'offer',
      formula: 'max(oneNodePerRack, floor(density / nodePower))',
      why: 'As many whole nodes as the rack may feed, and at least one.',
    },
    gpusPerRack: {
      label: 'Accelerators per rack',
      unit: 'gpu/rack',
      index: 'offer',
      formula: 'nodesPerRack * fleet.gpuPerNode',
      why: 'Nine nodes of eight make the 72 of a rack-scale system.',
    },
    rackCount: {
      label: 'Racks',
      unit: 'rack',
      formula: 'ceil(fleet.gpusOnPart / gpusPerRack)',
      why: 'Whole racks that hold the accelerators; network and storage stand beside them.',
    },
    floorArea: {
      label: 'Floor area',
      unit: 'm2',
      formula: 'rackCount * areaPerRack + power.itPowerPeak * supportArea',
      shown: true,
      why: 'White space for the racks and plant space for the power they draw.',
    },
  },
})
