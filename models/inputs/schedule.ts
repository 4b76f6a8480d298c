import type { InputDef } from '../../src/engine/define.ts'
import { sources } from '../sources.ts'

/** Asks from when an offer stands at all. */
export const scheduleInputs = {
  availableFrom: {
    label: 'Months until the offer is open',
    unit: 'month',
    index: 'offer',
    default: 0,
    min: 0,
    max: 119,
    group: 'Partner',
    whole: true,
    question: 'In how many months can this offer be taken up at the earliest?',
    why: 'A quote for capacity that is released later, an approval that is pending, a product that is announced. Its own lead time runs beside it.',
    source: sources.definition,
  },
} as const satisfies Record<string, InputDef>
