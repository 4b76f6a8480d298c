import type { TableDef } from '../../src/engine/define.ts'
import { sources } from '../sources.ts'

/** Shares of cost by year of recovery, by life in years: half-year convention, rounded so that each row adds up to one. */
const shares = {
  3: [0.3333, 0.4445, 0.1481, 0.0741],
  5: [0.2, 0.32, 0.192, 0.1152, 0.1152, 0.0576],
  7: [0.1429, 0.2449, 0.1749, 0.1249, 0.0893, 0.0892, 0.0893, 0.0446],
  10: [0.1, 0.18, 0.144, 0.1152, 0.0922, 0.0737, 0.0655, 0.0655, 0.0656, 0.0655, 0.0328],
  15: [
    0.05, 0.095, 0.0855, 0.077, 0.0693, 0.0623, 0.059, 0.059, 0.0591, 0.059, 0.0591, 0.059, 0.0591, 0.059,
    0.0591, 0.0295,
  ],
  20: [
    0.0375, 0.07219, 0.06677, 0.06177, 0.05713, 0.05285, 0.04888, 0.04522, 0.04462, 0.04461, 0.04462, 0.04461,
    0.04462, 0.04461, 0.04462, 0.04461, 0.04462, 0.04461, 0.04462, 0.04461, 0.02231,
  ],
} as const

/** Holds the printed tables of the United States, keyed by 100 times the life, plus the year; nought between them. */
export const usTable = {
  label: 'Tables of the United States',
  unit: '1',
  index: 'plan',
  key: '1',
  points: [
    [0, 0],
    ...Object.entries(shares).flatMap(([life, row]) => [
      ...row.map((share, i) => [Number(life) * 100 + i + 1, share] as const),
      [Number(life) * 100 + row.length + 1, 0] as const,
    ]),
  ],
  why: 'The law gives percentages, rounded so that they add up.',
  source: sources.macrs,
} as const satisfies TableDef
