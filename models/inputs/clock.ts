import type { InputDef } from '../../src/engine/define.ts'
import { sources } from '../sources.ts'

/** Asks how far to look. */
export const clockInputs = {
  horizon: {
    label: 'Horizon',
    unit: 'month',
    default: 60,
    min: 12,
    max: 120,
    low: 36,
    high: 120,
    group: 'Finance',
    basic: true,
    whole: true,
    question: 'Over how many months do you compare?',
    why: 'Three years penalise ownership, ten years flatter it; five years is the life of the hardware.',
    source: sources.assumption,
  },
  growthWindow: {
    label: 'Growth window',
    unit: 'month',
    default: 36,
    min: 1,
    max: 120,
    low: 24,
    high: 60,
    group: 'Demand',
    whole: true,
    question: 'For how many months do you trust the growth?',
    why: 'Demand grows to the end of the window and then holds flat.',
    source: sources.assumption,
  },
  serviceMode: {
    label: 'Compare service periods only',
    unit: '1',
    default: 0,
    min: 0,
    max: 1,
    group: 'Finance',
    whole: true,
    flag: true,
    question: 'Pretend that everything is live at month 0?',
    why: 'Published comparisons start every option on the same day and carry building cost to that day. A decision never looks like that: use it only to check against such figures.',
    source: sources.textbook,
  },
} as const satisfies Record<string, InputDef>
