import type { InputDef } from '../../../src/engine/define.ts'
import { sources } from '../../sources.ts'

/** Asks what the company spends on IT, to set the programme beside it. */
export const metricsInputs = {
  budget: {
    label: 'IT budget per year',
    unit: 'USD/year',
    index: 'plan',
    default: 0,
    min: 0,
    max: 1000000000000,
    group: 'Finance',
    question: 'What does the company spend on IT in a year?',
    why: 'A programme that takes half of it needs another discussion than one that takes a tenth. Left at 0, no share is shown.',
    source: sources.assumption,
  },
} as const satisfies Record<string, InputDef>
