import type { Dimension } from '../../units'
import { argument, at, eachCell, monthCount, monthsOf, wholeMonths } from './month-columns'
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
    eachCell(out, range, (t, s) =>
      t > 0 ? at(x, t - 1, s, range.samples) : args[1] ? at(args[1], 0, s, range.samples) : 0,
    )
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
    eachCell(
      out,
      range,
      (t, s) => at(x, t, s, range.samples) + (t > 0 ? at(out, t - 1, s, range.samples) : 0),
    )
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
    eachCell(out, range, (t, s) =>
      Math.max(at(x, t, s, range.samples), t > 0 ? at(out, t - 1, s, range.samples) : -Infinity),
    )
  },
  workbook: (_, place) => `MAX(${place.cell(0).untilNow})`,
  examples: [{ args: [[1, 3, 2]], result: [1, 3, 3], source: 'by hand' }],
}

const spread: Word = {
  name: 'spread',
  signature: 'spread(line, months)',
  about: 'Each value in equal parts over some months from its own.',
  arity: [2, 2],
  reads: 'past',
  unit: (args, rules) => sameAsFill(args, rules, args[1]),
  column: (out, args, range) => {
    const x = argument(args, 0)
    const n = argument(args, 1)
    eachCell(out, range, (t, s) => {
      const months = Math.max(1, monthsOf(n, t, s, range.samples))
      let window = 0
      for (let m = Math.max(0, t - months + 1); m <= t; m++) window += at(x, m, s, range.samples)
      return window / months
    })
  },
  workbook: ([, n], place) => {
    const months = `MAX(1,${wholeMonths(n)})`
    return `(SUMIFS(${place.cell(0).all},${place.monthRow},">"&(${place.month}-${months}),${place.monthRow},"<="&${place.month})/${months})`
  },
  examples: [{ args: [[6, 0, 3, 0], 3], result: [2, 2, 3, 1], source: 'by hand' }],
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
    if (!out.byMonth) out.data[0] = x.data[0] as number
    else eachCell(out, range, (t, s) => at(x, t, s, range.samples))
  },
  workbook: ([x]) => `${x}`,
  examples: [{ args: [[1, 2, 3]], result: [1, 2, 3], source: 'by hand' }],
}

/** The words that read the value of a named line in another month, or in several. */
export const months: readonly Word[] = [previous, lag, lead, ahead, cumulative, runningMax, spread, planned]
