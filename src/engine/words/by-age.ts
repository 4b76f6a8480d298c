import { argument, at } from './month-columns'
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
  column: (out, args, { from, to, samples }) => {
    const x = argument(args, 0)
    const shares = argument(args, 1)
    const n = out.bySample ? samples : 1
    out.data.fill(0, from * n, to * n)
    for (let s = 0; s < n; s++)
      for (let m = 0; m < to; m++) {
        const value = at(x, m, s, samples)
        // Most months bring nothing: then their age does not matter.
        if (value === 0) continue
        for (let t = Math.max(from, m); t < to; t++)
          out.data[t * n + s] = (out.data[t * n + s] as number) + value * at(shares, t - m, s, samples)
      }
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
