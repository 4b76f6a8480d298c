import type { InputDef } from '../../../src/engine/define.ts'
import { sources } from '../../sources.ts'

/** Asks how owned capital would be financed. It is a view: no ranking follows from it. */
export const debtInputs = {
  financedShare: {
    label: 'Share of capital cost financed by debt',
    unit: '1',
    index: 'plan',
    default: 0.7,
    min: 0,
    max: 1,
    low: 0.5,
    high: 0.7,
    group: 'Finance',
    question: 'What share of halls and hardware would a lender finance?',
    why: 'Lenders on accelerators advance half to seven tenths of the price.',
    source: { ...sources.assumption, note: 'advance rates of accelerator-backed loans: 50% to 70%' },
  },
  termMonths: {
    label: 'Term of the loans',
    unit: 'month',
    index: 'plan',
    default: 60,
    min: 1,
    max: 120,
    low: 36,
    high: 60,
    group: 'Finance',
    whole: true,
    question: 'Over how many months are loans paid back?',
    why: 'Level payments over the life of the hardware.',
    source: sources.assumption,
  },
} as const satisfies Record<string, InputDef>
