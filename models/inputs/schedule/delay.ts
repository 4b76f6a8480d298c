import type { InputDef } from '../../../src/engine/define.ts'
import { sources } from '../../sources.ts'

/** Asks by how much own capacity may be late, and what the work is worth meanwhile. */
export const delayInputs = {
  slipMonths: {
    label: 'Months by which it is late',
    unit: 'month',
    default: 6,
    min: 0,
    max: 60,
    low: 3,
    high: 12,
    group: 'Build',
    whole: true,
    question: 'By how many months could your own capacity be late?',
    why: 'Projects of this kind overrun their time by 15% as a rule and by 70% one time in ten.',
    source: sources.assumption,
  },
  hourValue: {
    label: 'Worth of an accelerator-hour of work',
    unit: 'USD/(gpu h)',
    default: 1000,
    min: 0,
    max: 1000,
    group: 'Demand',
    question: 'What is an hour of an accelerator’s work worth to you?',
    why: 'Nobody bridges at a price above it: the work waits. The default is above any price, for work that must be done.',
    source: sources.definition,
  },
} as const satisfies Record<string, InputDef>
