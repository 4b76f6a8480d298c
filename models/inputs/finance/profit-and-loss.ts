import type { InputDef } from '../../../src/engine/define.ts'
import { sources } from '../../sources.ts'

/** Asks over how many years the books write off what is bought. */
export const profitAndLossInputs = {
  hardwareLife: {
    label: 'Book life of hardware',
    unit: 'month',
    index: 'plan',
    default: 60,
    min: 12,
    max: 120,
    low: 36,
    high: 72,
    group: 'Finance',
    whole: true,
    question: 'Over how many months do the books write off hardware?',
    why: 'Large operators book five to six years; critics expect two to three of economic use. Cash and verdict do not depend on it.',
    source: {
      name: 'Accounting lives of servers: Amazon 5, Meta 5.5, Microsoft and Alphabet 6 years',
      address: 'https://wiresift.com/ai-server-depreciation',
      date: '2026-11-22',
      grade: 'B',
    },
  },
  plantLife: {
    label: 'Book life of halls',
    unit: 'month',
    index: 'plan',
    default: 240,
    min: 60,
    max: 600,
    low: 180,
    high: 300,
    group: 'Finance',
    whole: true,
    question: 'Over how many months do the books write off halls?',
    why: 'Halls outlive several generations of hardware.',
    source: sources.assumption,
  },
} as const satisfies Record<string, InputDef>
