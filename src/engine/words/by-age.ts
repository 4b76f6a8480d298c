import { argument, at, eachCell } from './month-columns'
import type { Word } from './word'

/** Books each value in shares by its age: what tax allows on purchases, year after year of their life. */
export const byAge: Word = {
  name: 'byAge',
  signature: 'byAge(line, shares)',
  arity: [2, 2],
  reads: 'whole',
  about:
    'Each value in shares by its age: this month’s value times the share of age 0, last month’s times the share of age 1, and so on.',
  unit: ([x, shares], rules) => rules.times(x, shares),
  column: (out, args, range) => {
    const x = argument(args, 0)
    const shares = argument(args, 1)
    eachCell(out, range, (t, s) => {
      let booked = 0
      for (let m = 0; m <= t; m++) {
        const value = at(x, m, s, range.samples)
        // Most months bring nothing: then their age does not matter.
        if (value !== 0) booked += value * at(shares, t - m, s, range.samples)
      }
      return booked
    })
  },
  workbook: (_, place) => {
    const ages = `${place.month}-${place.monthsUntilNow}`
    return `SUMPRODUCT(${place.cell(0).untilNow}*SUMIF(${place.monthRow},${ages},${place.cell(1).all}))`
  },
  examples: [
    {
      args: [
        [10, 0, 20, 5],
        [0.5, 0.3, 0.2, 0],
      ],
      result: [5, 3, 12, 8.5],
      source: 'by hand: 2.5 + 6 in the last',
    },
  ],
}
