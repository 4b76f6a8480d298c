import { type ColumnCode, rowStart, sampleStep } from '../columns'
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

type Fold = (soFar: number, x: number, months: number) => number

/** Column code that folds the months of its argument row by row. */
function foldMonths(first: (x: number, months: number) => number, fold: Fold): ColumnCode {
  return (out, args, { samples }) => {
    const x = argument(args, 0)
    const months = monthCount(x, samples)
    const n = out.bySample ? samples : 1
    const step = sampleStep(x)
    for (let s = 0; s < n; s++) out.data[s] = first(x.data[s * step] as number, months)
    for (let t = 1; t < months; t++) {
      const row = rowStart(x, t, samples)
      for (let s = 0; s < n; s++)
        out.data[s] = fold(out.data[s] as number, x.data[row + s * step] as number, months)
    }
  }
}

interface Reduction {
  readonly name: string
  readonly about: string
  readonly column: ColumnCode
  readonly unit: Word['unit']
  readonly workbook: (x: CellText, place: PrintPlace) => string
  readonly result: number
}

const monthReduction = ({ name, about, column, unit, workbook, result }: Reduction): Word => ({
  name,
  signature: `${name.replace('Months', '')}(line, month)`,
  about,
  arity: [1, 1],
  reads: 'whole',
  reduces: true,
  unit,
  column,
  workbook: (_, place) => workbook(place.cell(0), place),
  examples: [{ args: [[1, 3, 2]], result, source: 'by hand' }],
})

const same = (x: number) => x
const add = foldMonths(same, (a, b) => a + b)
const keeps: Word['unit'] = ([x]) => x
const better =
  (wins: (a: number, b: number) => boolean): Fold =>
  (a, b) =>
    Number.isNaN(b) || wins(a, b) ? a : b
const reductions: readonly Word[] = [
  monthReduction({
    name: 'sumMonths',
    about: 'The sum over all months, times a month.',
    column: add,
    unit: ([x], rules) => rules.times(x, rules.month),
    workbook: x => `SUM(${x.all})`,
    result: 6,
  }),
  monthReduction({
    name: 'meanMonths',
    about: 'The mean over all months.',
    column: foldMonths(
      (x, months) => x / months,
      (a, b, months) => a + b / months,
    ),
    unit: keeps,
    workbook: (x, place) => `(SUM(${x.all})/${place.months})`,
    result: 2,
  }),
  monthReduction({
    name: 'mostMonths',
    about: 'The largest over all months, passing over none.',
    column: foldMonths(
      same,
      better((a, b) => a >= b),
    ),
    unit: keeps,
    workbook: x => `MAX(${x.all})`,
    result: 3,
  }),
  monthReduction({
    name: 'leastMonths',
    about: 'The smallest over all months, passing over none.',
    column: foldMonths(
      same,
      better((a, b) => a <= b),
    ),
    unit: keeps,
    workbook: x => `MIN(${x.all})`,
    result: 1,
  }),
  monthReduction({
    name: 'countMonths',
    about: 'In how many months a condition holds.',
    column: add,
    unit: ([x], rules) => {
      rules.bare(x, 'a condition')
      return rules.month
    },
    workbook: x => `SUM(${x.all})`,
    result: 6,
  }),
]

/** The words that turn all months of a named line into one value. */
export const overMonthsWords: readonly Word[] = [atMonth, firstMonth, ...reductions]
