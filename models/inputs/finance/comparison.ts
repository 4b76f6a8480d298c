import type { InputDef } from '../../../src/engine/define.ts'
import { sources } from '../../sources.ts'

/** Asks what the others are measured against. */
export const comparisonInputs = {
  isBaseline: {
    label: 'Is the baseline',
    unit: '1',
    default: 0,
    min: 0,
    max: 1,
    group: 'Finance',
    whole: true,
    flag: true,
    question: 'Against which strategy do you measure the others?',
    why: 'Savings and break-even are measured against one strategy; the first in the list if none is named.',
    source: sources.definition,
  },
  tieMargin: {
    label: 'Margin of a tie',
    unit: '1',
    index: 'plan',
    default: 0.03,
    min: 0,
    max: 0.5,
    low: 0.01,
    high: 0.1,
    group: 'Finance',
    question: 'Below what margin do you call it a tie?',
    why: 'The model is not finer than its figures: what differs by less has no winner.',
    source: sources.assumption,
  },
} as const satisfies Record<string, InputDef>
