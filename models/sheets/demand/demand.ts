import { sheet } from '../../../src/engine/define.ts'
import { demandInputs } from '../../inputs/demand/demand.ts'
import { growthInputs } from '../../inputs/demand/growth.ts'
import { inferenceInputs } from '../../inputs/demand/inference.ts'
import { measuredInputs } from '../../inputs/demand/measured.ts'
import { sources } from '../../sources.ts'
import { kindLines } from './demand-kinds.ts'

/** States what is asked for, and how it grows. */
export const demand = sheet('demand', {
  title: 'Demand',
  about: 'What each workload asks for, month by month. Everything else answers this page.',
  index: 'workload',
  lines: {
    ...demandInputs,
    ...inferenceInputs,
    ...measuredInputs,
    ...growthInputs,
    ...kindLines,
    compoundFactor: {
      label: 'Growth so far, compounding',
      unit: '1',
      formula: '(1 + growth) ^ clock.growthYears',
      why: 'A yearly share compounds month by month.',
    },
    linearFactor: {
      label: 'Growth so far, linear',
      unit: '1',
      formula: 'max(0, 1 + growth * clock.growthYears)',
      why: 'The same amount each year, a share of today’s need.',
    },
    endFactor: {
      label: 'Growth by the end of the growth window',
      unit: '1',
      formula: '(1 + growth) ^ clock.windowYears',
      why: 'Where compound growth ends is where the S-curve ends too.',
    },
    rolledOut: {
      label: 'Share of the roll-out so far',
      unit: '1',
      formula: 'sCurve(clock.growthShare, growthSteepness)',
      why: 'Slow at first, fast in the middle, slow at the end.',
    },
    rollOutFactor: {
      label: 'Growth so far, along the S-curve',
      unit: '1',
      formula: '1 + (endFactor - 1) * rolledOut',
      why: 'From today’s need to the same end as compound growth.',
    },
    chosenFactor: {
      label: 'Growth so far, as chosen',
      unit: '1',
      formula: 'if(growthForm <= 0, compoundFactor, if(growthForm <= 1, linearFactor, rollOutFactor))',
      why: 'The course that the plan assumes.',
    },
    growthFactor: {
      label: 'Growth since the decision',
      unit: '1',
      formula: 'min(mostGrowth, chosenFactor)',
      why: 'Growth ends at its cap.',
    },
    efficiencyFactor: {
      label: 'Work of the same accelerator since the decision',
      unit: '1',
      formula: 'if(growthBasis > 0, (1 + efficiencyGain) ^ clock.growthYears, 1)',
      why: 'Counted only where growth is that of work: growth of capacity is net of it.',
    },
    grownNeed: {
      label: 'Today’s need, grown',
      unit: 'gpu',
      formula: 'acceleratorsToday * growthFactor',
      why: 'Today’s need carried forward by its growth.',
    },
    acceleratorsNeeded: {
      label: 'Accelerators needed at peak',
      unit: 'gpu',
      formula: 'if(kind <= 0, plainNeed, servedNeed)',
      why: 'As stated, or on the offer that needs the fewest.',
    },
    servedNeed: {
      label: 'Accelerators for requests, jobs or streams',
      unit: 'gpu',
      formula: 'orElse(least(need.gpusOrNone, pairing), 0)',
      why: 'On the offer that needs the fewest; nought where none can serve.',
    },
    workRatePeak: {
      label: 'Peak work rate',
      unit: 'work/s',
      formula: 'if(kind <= 0, plainPeak, servedPeak)',
      why: 'Capacity is ordered for the busiest hour.',
    },
    workRate: {
      label: 'Mean work rate',
      unit: 'work/s',
      formula: 'workRatePeak * loadShare',
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
      formula: 'orElse(least(need.powerOrNone, pairing), statedPower)',
      why: 'The need at its peak, in the unit in which sites are planned: on the offer that draws least for it.',
    },
    statedPower: {
      label: 'IT power where no offer serves it',
      unit: 'kW',
      formula: 'if(kind <= 0, acceleratorsNeeded * powerOfStated, 0)',
      why: 'Plain accelerators draw what their class does; other work has no power before there is hardware for it.',
    },
    powerOfStated: {
      label: 'IT power of the stated accelerator',
      unit: 'kW/gpu',
      index: 'plan',
      value: 2,
      why: 'What an accelerator of the stated class needs, where no offer says what it has.',
      source: sources.gpuPower,
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
