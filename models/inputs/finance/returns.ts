import type { InputDef } from '../../../src/engine/define.ts'
import { sources } from '../../sources.ts'

/** Asks at what rate money earned on the way is put to work. */
export const returnsInputs = {
  reinvestmentSpread: {
    label: 'Reinvestment over the discount rate',
    unit: '1',
    index: 'plan',
    default: 0,
    min: -0.5,
    max: 0.5,
    low: -0.04,
    high: 0.02,
    group: 'Finance',
    question: 'Does money that comes back early earn more or less than the discount rate?',
    why: 'The modified rate of return puts what comes back to work at this rate; the plain one assumes its own.',
    source: sources.assumption,
  },
} as const satisfies Record<string, InputDef>
