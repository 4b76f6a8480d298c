import type { InputDef } from '../../../src/engine/define.ts'
import { sources } from '../../sources.ts'

const term = { index: 'offer', group: 'Partner' } as const

/** Asks what a provider is expected to credit for missed availability. */
export const creditClauses = {
  missedShare: {
    ...term,
    label: 'Months in which the service level is missed',
    unit: '1',
    default: 0,
    min: 0,
    max: 1,
    question: 'In what share of months do you expect the provider to miss the promised availability?',
    why: 'Credits are a small comfort: by default none are counted on.',
    source: sources.definition,
  },
  creditShare: {
    ...term,
    label: 'Bill credited for such a month',
    unit: '1',
    default: 0.1,
    min: 0,
    max: 1,
    low: 0.05,
    high: 0.3,
    question: 'What share of a month’s bill is credited when availability is missed?',
    why: 'Contracts credit a part of the month, seldom all of it.',
    source: sources.assumption,
  },
} as const satisfies Record<string, InputDef>

/** Asks what moving the work out of a service costs. */
export const migrationClause = {
  migrationPrice: {
    ...term,
    label: 'Moving out per accelerator',
    unit: 'USD/gpu',
    default: 0,
    min: 0,
    max: 100000,
    question: 'What does moving the work out cost for each accelerator that is in use?',
    why: 'Data that is carried out, images and pipelines that are rebuilt, weeks of two services at once, when you leave. The default is none.',
    source: sources.assumption,
  },
} as const satisfies Record<string, InputDef>

/** Asks for the deposit on a contract with monthly fees. */
export const depositClause = {
  depositMonths: {
    ...term,
    label: 'Deposit in months of fees',
    unit: 'month',
    default: 0,
    min: 0,
    max: 36,
    question: 'How many months of fees are held as a deposit or paid in advance?',
    why: 'Asked of customers without a rating and for hardware that is bought for them. Money that is tied up and comes back as terms end; by default none.',
    source: sources.assumption,
  },
} as const satisfies Record<string, InputDef>

/** Asks for the other clauses of a reservation, bare or managed. */
export const reservedClauses = {
  setupPrice: {
    ...term,
    label: 'Set-up per accelerator',
    unit: 'USD/gpu',
    default: 0,
    min: 0,
    max: 100000,
    question: 'What is charged once for each accelerator that is set up?',
    why: 'Racking, burning in and links of a cluster that is brought in for you. By default it is inside the fee.',
    source: sources.definition,
  },
  feeGrowth: {
    ...term,
    label: 'Step of the fee per year',
    unit: '1',
    default: 0,
    min: 0,
    max: 0.5,
    question: 'By how much does the fee step on each anniversary of the contract?',
    why: 'Managed clusters may rise with wages and energy; reservations are fixed for their term, which is the default.',
    source: sources.definition,
  },
  renewalCap: {
    ...term,
    label: 'Cap on the step at renewal',
    unit: '1',
    default: 1,
    min: 0,
    max: 1,
    question: 'By how much may the fee rise at most when a reservation is renewed?',
    why: 'A right to renew is worth as much as its cap; 100% is none.',
    source: sources.definition,
  },
  expansionShare: {
    ...term,
    label: 'Expansion at the price of the contract',
    unit: '1',
    default: 0,
    min: 0,
    max: 1,
    question: 'For what share of later capacity is the first price held, should the market’s be higher?',
    why: 'A right to expand holds the price. By default later reservations pay the price of their month.',
    source: sources.definition,
  },
} as const satisfies Record<string, InputDef>
