import type { InputDef } from '../../../src/engine/define.ts'
import { sources } from '../../sources.ts'

/** Asks whether something still has to be decided before the plan is certain. */
export const gateInputs = {
  gateMonth: {
    label: 'Months until the gate',
    unit: 'month',
    default: 0,
    min: 0,
    max: 120,
    low: 0,
    high: 24,
    group: 'Demand',
    whole: true,
    question:
      'In how many months will a pilot, an approval or a grid offer show whether the plan goes ahead?',
    why: 'What fails at a gate is not needed afterwards, but what was signed before it is still owed. Nought means that there is no gate.',
    source: sources.definition,
  },
  chance: {
    label: 'Chance that the gate is passed',
    unit: '1',
    default: 0.5,
    min: 0,
    max: 1,
    low: 0.2,
    high: 0.8,
    group: 'Demand',
    question: 'How likely is it that the plan goes ahead?',
    why: 'Nobody knows; an even chance says so until someone knows better.',
    source: sources.assumption,
  },
} as const satisfies Record<string, InputDef>
