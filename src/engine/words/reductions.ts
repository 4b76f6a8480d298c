import { type Column, type ColumnCode, elementwise, elementwise2, folded, type Loop2 } from '../columns'
import { closeTo } from '../tolerance'
import type { Word } from './word'

const addLoop: Loop2 = (o, oi, a, ai, as, b, bi, bs, n) => {
  for (let i = 0; i < n; i++) o[oi + i] = (a[ai + i * as] as number) + (b[bi + i * bs] as number)
}
const addPair = elementwise2(addLoop)
const addAll = folded(addLoop)
const nothing: Column = { data: Float64Array.of(0), byRow: false, bySample: false }
const addUp: ColumnCode = Object.assign<ColumnCode, Pick<ColumnCode, 'loop'>>(
  (out, args, range) => {
    const [only] = args
    if (only && args.length === 1) return addPair(out, [only, nothing], range)
    return addAll(out, args, range)
  },
  { loop: { kind: 'fold', run: addLoop } },
)

/** How the reductions of a formula stand once their members are written out; a reader writes `sum(x, part)`. */
const sum: Word = {
  name: 'sumOf',
  signature: 'sum(x, index)',
  about: 'Adds x over the members that link to mine.',
  arity: [0, Infinity],
  reads: 'same',
  unit: (args, { same }) => same(args),
  column: addUp,
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
  column: elementwise((...values) =>
    values.reduce((best, x) => (Number.isNaN(x) || x < best ? best : x), NaN),
  ),
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
  column: elementwise((...values) =>
    values.reduce((best, x) => (Number.isNaN(x) || x > best ? best : x), NaN),
  ),
  workbook: args => `IF(MIN(${passOver(args, '1E+300')})>=1E+300,${none},MIN(${passOver(args, '1E+300')}))`,
  examples: [{ args: [4, NaN, 3], result: 3, source: 'by hand' }],
}

/** The place of the cheapest pair, the first among equals, or -1 where no cost is a number. */
function cheapest(pairs: readonly number[]): number {
  let best = -1
  for (let i = 1; i < pairs.length; i += 2) {
    const cost = pairs[i] as number
    if (Number.isNaN(cost)) continue
    const held = pairs[best] as number
    if (best < 0 || (cost < held && !closeTo(cost, held))) best = i
  }
  return best
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
  column: elementwise((...pairs) => {
    const best = cheapest(pairs)
    return best < 0 ? NaN : (pairs[best - 1] as number)
  }),
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
