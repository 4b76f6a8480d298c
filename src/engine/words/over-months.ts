import type { ColumnCode } from '../columns'
import { argument, at, monthCount, wholeMonths } from './month-columns'
import type { CellText, PrintPlace, Word } from './word'

/** Column code that turns all months of its first argument into one value. */
function overMonths(
  reduce: (read: (t: number) => number, months: number, args: (i: number) => number) => number,
): ColumnCode {
  return (out, args, range) => {
    const x = argument(args, 0)
    const months = monthCount(x, range.samples)
    const n = out.bySample ? range.samples : 1
    for (let s = 0; s < n; s++) {
      out.data[s] = reduce(
        t => at(x, t, s, range.samples),
        months,
        i => at(argument(args, i), 0, s, range.samples),
      )
    }
  }
}

const atMonth: Word = {
  name: 'atMonth',
  signature: 'atMonth(line, month)',
  about: 'The value in one month; none outside the plan.',
  arity: [2, 2],
  reads: 'whole',
  reduces: true,
  mayBeNone: true,
  unit: ([x, month], rules) => {
    rules.months(month, 'a month')
    return x
  },
  column: overMonths((read, months, args) => {
    const t = Math.floor(args(1) + 1e-9)
    return t >= 0 && t < months ? read(t) : NaN
  }),
  workbook: ([, n], place) => {
    const month = wholeMonths(n)
    return `IF(OR(${month}<0,${month}>=${place.months}),NA(),INDEX(${place.cell(0).all},1,${month}+1))`
  },
  examples: [
    { args: [[1, 2, 3], 2], result: 3, source: 'by hand' },
    { args: [[1, 2, 3], 3], result: NaN, source: 'by hand' },
  ],
}

const firstMonth: Word = {
  name: 'firstMonth',
  signature: 'firstMonth(line)',
  about: 'The first month in which a condition holds; none if never.',
  arity: [1, 1],
  reads: 'whole',
  reduces: true,
  mayBeNone: true,
  unit: ([x], rules) => {
    rules.bare(x, 'a condition')
    return rules.month
  },
  column: overMonths((read, months) => {
    for (let t = 0; t < months; t++) if (read(t) === 1) return t
    return NaN
  }),
  workbook: (_, place) => `(MATCH(1,${place.cell(0).all},0)-1)`,
  examples: [
    { args: [[0, 0, 1, 1]], result: 2, source: 'by hand' },
    { args: [[0, 0, 0]], result: NaN, source: 'by hand' },
  ],
}

function monthReduction(
  name: string,
  about: string,
  reduce: (values: number[]) => number,
  unit: Word['unit'],
  workbook: (x: CellText, place: PrintPlace) => string,
  result: number,
): Word {
  return {
    name,
    signature: `${name.replace('Months', '')}(line, month)`,
    about,
    arity: [1, 1],
    reads: 'whole',
    reduces: true,
    unit,
    column: overMonths((read, months) => reduce(Array.from({ length: months }, (_, t) => read(t)))),
    workbook: (_, place) => workbook(place.cell(0), place),
    examples: [{ args: [[1, 3, 2]], result, source: 'by hand' }],
  }
}
const total = (values: number[]) => values.reduce((a, b) => a + b, 0)
const keeps: Word['unit'] = ([x]) => x
const reductions: readonly Word[] = [
  monthReduction(
    'sumMonths',
    'The sum over all months, times a month.',
    total,
    ([x], r) => r.times(x, r.month),
    x => `SUM(${x.all})`,
    6,
  ),
  monthReduction(
    'meanMonths',
    'The mean over all months.',
    v => total(v) / v.length,
    keeps,
    (x, p) => `(SUM(${x.all})/${p.months})`,
    2,
  ),
  monthReduction(
    'mostMonths',
    'The largest over all months.',
    v => v.reduce((a, b) => Math.max(a, b), -Infinity),
    keeps,
    x => `MAX(${x.all})`,
    3,
  ),
  monthReduction(
    'leastMonths',
    'The smallest over all months.',
    v => v.reduce((a, b) => Math.min(a, b), Infinity),
    keeps,
    x => `MIN(${x.all})`,
    1,
  ),
  monthReduction(
    'countMonths',
    'In how many months a condition holds.',
    total,
    ([x], r) => {
      r.bare(x, 'a condition')
      return r.month
    },
    x => `SUM(${x.all})`,
    6,
  ),
]

/** The words that turn all months of a named line into one value. */
export const overMonthsWords: readonly Word[] = [atMonth, firstMonth, ...reductions]
