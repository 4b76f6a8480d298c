/**
 * A node's values. Element (row t, sample s) stands at t * rowLength + s, where rowLength is the number of samples
 * if the column runs over samples and 1 otherwise. Rows are months, or climate points; a column over neither has one.
 */
export interface Column {
  readonly data: Float64Array
  readonly byRow: boolean
  readonly bySample: boolean
}

/** The rows to compute, from (inclusive) to (exclusive), and how many samples stand in a row. */
export interface Range {
  readonly from: number
  readonly to: number
  readonly samples: number
}

/** Fills `out` for a range of months from the columns of the arguments. */
export type ColumnCode = (out: Column, args: readonly Column[], range: Range) => void

/** Returns where the row of month t starts. */
export function rowStart(column: Column, t: number, samples: number): number {
  return column.byRow ? t * (column.bySample ? samples : 1) : 0
}

/** Returns the distance between neighbouring samples in a row: 0 where all samples share one value. */
export function sampleStep(column: Column): 0 | 1 {
  return column.bySample ? 1 : 0
}

type Values = Float64Array
export type Loop1 = (o: Values, oi: number, a: Values, ai: number, as: number, n: number) => void
export type Loop2 = (
  o: Values,
  oi: number,
  a: Values,
  ai: number,
  as: number,
  b: Values,
  bi: number,
  bs: number,
  n: number,
) => void

type Loop3 = (
  o: Values,
  oi: number,
  a: Values,
  ai: number,
  as: number,
  b: Values,
  bi: number,
  bs: number,
  c: Values,
  ci: number,
  cs: number,
  n: number,
) => void

/** Whether one straight run over months covers the range: nothing varies by sample, or all that varies does so by month and sample. */
function runsStraight(out: Column, args: readonly Column[]): boolean {
  if (!out.bySample) return true
  return out.byRow && args.every(a => a.byRow === a.bySample)
}

interface Run {
  readonly start: number
  readonly length: number
}
function straightRun(out: Column, range: Range): Run {
  if (!out.byRow) return { start: 0, length: out.bySample ? range.samples : 1 }
  const row = out.bySample ? range.samples : 1
  return { start: range.from * row, length: (range.to - range.from) * row }
}

/** Makes column code from a loop over one argument. */
export function elementwise1(loop: Loop1): ColumnCode {
  return (out, [a], range) => {
    if (a === undefined) throw new Error('one argument expected')
    if (!out.bySample) {
      const start = out.byRow ? range.from : 0
      const n = out.byRow ? range.to - start : 1
      return loop(out.data, start, a.data, a.byRow ? start : 0, a.byRow ? 1 : 0, n)
    }
    const n = range.samples
    if (out.byRow && a.byRow && a.bySample) {
      const start = range.from * n
      return loop(out.data, start, a.data, start, 1, (range.to - range.from) * n)
    }
    const { from, to } = out.byRow ? range : once
    for (let t = from; t < to; t++) {
      loop(out.data, rowStart(out, t, n), a.data, rowStart(a, t, n), sampleStep(a), n)
    }
  }
}

const once = { from: 0, to: 1 } as const

/** Makes column code from a loop over two arguments. */
export function elementwise2(loop: Loop2): ColumnCode {
  return (out, args, range) => {
    const a = args[0] as Column
    const b = args[1] as Column
    if (!out.bySample) {
      const start = out.byRow ? range.from : 0
      const n = out.byRow ? range.to - start : 1
      const stepA = a.byRow ? 1 : 0
      const stepB = b.byRow ? 1 : 0
      return loop(out.data, start, a.data, stepA * start, stepA, b.data, stepB * start, stepB, n)
    }
    if (runsStraight(out, args)) {
      const { start, length } = straightRun(out, range)
      const stepA = a.bySample ? 1 : 0
      const stepB = b.bySample ? 1 : 0
      return loop(out.data, start, a.data, stepA * start, stepA, b.data, stepB * start, stepB, length)
    }
    const n = range.samples
    const { from, to } = out.byRow ? range : once
    for (let t = from; t < to; t++) {
      loop(
        out.data,
        rowStart(out, t, n),
        a.data,
        rowStart(a, t, n),
        sampleStep(a),
        b.data,
        rowStart(b, t, n),
        sampleStep(b),
        n,
      )
    }
  }
}

/** Makes column code from a loop over three arguments. */
export function elementwise3(loop: Loop3): ColumnCode {
  return (out, args, range) => {
    const [a, b, c] = args
    if (a === undefined || b === undefined || c === undefined) throw new Error('three arguments expected')
    const straight = runsStraight(out, args)
    const { start, length } = straightRun(out, range)
    const { from, to } = out.byRow && !straight ? range : { from: 0, to: 1 }
    const n = straight ? length : range.samples
    const at = (x: Column, t: number) => (straight ? (x.byRow ? start : 0) : rowStart(x, t, n))
    const step = (x: Column) => (straight ? (x.byRow || x.bySample ? 1 : 0) : sampleStep(x))
    for (let t = from; t < to; t++) {
      loop(
        out.data,
        straight ? start : rowStart(out, t, n),
        a.data,
        at(a, t),
        step(a),
        b.data,
        at(b, t),
        step(b),
        c.data,
        at(c, t),
        step(c),
        n,
      )
    }
  }
}

/** Makes column code that folds any number of arguments with a loop over two. */
export function folded(loop: Loop2): ColumnCode {
  const pair = elementwise2(loop)
  return (out, args, range) => {
    const [first, second, ...rest] = args
    if (first === undefined || second === undefined) throw new Error('two arguments expected')
    pair(out, [first, second], range)
    for (const arg of rest) pair(out, [out, arg], range)
  }
}

/** Makes column code from a function of as many single values as it declares, for words that are not worth a loop of their own. */
export function elementwise(value: (...args: number[]) => number): ColumnCode {
  if (value.length === 1) return elementwise1(loopOf1(value))
  if (value.length === 2) return elementwise2(loopOf2(value))
  if (value.length === 3) return elementwise3(loopOf3(value))
  return (out, args, range) => {
    const { from, to } = out.byRow ? range : once
    const n = out.bySample ? range.samples : 1
    const values = new Array<number>(args.length)
    for (let t = from; t < to; t++) {
      const start = rowStart(out, t, range.samples)
      for (let s = 0; s < n; s++) {
        for (let i = 0; i < args.length; i++) {
          const a = args[i] as Column
          values[i] = a.data[rowStart(a, t, range.samples) + s * sampleStep(a)] as number
        }
        out.data[start + s] = value(...values)
      }
    }
  }
}

// Spreading a few numbers costs more than most of the functions.
const loopOf1 =
  (value: (a: number) => number): Loop1 =>
  (o, oi, a, ai, as, n) => {
    for (let i = 0; i < n; i++) o[oi + i] = value(a[ai + i * as] as number)
  }
const loopOf2 =
  (value: (a: number, b: number) => number): Loop2 =>
  (o, oi, a, ai, as, b, bi, bs, n) => {
    for (let i = 0; i < n; i++) o[oi + i] = value(a[ai + i * as] as number, b[bi + i * bs] as number)
  }
const loopOf3 =
  (value: (a: number, b: number, c: number) => number): Loop3 =>
  (o, oi, a, ai, as, b, bi, bs, c, ci, cs, n) => {
    for (let i = 0; i < n; i++)
      o[oi + i] = value(a[ai + i * as] as number, b[bi + i * bs] as number, c[ci + i * cs] as number)
  }
