import type { Dimension } from '../../units'
import { elementwise, elementwise1, elementwise3 } from '../columns'
import { allowance } from '../tolerance'
import { relations } from './relations'
import type { UnitRules, Word } from './word'

const isNone = Number.isNaN
const truth = (yes: boolean): number => (yes ? 1 : 0)
const byHand = 'by hand'

function bareArguments(args: readonly (Dimension | undefined)[], rules: UnitRules): Dimension {
  for (const arg of args) rules.bare(arg, 'a condition')
  return rules.none
}

const and: Word = {
  name: 'and',
  signature: 'a and b',
  about: '1 where both hold.',
  arity: [2, 2],
  reads: 'same',
  unit: bareArguments,
  column: elementwise((a, b) => (isNone(a) || isNone(b) ? NaN : truth(a !== 0 && b !== 0))),
  workbook: ([a, b]) => `IF((${a})<>0,IF((${b})<>0,1,0),0*(${b}))`,
  examples: [{ args: [1, 0], result: 0, source: byHand }],
}
const or: Word = {
  name: 'or',
  signature: 'a or b',
  about: '1 where at least one holds.',
  arity: [2, 2],
  reads: 'same',
  unit: bareArguments,
  column: elementwise((a, b) => (isNone(a) || isNone(b) ? NaN : truth(a !== 0 || b !== 0))),
  workbook: ([a, b]) => `IF((${a})<>0,1+0*(${b}),IF((${b})<>0,1,0))`,
  examples: [{ args: [1, 0], result: 1, source: byHand }],
}
const not: Word = {
  name: 'not',
  signature: 'not a',
  about: '1 where it does not hold.',
  arity: [1, 1],
  reads: 'same',
  unit: bareArguments,
  column: elementwise(a => (isNone(a) ? NaN : truth(a === 0))),
  workbook: ([a]) => `IF((${a})<>0,0,1)`,
  examples: [{ args: [0], result: 1, source: byHand }],
}
const choose: Word = {
  name: 'if',
  signature: 'if(condition, then, otherwise)',
  about: 'One of two values.',
  arity: [3, 3],
  reads: 'same',
  unit: ([condition, ...branches], rules) => {
    rules.bare(condition, 'a condition')
    return rules.same(branches)
  },
  column: elementwise3((o, oi, c, ci, cs, a, ai, as, b, bi, bs, n) => {
    for (let i = 0; i < n; i++) {
      const condition = c[ci + i * cs] as number
      if (condition === 0) o[oi + i] = b[bi + i * bs] as number
      else o[oi + i] = Number.isNaN(condition) ? NaN : (a[ai + i * as] as number)
    }
  }),
  workbook: ([condition, then, otherwise]) => `IF((${condition})<>0,${then},${otherwise})`,
  examples: [
    { args: [1, 5, 6], result: 5, source: byHand },
    { args: [0, 5, 6], result: 6, source: byHand },
  ],
}
const orElse: Word = {
  name: 'orElse',
  signature: 'orElse(a, b)',
  about: 'a, or b where a is none.',
  arity: [2, 2],
  reads: 'same',
  unit: (args, { same }) => same(args),
  column: elementwise((a, b) => (isNone(a) ? b : a) as number),
  workbook: ([a, b]) => `IFERROR(${a},${b})`,
  examples: [
    { args: [NaN, 4], result: 4, source: byHand },
    { args: [3, 4], result: 3, source: byHand },
  ],
}

const keepsUnit: Word['unit'] = ([a]) => a
const ceil: Word = {
  name: 'ceil',
  signature: 'ceil(a)',
  about: 'The next whole number up; 7.0000000001 is 7.',
  arity: [1, 1],
  reads: 'same',
  unit: keepsUnit,
  column: elementwise1((o, oi, a, ai, as, n) => {
    for (let i = 0; i < n; i++) {
      const x = a[ai + i * as] as number
      o[oi + i] = Math.ceil(x - allowance(x)) + 0
    }
  }),
  workbook: ([a]) => `(0-INT(0-(${a})+1E-9*MAX(1,ABS(${a}))))`,
  examples: [
    { args: [0.07 * 100], result: 7, source: byHand },
    { args: [7.1], result: 8, source: byHand },
    { args: [-1.2], result: -1, source: byHand },
  ],
}
const floor: Word = {
  name: 'floor',
  signature: 'floor(a)',
  about: 'The next whole number down; 6.9999999999 is 7.',
  arity: [1, 1],
  reads: 'same',
  unit: keepsUnit,
  column: elementwise1((o, oi, a, ai, as, n) => {
    for (let i = 0; i < n; i++) {
      const x = a[ai + i * as] as number
      o[oi + i] = Math.floor(x + allowance(x))
    }
  }),
  workbook: ([a]) => `INT((${a})+1E-9*MAX(1,ABS(${a})))`,
  examples: [
    { args: [7.9], result: 7, source: byHand },
    { args: [0.29 * 100], result: 29, source: byHand },
  ],
}
const round: Word = {
  name: 'round',
  signature: 'round(a)',
  about: 'The nearest whole number, halves upwards.',
  arity: [1, 1],
  reads: 'same',
  unit: keepsUnit,
  column: elementwise(a => Math.floor(a + 0.5 + allowance(a))),
  workbook: ([a]) => `INT((${a})+0.5+1E-9*MAX(1,ABS(${a})))`,
  examples: [
    { args: [2.5], result: 3, source: byHand },
    { args: [2.4], result: 2, source: byHand },
  ],
}

/** Relations, conditions and rounding; all of them overlook rounding noise, and a comparison with none is none. */
export const comparison: readonly Word[] = [...relations, and, or, not, choose, orElse, ceil, floor, round]
