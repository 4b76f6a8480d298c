import type { InputDef } from '../../../src/engine/define.ts'
import { sources } from '../../sources.ts'

const common = { group: 'Demand' } as const
const plain = { line: 'demand.kind', is: [0] } as const

/** Asks what runs and how it grows. */
export const demandInputs = {
  kind: {
    ...common,
    label: 'What runs',
    unit: '1',
    default: 0,
    min: 0,
    max: 3,
    basic: true,
    whole: true,
    choices: ['Plain accelerators', 'Inference', 'Training or tuning', 'Measured throughput'],
    question: 'Is the work stated in accelerators, requests to a language model, training jobs, or streams?',
    why: 'People know their users, jobs or cameras better than the accelerators that these need.',
    source: sources.definition,
  },
  acceleratorsToday: {
    ...common,
    label: 'Accelerators needed today',
    unit: 'gpu',
    default: 2500,
    min: 0,
    max: 1000000,
    low: 500,
    high: 10000,
    basic: true,
    when: plain,
    question: 'How many accelerators does your work need at its busiest hour today?',
    why: 'The plan starts from what is needed at the busiest hour now, in accelerators of the stated class (B200).',
    source: sources.assumption,
  },
  ownNeed: {
    ...common,
    label: 'Own figures for the need, by month',
    unit: 'gpu',
    default: 0,
    min: 0,
    max: 1000000,
    when: plain,
    question: 'Do you have a forecast of your own, month by month?',
    why: 'A forecast of one’s own takes the place of today’s need and its growth in every month in which it is above nought.',
    source: sources.definition,
  },
  meanToPeakShare: {
    ...common,
    label: 'Mean load over peak load',
    unit: '1',
    default: 0.75,
    min: 0.01,
    max: 1,
    low: 0.35,
    high: 0.85,
    basic: true,
    when: { line: 'demand.kind', is: [0, 3] },
    question: 'On average, what share of the busiest hour is the load?',
    why: 'Owned capacity is sized for the busiest hour and idles below it; elastic capacity is paid only for the load.',
    source: sources.useShares,
  },
} as const satisfies Record<string, InputDef>
