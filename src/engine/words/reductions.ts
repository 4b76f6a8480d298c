import {
  type Column,
  type ColumnCode,
  elementwise2,
  folded,
  type Loop2,
  rowStart,
  sampleStep,
} from '../columns'
import { closeTo } from '../tolerance'
import type { Word } from './word'

/** Makes column code that folds one argument or more with a loop; beside `neutral`, the only one stands as it is. */
function foldedFrom(neutral: number, loop: Loop2): ColumnCode {
  const [pair, all] = [elementwise2(loop), folded(loop)]
  const beside: Column = { data: Float64Array.of(neutral), byRow: false, bySample: false }
  return (out, args, range) => {
    const [only] = args
    if (only && args.length === 1) return pair(out, [only, beside], range)
    return all(out, args, range)
  }
}

/** How the reductions of a formula stand once their members are written out; a reader writes `sum(x, part)`. */
const sum: Word = {
  name: 'sumOf',
  signature: 'sum(x, index)',
  about: 'Adds x over the members that link to mine.',
  arity: [0, Infinity],
  reads: 'same',
  unit: (args, { same }) => same(args),
  column: foldedFrom(0, (o, oi, a, ai, as, b, bi, bs, n) => {
    for (let i = 0; i < n; i++) o[oi + i] = (a[ai + i * as] as number) + (b[bi + i * bs] as number)
  }),
  workbook: args => `SUM(${args.join(',')})`,
  examples: [{ args: [1, 2, 3], result: 6, source: 'by hand' }],
}
const none = 'NA()'
const passOver = (args: readonly string[], stand: string) => args.map(a => `IFERROR(${a},${stand})`).join(',')

const most: Word = {
  name: 'mostOf',
  signature: 'most(x, index)',
  about: 'The largest x among the members that link to mine, passing over none.',
  arity: [1, Infinity],
  reads: 'same',
  mayBeNone: true,
  unit: (args, { same }) => same(args),
  column: foldedFrom(NaN, (o, oi, a, ai, as, b, bi, bs, n) => {
    for (let i = 0; i < n; i++) {
      const best = a[ai + i * as] as number
      const x = b[bi + i * bs] as number
      o[oi + i] = best > x || Number.isNaN(x) ? best : x
    }
  }),
  workbook: args =>
    `IF(MAX(${passOver(args, '-1E+300')})<=-1E+300,${none},MAX(${passOver(args, '-1E+300')}))`,
  examples: [
    { args: [1, NaN, 3, 2], result: 3, source: 'by hand' },
    { args: [NaN, NaN], result: NaN, source: 'by hand' },
  ],
}

const least: Word = {
  name: 'leastOf',
  signature: 'least(x, index)',
  about: 'The smallest x among the members that link to mine, passing over none.',
  arity: [1, Infinity],
  reads: 'same',
  mayBeNone: true,
  unit: (args, { same }) => same(args),
  column: foldedFrom(NaN, (o, oi, a, ai, as, b, bi, bs, n) => {
    for (let i = 0; i < n; i++) {
      const best = a[ai + i * as] as number
      const x = b[bi + i * bs] as number
      o[oi + i] = best < x || Number.isNaN(x) ? best : x
    }
  }),
  workbook: args => `IF(MIN(${passOver(args, '1E+300')})>=1E+300,${none},MIN(${passOver(args, '1E+300')}))`,
  examples: [{ args: [4, NaN, 3], result: 3, source: 'by hand' }],
}

// The least cost so far of each element; made larger when more are asked for.
let lowest = new Float64Array(0)

/** Takes the values of the cheapest candidate, the first among equals; none where no cost is a number. */
const cheapest: ColumnCode = (out, pairs, { from, to, samples }) => {
  const n = out.bySample ? samples : 1
  const [first, last] = out.byRow ? [from, to] : [0, 1]
  const start = first * n
  const length = (last - first) * n
  if (lowest.length < length) lowest = new Float64Array(length)
  lowest.fill(NaN, 0, length)
  out.data.fill(NaN, start, start + length)
  for (let i = 1; i < pairs.length; i += 2) {
    const value = pairs[i - 1] as Column
    const cost = pairs[i] as Column
    const valueStep = sampleStep(value)
    const costStep = sampleStep(cost)
    for (let t = first; t < last; t++) {
      const v = rowStart(value, t, samples)
      const c = rowStart(cost, t, samples)
      const at = (t - first) * n
      for (let s = 0; s < n; s++) {
        const now = cost.data[c + s * costStep] as number
        const held = lowest[at + s] as number
        if (!isCheaper(now, held)) continue
        lowest[at + s] = now
        out.data[start + at + s] = value.data[v + s * valueStep] as number
      }
    }
  }
}

/** Whether a cost is below what is held by more than rounding; no cost is below none, every cost below no cost. */
function isCheaper(cost: number, held: number): boolean {
  if (Number.isNaN(held)) return !Number.isNaN(cost)
  return cost < held && !closeTo(cost, held)
}

const pick: Word = {
  name: 'pickOf',
  signature: 'pick(x, index, cost)',
  arity: [2, Infinity],
  reads: 'same',
  mayBeNone: true,
  about: 'x of the cheapest candidate; a candidate whose cost is none is not feasible.',
  unit: (args, { same }) => {
    same(args.filter((_, i) => i % 2 === 1))
    return same(args.filter((_, i) => i % 2 === 0))
  },
  column: cheapest,
  workbook: args => {
    const costs = args.filter((_, i) => i % 2 === 1)
    const lowest = `MIN(${passOver(costs, '1E+300')})`
    const chain = costs.reduceRight(
      (otherwise, cost, i) =>
        `IF(IFERROR(${cost},1E+300)<=${lowest}+1E-9*ABS(${lowest}),${args[2 * i]},${otherwise})`,
      none,
    )
    return `IF(${lowest}>=1E+300,${none},${chain})`
  },
  examples: [
    { args: [10, 3, 20, 1, 30, NaN], result: 20, source: 'by hand' },
    { args: [10, NaN], result: NaN, source: 'by hand' },
  ],
}

/** Reductions over members, written out. */
export const reductions: readonly Word[] = [sum, most, least, pick]
