import type { InputDef } from '../../../src/engine/define.ts'
import { sources } from '../../sources.ts'

const test = {
  unit: '1',
  index: 'offer',
  min: 0,
  max: 1,
  group: 'Finance',
  whole: true,
  flag: true,
  source: { ...sources.leases, note: 'practice: halls shared by kW and pools of hours are services' },
} as const

/** Asks the three questions that decide whether a contract may be a lease. */
export const leaseInputs = {
  identifiedAsset: {
    ...test,
    label: 'Named space or hardware',
    default: 0,
    question: 'Does the contract name the hall, cage or nodes?',
    why: 'A right to a share of a pool is a service, a right to a named thing may be a lease.',
  },
  substitutionRight: {
    ...test,
    label: 'The supplier may move it',
    default: 1,
    question: 'May the supplier put other space or hardware in its place, and gain by it?',
    why: 'Who may swap what is used keeps the say over it.',
  },
  directsUse: {
    ...test,
    label: 'The company decides on its use',
    default: 1,
    question: 'Does the company have nearly all of its benefit and decide how it is used?',
    why: 'Without the say over it, it is a service.',
  },
  paidAtStart: {
    ...test,
    index: 'plan',
    label: 'Paid at the start of the month',
    default: 1,
    question: 'Are rent and fees due at the start of each month?',
    why: 'Rent in advance is owed for a month less.',
    source: sources.assumption,
  },
} as const satisfies Record<string, InputDef>
