import { sCurveValue } from '../s-curve'
import { argument, at, eachCell, monthCount, monthsOf, wholeMonths } from './month-columns'
import type { Word } from './word'

const e = '2.718281828459045'
/** The logistic over a row of months, with its exponent held at 0 outside the months that count, lest it overflow. */
const logisticRow = (share: string, steepness: string, mask: string) =>
  `1/(1+${e}^(${mask}*(0-(${steepness}))*((${share})-0.5)))`
const logisticCell = (share: string, steepness: string) => `1/(1+EXP(0-(${steepness})*(${share}-0.5)))`

/**
 * Books each value over the months before its own along an S-curve, as the cost of a building that goes live in
 * that month; what would fall before month 0 is collected there.
 */
export const phased: Word = {
  name: 'phased',
  signature: 'phased(line, months, steepness)',
  arity: [3, 3],
  reads: 'whole',
  about:
    'Books each value over the months before its own along an S-curve; what would fall before month 0 is collected there.',
  unit: ([x, months, steepness], rules) => {
    rules.months(months, 'a number of months')
    rules.bare(steepness, 'the steepness of an S-curve')
    return x
  },
  column: (out, args, range) => {
    const [x, n, k] = [argument(args, 0), argument(args, 1), argument(args, 2)]
    const end = monthCount(x, range.samples)
    eachCell(out, range, (t, s) => {
      const months = Math.max(1, monthsOf(n, t, s, range.samples))
      const steepness = at(k, t, s, range.samples)
      const spent = (month: number, live: number) =>
        sCurveValue((month - live + months + 1) / months, steepness)
      let booked = t === 0 ? at(x, 0, s, range.samples) : 0
      for (let live = t + 1; live <= Math.min(t + months, end - 1); live++) {
        booked += at(x, live, s, range.samples) * (spent(t, live) - (t === 0 ? 0 : spent(t - 1, live)))
      }
      return booked
    })
  },
  workbook: ([, n, k], place) => {
    const months = `MAX(1,${wholeMonths(n)})`
    const steepness = k ?? '10'
    const { all, now } = place.cell(0)
    const row = place.monthRow
    const mask = `(${row}>${place.month})*(${row}<=${place.month}+${months})`
    const share = (extra: string) => `(${place.month}-${row}+${months}${extra})/${months}`
    const base = `${logisticCell('0', steepness)}`
    const scale = `(${logisticCell('1', steepness)}-${base})`
    const before = `${logisticRow(share(''), steepness, mask)}`
    const after = `${logisticRow(share('+1'), steepness, mask)}`
    return `IF(${place.month}=0,${now}+SUMPRODUCT(${mask}*(${after}-${base})*${all})/${scale},SUMPRODUCT(${mask}*(${after}-${before})*${all})/${scale})`
  },
  examples: [
    {
      args: [[0, 0, 0, 0, 100], 4, 10],
      result: [7.0104, 42.9896, 42.9896, 7.0104, 0],
      source: 'normalised logistic, S(0.25) = 0.070104, S(0.5) = 0.5, S(0.75) = 0.929896',
    },
    {
      args: [[10, 0, 100, 0], 2, 10],
      result: [60, 50, 0, 0],
      source: 'S(0.5) = 0.5; what is live in month 0 is paid there',
    },
  ],
}
