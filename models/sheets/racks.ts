import { sheet } from '../../src/engine/define.ts'
import { rackInputs } from '../inputs/racks.ts'

/** Places the fleet in racks. */
export const racks = sheet('racks', {
  title: 'Racks',
  about:
    'How many racks the accelerators fill, and what one rack draws: the number that decides the cooling.',
  index: 'part',
  lines: {
    ...rackInputs,
    density: {
      label: 'Power of a full rack',
      unit: 'kW/rack',
      index: 'offer',
      formula: 'rackPower',
      why: 'What decides the cooling.',
    },
    powerPerRack: {
      label: 'Power per rack',
      unit: 'kW/rack',
      formula: 'density',
      shown: true,
      why: 'Each position is fed and cooled for a full rack.',
    },
    nodesPerRack: {
      label: 'Nodes per rack',
      unit: 'node/rack',
      index: 'plan',
      formula: 'max(oneNodePerRack, floor(rackPower / nodePower))',
      why: 'As many whole nodes as the rack may feed, and at least one.',
    },
    oneNodePerRack: {
      label: 'One node per rack',
      unit: 'node/rack',
      index: 'plan',
      value: 1,
      why: 'A node that draws more than a rack may draw still needs a place.',
    },
    gpusPerRack: {
      label: 'Accelerators per rack',
      unit: 'gpu/rack',
      index: 'plan',
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
