import type { Dimension } from '../../units'
import type { Column, Range } from '../columns'
import {
  argument,
  at,
  copyRow,
  eachCell,
  fillRow,
  monthCount,
  monthsOf,
  wholeMonths,
  withLastRow,
} from './month-columns'
import { spread } from './spread'
import type { UnitRules, Word } from './word'

const fill = (text: string | undefined): string => text ?? '0'
const sameAsFill = (
  [x, , initial]: readonly (Dimension | undefined)[],
  rules: UnitRules,
  count?: Dimension,
) => {
  rules.months(count, 'a number of months')
  return rules.same([x, initial])
}

const previous: Word = {
  name: 'previous',
  signature: 'previous(line, initial = 0)',
  about: 'The value one month earlier.',
  arity: [1, 2],
  reads: 'earlier',
  unit: ([x, initial], { same }) => same([x, initial]),
  column: (out, args, range) => {
    const x = argument(args, 0)
    for (let t = range.from; t < range.to; t++) {
      if (t > 0) copyRow(out, t, x, t - 1, range.samples)
      else if (args[1]) copyRow(out, 0, args[1], 0, range.samples)
      else fillRow(out, 0, 0, range.samples)
    }
  },
  workbook: ([, initial], place) =>
    initial === undefined || initial === '0'
      ? `(0+${place.cell(0).before})`
      : `IF(${place.month}=0,${initial},${place.cell(0).before})`,
  examples: [
    { args: [[1, 2, 3]], result: [0, 1, 2], source: 'by hand' },
    { args: [[1, 2, 3], 9], result: [9, 1, 2], source: 'by hand' },
  ],
}

/** A lag that is alike in all samples moves whole rows. */
function lagRows(out: Column, x: Column, n: Column, initial: Column | undefined, range: Range): void {
  for (let t = range.from; t < range.to; t++) {
    const months = monthsOf(n, t, 0, range.samples)
    if (t >= months) copyRow(out, t, x, t - months, range.samples)
    else if (Number.isNaN(months)) fillRow(out, t, NaN, range.samples)
    else if (initial) copyRow(out, t, initial, t, range.samples)
    else fillRow(out, t, 0, range.samples)
  }
}

const lag: Word = {
  name: 'lag',
  signature: 'lag(line, months, initial = 0)',
  about: 'The value some months earlier.',
  arity: [2, 3],
  reads: 'earlier',
  unit: (args, rules) => sameAsFill(args, rules, args[1]),
  column: (out, args, range) => {
    const x = argument(args, 0)
    const n = argument(args, 1)
    if (!n.bySample) return lagRows(out, x, n, args[2], range)
    eachCell(out, range, (t, s) => {
      const months = monthsOf(n, t, s, range.samples)
      if (t >= months) return at(x, t - months, s, range.samples)
      return Number.isNaN(months) ? NaN : args[2] ? at(args[2], t, s, range.samples) : 0
    })
  },
  workbook: ([, n, initial], place) => {
    const months = wholeMonths(n)
    return `IF(${place.month}<${months},${fill(initial)},INDEX(${place.cell(0).past},1,${place.month}-${months}+2))`
  },
  examples: [
    { args: [[1, 2, 3, 4], 2], result: [0, 0, 1, 2], source: 'by hand' },
    { args: [[1, 2, 3], 1, 7], result: [7, 1, 2], source: 'by hand' },
  ],
}

const lead: Word = {
  name: 'lead',
  signature: 'lead(line, months, beyond = 0)',
  about: 'The value some months later.',
  arity: [2, 3],
  reads: 'whole',
  unit: (args, rules) => sameAsFill(args, rules, args[1]),
  column: (out, args, range) => {
    const x = argument(args, 0)
    const n = argument(args, 1)
    const end = monthCount(x, range.samples)
    eachCell(out, range, (t, s) => {
      const later = t + monthsOf(n, t, s, range.samples)
      if (later < end) return at(x, later, s, range.samples)
      return Number.isNaN(later) ? NaN : args[2] ? at(args[2], t, s, range.samples) : 0
    })
  },
  workbook: ([, n, beyond], place) => {
    const later = `${place.month}+${wholeMonths(n)}`
    return `IF(${later}>=${place.months},${fill(beyond)},INDEX(${place.cell(0).all},1,${later}+1))`
  },
  examples: [{ args: [[1, 2, 3, 4], 1], result: [2, 3, 4, 0], source: 'by hand' }],
}

const ahead: Word = {
  name: 'ahead',
  signature: 'ahead(line, months)',
  arity: [2, 2],
  reads: 'whole',
  about: 'Books each value some months early; what would fall before month 0 is collected there.',
  unit: (args, rules) => sameAsFill(args, rules, args[1]),
  column: (out, args, range) => {
    const x = argument(args, 0)
    const n = argument(args, 1)
    const end = monthCount(x, range.samples)
    eachCell(out, range, (t, s) => {
      const later = t + monthsOf(n, t, s, range.samples)
      if (Number.isNaN(later)) return NaN
      if (t > 0) return later < end ? at(x, later, s, range.samples) : 0
      let collected = 0
      for (let m = 0; m <= Math.min(later, end - 1); m++) collected += at(x, m, s, range.samples)
      return collected
    })
  },
  workbook: ([, n], place) => {
    const months = wholeMonths(n)
    const x = place.cell(0)
    return `IF(${place.month}=0,SUMIF(${place.monthRow},"<="&${months},${x.all}),IF(${place.month}+${months}>=${place.months},0,INDEX(${x.all},1,${place.month}+${months}+1)))`
  },
  examples: [{ args: [[1, 2, 3, 4], 2], result: [6, 4, 0, 0], source: 'by hand' }],
}

const cumulative: Word = {
  name: 'cumulative',
  signature: 'cumulative(line)',
  about: 'The sum from month 0, times a month.',
  arity: [1, 1],
  reads: 'past',
  unit: ([x], rules) => rules.times(x, rules.month),
  column: (out, args, range) => {
    const x = argument(args, 0)
    withLastRow(out, x, range, (o, row, last, a, ai, as, n) => {
      for (let s = 0; s < n; s++) o[row + s] = (o[last + s] as number) + (a[ai + s * as] as number)
    })
  },
  workbook: (_, place) => `SUM(${place.cell(0).untilNow})`,
  examples: [{ args: [[1, 2, 3]], result: [1, 3, 6], source: 'by hand' }],
}

const runningMax: Word = {
  name: 'runningMax',
  signature: 'runningMax(line)',
  about: 'The largest value so far.',
  arity: [1, 1],
  reads: 'past',
  unit: ([x]) => x,
  column: (out, args, range) => {
    const x = argument(args, 0)
    withLastRow(out, x, range, (o, row, last, a, ai, as, n) => {
      for (let s = 0; s < n; s++) o[row + s] = Math.max(o[last + s] as number, a[ai + s * as] as number)
    })
  },
  workbook: (_, place) => `MAX(${place.cell(0).untilNow})`,
  examples: [{ args: [[1, 3, 2]], result: [1, 3, 3], source: 'by hand' }],
}

const planned: Word = {
  name: 'planned',
  signature: 'planned(line)',
  about: 'The value without luck: as planned, in every future.',
  arity: [1, 1],
  reads: 'same',
  unsampled: true,
  unit: ([x]) => x,
  column: (out, args, range) => {
    const x = argument(args, 0)
    if (!out.byRow) out.data[0] = x.data[0] as number
    else eachCell(out, range, (t, s) => at(x, t, s, range.samples))
  },
  workbook: ([x]) => `${x}`,
  examples: [{ args: [[1, 2, 3]], result: [1, 2, 3], source: 'by hand' }],
}

/** The words that read the value of a named line in another month, or in several. */
export const months: readonly Word[] = [previous, lag, lead, ahead, cumulative, runningMax, spread, planned]
