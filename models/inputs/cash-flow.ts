import type { InputDef } from '../../src/engine/define.ts'
import { sources } from '../sources.ts'

/** Asks for the company's own tax position. */
export const cashFlowInputs = {
  taxOtherwiseDue: {
    label: 'Tax otherwise due per year',
    unit: 'USD/year',
    index: 'plan',
    default: 1000000000,
    min: 0,
    max: 1000000000000,
    group: 'Finance',
    question: 'How much income tax would the company pay each year without this programme?',
    why: 'Deductions are worth something only against profit. By default there is enough of it; enter 0 for a company without taxable profit, whose deductions wait.',
    source: sources.assumption,
  },
} as const satisfies Record<string, InputDef>
