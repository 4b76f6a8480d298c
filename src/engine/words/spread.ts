import { type Column, type Range, rowStart, sampleStep } from '../columns'
import { argument, at, eachCell, monthsOf, wholeMonths } from './month-columns'
import type { Word } from './word'

/** Below this share of what went in and out, a window holds rounding noise only. */
const noise = 1e-12

/** Slides a window of fixed length: what enters is added, what leaves is taken off. */
function slide(out: Column, x: Column, months: number, { from, to, samples }: Range): void {
  const n = out.bySample ? samples : 1
  const step = sampleStep(x)
  for (let t = from; t < to; t++) {
    const row = t * n
    const enters = rowStart(x, t, samples)
    const leaves = rowStart(x, Math.max(0, t - months), samples)
    for (let s = 0; s < n; s++) {
      const before = t > 0 ? (out.data[row - n + s] as number) : 0
      const gain = (x.data[enters + s * step] as number) / months
      const loss = t >= months ? (x.data[leaves + s * step] as number) / months : 0
      const window = before + gain - loss
      const scale = Math.abs(before) + Math.abs(gain) + Math.abs(loss)
      out.data[row + s] = Math.abs(window) <= noise * scale ? 0 : window
    }
  }
}

/** Books each value in equal parts over some months. */
export const spread: Word = {
  name: 'spread',
  signature: 'spread(line, months)',
  about: 'Each value in equal parts over some months from its own.',
  arity: [2, 2],
  reads: 'past',
  unit: ([x, months], rules) => {
    rules.months(months, 'a number of months')
    return x
  },
  column: (out, args, range) => {
    const x = argument(args, 0)
    const n = argument(args, 1)
    if (!n.bySample && !n.byRow) return slide(out, x, Math.max(1, monthsOf(n, 0, 0, 1)), range)
    eachCell(out, range, (t, s) => {
      const months = Math.max(1, monthsOf(n, t, s, range.samples))
      let window = 0
      for (let m = Math.max(0, t - months + 1); m <= t; m++) window += at(x, m, s, range.samples)
      return window / months
    })
  },
  workbook: ([, n], place) => {
    const months = `MAX(1,${wholeMonths(n)})`
    // Months to come stay out of the range: within a circle of lines they would make it circular in a spreadsheet.
    return `(SUMIF(${place.monthsUntilNow},">"&(${place.month}-${months}),${place.cell(0).untilNow})/${months})`
  },
  examples: [{ args: [[6, 0, 3, 0], 3], result: [2, 2, 3, 1], source: 'by hand' }],
}
