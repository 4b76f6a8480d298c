import type { Column, ColumnCode, Range } from '../columns'
import { elementwise2, rowStart, sampleStep } from '../columns'
import type { Word } from './word'

const plain = elementwise2((o, oi, a, ai, as, b, bi, bs, n) => {
  for (let i = 0; i < n; i++) o[oi + i] = (a[ai + i * as] as number) ** (b[bi + i * bs] as number)
})

/**
 * Growth: one base, an exponent that rises by the month. Where the exponent rises by the same step as in the month
 * before, the power is the last one times a factor; where it stands still, the last one. Powers cost twenty times
 * what products cost, and prices and demand are made of them.
 */
function growth(out: Column, base: Column, exponent: Column, { from, to, samples }: Range): void {
  const n = out.bySample ? samples : 1
  const { data } = out
  const factor = new Float64Array(n)
  const step = sampleStep(base)
  let factorStep = NaN
  for (let t = from; t < to; t++) {
    const now = exponent.data[t] as number
    const rise = t > 0 ? now - (exponent.data[t - 1] as number) : NaN
    const row = rowStart(out, t, samples)
    const last = row - n
    if (rise === 0) {
      data.copyWithin(row, last, row)
    } else if (Math.abs(rise - factorStep) <= 1e-12 * Math.abs(rise)) {
      for (let s = 0; s < n; s++) data[row + s] = (data[last + s] as number) * (factor[s] as number)
    } else {
      for (let s = 0; s < n; s++) data[row + s] = (base.data[s * step] as number) ** now
      if (t > from && to - t > 2 && nextRise(exponent, t) === rise) {
        for (let s = 0; s < n; s++) factor[s] = (base.data[s * step] as number) ** rise
        factorStep = rise
      }
    }
  }
}

/** The next rise of the exponent, as the rise before it where they differ by rounding only. */
function nextRise(exponent: Column, t: number): number {
  const before = (exponent.data[t] as number) - (exponent.data[t - 1] as number)
  const after = (exponent.data[t + 1] as number) - (exponent.data[t] as number)
  return Math.abs(after - before) <= 1e-12 * Math.abs(before) ? before : after
}

const column: ColumnCode = (out, args, range) => {
  const [base, exponent] = args
  if (base && exponent && out.byRow && !base.byRow && exponent.byRow && !exponent.bySample) {
    return growth(out, base, exponent, range)
  }
  return plain(out, args, range)
}

/** Raises to a power. */
export const power: Word = {
  name: 'power',
  signature: 'a ^ b',
  about: 'Raises a to the power of b.',
  arity: [2, 2],
  reads: 'same',
  unit: ([a, b], { bare }) => {
    bare(b, 'an exponent')
    bare(a, 'the base of a power')
    return a
  },
  column,
  workbook: ([a, b]) => `((${a})^(${b}))`,
  examples: [
    { args: [2, 10], result: 1024, source: 'by hand' },
    { args: [1.02, [0, 1, 2, 3, 4]], result: [1, 1.02, 1.0404, 1.061208, 1.08243216], source: 'by hand' },
    { args: [3, [0, 0, 1, 1, 2]], result: [1, 1, 3, 3, 9], source: 'by hand' },
  ],
}
