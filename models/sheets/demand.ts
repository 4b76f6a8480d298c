import { sheet } from '../../src/engine/define.ts'
import { demandInputs } from '../inputs/demand.ts'

/** States what is asked for, and how it grows. */
export const demand = sheet('demand', {
  title: 'Demand',
  about: 'What each workload asks for, month by month. Everything else answers this page.',
  index: 'workload',
  lines: {
    ...demandInputs,
    workPerGpu: {
      label: 'Work of one accelerator',
      unit: 'work/s/gpu',
      value: 1,
      why: 'A plan given in plain accelerators counts work in busy accelerators: one accelerator does one unit of work a second.',
    },
    growthFactor: {
      label: 'Growth since the decision',
      unit: '1',
      formula: '(1 + growth) ^ clock.growthYears',
      shown: true,
      why: 'A yearly factor compounds month by month.',
    },
    acceleratorsNeeded: {
      label: 'Accelerators needed at peak',
      unit: 'gpu',
      formula: 'acceleratorsToday * growthFactor',
      why: 'Today’s need carried forward by its growth.',
    },
    workRatePeak: {
      label: 'Peak work rate',
      unit: 'work/s',
      formula: 'acceleratorsNeeded * workPerGpu',
      why: 'Capacity is ordered for the busiest hour.',
    },
    workRate: {
      label: 'Mean work rate',
      unit: 'work/s',
      formula: 'workRatePeak * meanToPeakShare',
      why: 'Energy and elastic service are paid for the mean, not for the peak.',
    },
    workAsked: {
      label: 'Work asked for',
      unit: 'work/month',
      formula: 'workRate * clock.secondsPerMonth',
      why: 'What a month of the mean rate amounts to; whatever is not served of it is reported.',
    },
    peakAtStart: {
      label: 'Peak work rate at the decision',
      unit: 'work/s',
      formula: 'atMonth(workRatePeak, 0)',
      why: 'A strategy has arrived when it serves what is needed already today.',
    },
    itPower: {
      label: 'IT power asked for',
      unit: 'kW',
      formula: 'acceleratorsNeeded * racks.powerPerGpu',
      why: 'The need at its peak, in the unit in which sites are planned.',
    },
    itPowerTotal: {
      label: 'IT power asked for by all workloads',
      unit: 'kW',
      index: 'plan',
      formula: 'sum(itPower, workload)',
      shown: true,
      why: 'The demand band of the first picture.',
    },
    acceleratorsTotal: {
      label: 'Accelerators needed by all workloads',
      unit: 'gpu',
      index: 'plan',
      formula: 'sum(acceleratorsNeeded, workload)',
      shown: true,
      why: 'The size of the programme in one number.',
    },
  },
})
