import { elementwise, elementwise1, elementwise2, folded } from '../columns'
import { closeTo } from '../tolerance'
import { power } from './power'
import type { Example, Word } from './word'

const byHand = 'by hand'
const examples = (...rows: readonly [args: readonly number[], result: number][]): Example[] =>
  rows.map(([args, result]) => ({ args, result, source: byHand }))

const add: Word = {
  name: 'add',
  signature: 'a + b',
  about: 'Adds.',
  arity: [2, 2],
  reads: 'same',
  unit: ([a, b], { plus }) => plus(a, b),
  column: elementwise2((o, oi, a, ai, as, b, bi, bs, n) => {
    for (let i = 0; i < n; i++) o[oi + i] = (a[ai + i * as] as number) + (b[bi + i * bs] as number)
  }),
  workbook: ([a, b]) => `(${a}+${b})`,
  examples: examples([[2, 3], 5]),
}

const subtract: Word = {
  name: 'subtract',
  signature: 'a - b',
  about: 'Subtracts.',
  arity: [2, 2],
  reads: 'same',
  unit: ([a, b], { minus }) => minus(a, b),
  column: elementwise2((o, oi, a, ai, as, b, bi, bs, n) => {
    for (let i = 0; i < n; i++) o[oi + i] = (a[ai + i * as] as number) - (b[bi + i * bs] as number)
  }),
  workbook: ([a, b]) => `(${a}-${b})`,
  examples: examples([[2, 3], -1]),
}

const multiply: Word = {
  name: 'multiply',
  signature: 'a * b',
  about: 'Multiplies.',
  arity: [2, 2],
  reads: 'same',
  unit: ([a, b], { times }) => times(a, b),
  column: elementwise2((o, oi, a, ai, as, b, bi, bs, n) => {
    for (let i = 0; i < n; i++) o[oi + i] = (a[ai + i * as] as number) * (b[bi + i * bs] as number)
  }),
  workbook: ([a, b]) => `(${a}*${b})`,
  examples: examples([[2, 3], 6]),
}

const divide: Word = {
  name: 'divide',
  signature: 'a / b',
  about: 'Divides.',
  arity: [2, 2],
  reads: 'same',
  unit: ([a, b], { over }) => over(a, b),
  column: elementwise2((o, oi, a, ai, as, b, bi, bs, n) => {
    for (let i = 0; i < n; i++) o[oi + i] = (a[ai + i * as] as number) / (b[bi + i * bs] as number)
  }),
  workbook: ([a, b]) => `(${a}/${b})`,
  examples: examples([[6, 4], 1.5]),
}

const negate: Word = {
  name: 'negate',
  signature: '-a',
  about: 'Turns the sign.',
  arity: [1, 1],
  reads: 'same',
  unit: ([a]) => a,
  column: elementwise1((o, oi, a, ai, as, n) => {
    for (let i = 0; i < n; i++) o[oi + i] = -(a[ai + i * as] as number)
  }),
  workbook: ([a]) => `(0-(${a}))`,
  examples: examples([[2], -2]),
}

const min: Word = {
  name: 'min',
  signature: 'min(a, b, …)',
  about: 'The smallest of its arguments.',
  arity: [2, 9],
  reads: 'same',
  unit: (args, { same }) => same(args),
  column: folded((o, oi, a, ai, as, b, bi, bs, n) => {
    for (let i = 0; i < n; i++) o[oi + i] = Math.min(a[ai + i * as] as number, b[bi + i * bs] as number)
  }),
  workbook: args => `MIN(${args.join(',')})`,
  examples: examples([[3, 1, 2], 1]),
}

const max: Word = {
  name: 'max',
  signature: 'max(a, b, …)',
  about: 'The largest of its arguments.',
  arity: [2, 9],
  reads: 'same',
  unit: (args, { same }) => same(args),
  column: folded((o, oi, a, ai, as, b, bi, bs, n) => {
    for (let i = 0; i < n; i++) o[oi + i] = Math.max(a[ai + i * as] as number, b[bi + i * bs] as number)
  }),
  workbook: args => `MAX(${args.join(',')})`,
  examples: examples([[3, 1, 2], 3]),
}

const excess: Word = {
  name: 'excess',
  signature: 'excess(a, b)',
  arity: [2, 2],
  reads: 'same',
  about: 'What a has beyond b, and nothing where they are alike but for rounding.',
  unit: (args, { same }) => same(args),
  column: elementwise2((o, oi, a, ai, as, b, bi, bs, n) => {
    for (let i = 0; i < n; i++) {
      const x = a[ai + i * as] as number
      const y = b[bi + i * bs] as number
      const difference = x - y
      o[oi + i] = difference > 0 && closeTo(x, y) ? 0 : Math.max(0, difference)
    }
  }),
  workbook: ([a, b]) => `IF((${a})-(${b})>1E-9*MAX(ABS(${a}),ABS(${b})),(${a})-(${b}),0)`,
  examples: examples([[5, 3], 2], [[3, 5], 0], [[0.07 * 100, 7], 0]),
}

const abs: Word = {
  name: 'abs',
  signature: 'abs(a)',
  about: 'The size without the sign.',
  arity: [1, 1],
  reads: 'same',
  unit: ([a]) => a,
  column: elementwise(Math.abs),
  workbook: ([a]) => `ABS(${a})`,
  examples: examples([[-2], 2]),
}

const sqrt: Word = {
  name: 'sqrt',
  signature: 'sqrt(a)',
  about: 'The square root of a bare number.',
  arity: [1, 1],
  reads: 'same',
  unit: ([a], { bare }) => {
    bare(a, 'the argument of sqrt')
    return a
  },
  column: elementwise(Math.sqrt),
  workbook: ([a]) => `SQRT(${a})`,
  examples: examples([[9], 3]),
}

const exp: Word = {
  name: 'exp',
  signature: 'exp(a)',
  about: 'e to the power of a.',
  arity: [1, 1],
  reads: 'same',
  unit: ([a], { bare }) => {
    bare(a, 'the argument of exp')
    return a
  },
  column: elementwise(Math.exp),
  workbook: ([a]) => `EXP(${a})`,
  examples: [{ args: [1], result: 2.718281828459045, source: 'the number e' }],
}

const ln: Word = {
  name: 'ln',
  signature: 'ln(a)',
  about: 'The natural logarithm.',
  arity: [1, 1],
  reads: 'same',
  unit: ([a], { bare }) => {
    bare(a, 'the argument of ln')
    return a
  },
  column: elementwise(Math.log),
  workbook: ([a]) => `LN(${a})`,
  examples: [{ args: [2], result: 0.6931471805599453, source: 'the logarithm of 2' }],
}

const mod: Word = {
  name: 'mod',
  signature: 'mod(a, b)',
  about: 'What remains of a after whole b.',
  arity: [2, 2],
  reads: 'same',
  unit: (args, { same }) => same(args),
  column: elementwise((a, b) => a - b * Math.floor(a / b + 1e-9)),
  workbook: ([a, b]) => `((${a})-(${b})*INT((${a})/(${b})+1E-9))`,
  examples: examples([[14, 12], 2], [[12, 12], 0]),
}

/** The words of arithmetic. */
export const arithmetic: readonly Word[] = [
  add,
  subtract,
  multiply,
  divide,
  power,
  negate,
  min,
  max,
  excess,
  abs,
  sqrt,
  exp,
  ln,
  mod,
]
