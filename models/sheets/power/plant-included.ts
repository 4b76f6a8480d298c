import { sheet } from '../../../src/engine/define.ts'
import { plantIncludedInputs } from '../../inputs/power/plant-included.ts'

/** Fills the plant slot where the premises come with the hardware: what the partner states is taken. */
export const plantIncluded = sheet('plantIncluded', {
  title: 'Plant: included',
  about:
    'The partner’s plant. Its cost is inside the price of the accelerator-hour; energy and water are reported from what the partner states.',
  index: 'offer',
  fills: 'plant',
  lines: {
    ...plantIncludedInputs,
    peakPue: {
      label: 'PUE in the worst hour',
      unit: '1',
      formula: 'max(partnerPue, partnerPeakPue)',
      why: 'The worst hour is never better than the year.',
    },
    annualPue: {
      label: 'PUE of a year',
      unit: '1',
      formula: 'partnerPue',
      why: 'As stated.',
    },
    annualWue: {
      label: 'Water of a year',
      unit: 'L/kWh',
      formula: 'partnerWue',
      why: 'As stated.',
    },
    pue: {
      label: 'PUE of the month',
      unit: '1',
      index: 'part',
      formula: 'partnerPue',
      why: 'Partners state a yearly figure.',
    },
    wue: {
      label: 'WUE of the month',
      unit: 'L/kWh',
      index: 'part',
      formula: 'partnerWue',
      why: 'Partners state a yearly figure.',
    },
  },
})
