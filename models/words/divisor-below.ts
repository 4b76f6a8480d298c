import { elementwise, type Word } from '../../src/engine/define.ts'

/** Bounds the search: a fabric of more than one tier has three leaves or more, so switches of up to 512 ports hardly bundle more links. */
const MOST = 128

const row = (length: number, step: number, first: number): number[] =>
  Array.from({ length }, (_, i) => first + i * step)
/** Spells the whole numbers up to the bound as one column of steps plus one row, which every spreadsheet program spreads out. */
const numbers = `({${row(MOST / 32, 32, 0).join(';')}}+{${row(32, 1, 1).join(',')}})`

/** Gives the largest whole number that divides a whole number evenly and is not above a limit, or NaN below one. */
export function divisorBelowValue(whole: number, limit: number): number {
  const n = Math.round(whole)
  const start = Math.min(MOST, Math.floor(limit * (1 + 1e-9)))
  for (let divisor = start; divisor >= 1; divisor--) if (n % divisor === 0) return divisor
  return NaN
}

/** Says into bundles of how many links a switch may split its uplinks, all bundles alike. */
export const divisorBelow: Word = {
  name: 'divisorBelow',
  signature: 'divisorBelow(whole, limit)',
  about:
    'The largest number, at most the limit, that divides a whole number evenly: so many links may run from each switch to each switch above it.',
  arity: [2, 2],
  reads: 'same',
  mayBeNone: true,
  unit: ([, limit]) => limit,
  column: elementwise(divisorBelowValue),
  workbook: ([whole, limit]) => {
    const fits = `(${numbers}*INT((${whole})/${numbers})=${whole})*(${numbers}<=(${limit})*(1+1E-9))`
    return `IFERROR(1/(1/SUMPRODUCT(MAX(${fits}*${numbers}))),NA())`
  },
  examples: [
    {
      args: [32, 64 / 24],
      result: 2,
      source:
        'NVIDIA DGX SuperPOD RA, DGX H100, Table 4, three scalable units: 24 leaves with 32 uplinks on 16 spines of 64 ports',
    },
    {
      args: [32, 2],
      result: 2,
      source: 'NVIDIA DGX SuperPOD RA, DGX H100, Table 4, four scalable units: 32 leaves on 16 spines',
    },
    { args: [18, 64 / 20], result: 3, source: 'by hand: 18 into bundles of at most 3.2' },
    { args: [7, 6], result: 1, source: 'by hand: a prime has no other divisor below it' },
    { args: [32, 0.5], result: Number.NaN, source: 'by hand: there is no port for every leaf' },
  ],
}
