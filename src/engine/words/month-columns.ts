import type { Column, Range } from '../columns'
import { rowStart, sampleStep } from '../columns'

/** Visits every month and sample that a month word has to fill. */
export function eachCell(out: Column, range: Range, visit: (t: number, s: number) => number): void {
  const n = out.bySample ? range.samples : 1
  for (let t = range.from; t < range.to; t++) {
    const start = rowStart(out, t, range.samples)
    for (let s = 0; s < n; s++) out.data[start + s] = visit(t, s)
  }
}

/** Returns the value of a column in a month and sample. */
export function at(column: Column, t: number, s: number, samples: number): number {
  return column.data[rowStart(column, t, samples) + s * sampleStep(column)] as number
}

/** Returns an argument that must be there. */
export function argument(args: readonly Column[], i: number): Column {
  const column = args[i]
  if (column === undefined) throw new Error('a month word lacks an argument')
  return column
}

/** How many whole months an argument says; none stays none. */
export function monthsOf(column: Column, t: number, s: number, samples: number): number {
  return Math.floor(at(column, t, s, samples) + 1e-9)
}

/** Returns how many months a column has. */
export function monthCount(column: Column, samples: number): number {
  return column.byRow ? column.data.length / (column.bySample ? samples : 1) : 1
}

/** Prints a number of months so that a sheet reads it as a whole number. */
export const wholeMonths = (text: string | undefined): string =>
  /^\d+$/.test(text ?? '') ? `${text}` : `INT((${text})+1E-9)`

/** Fills a row of `out` with the same row of numbers for all its samples, or with a row of `x` in month `from`. */
export function copyRow(out: Column, t: number, x: Column, from: number, samples: number): void {
  const start = rowStart(out, t, samples)
  const source = rowStart(x, from, samples)
  const step = sampleStep(x)
  const n = out.bySample ? samples : 1
  for (let s = 0; s < n; s++) out.data[start + s] = x.data[source + s * step] as number
}

/** Fills a row of `out` with one number. */
export function fillRow(out: Column, t: number, value: number, samples: number): void {
  const start = rowStart(out, t, samples)
  if (out.bySample) out.data.fill(value, start, start + samples)
  else out.data[start] = value
}

/** Computes a row of `o` at `row` from the row before at `last` and a row of an argument. */
export type RowLoop = (
  o: Float64Array,
  row: number,
  last: number,
  a: Float64Array,
  ai: number,
  as: number,
  n: number,
) => void

/** Computes each row from the row before and the argument; the first row is the argument's own. */
export function withLastRow(out: Column, x: Column, range: Range, loop: RowLoop): void {
  const n = out.bySample ? range.samples : 1
  for (let t = range.from; t < range.to; t++) {
    if (t === 0) copyRow(out, 0, x, 0, range.samples)
    else loop(out.data, t * n, (t - 1) * n, x.data, rowStart(x, t, range.samples), sampleStep(x), n)
  }
}
