import { type Call, type Earlier, type Outside, type Parts, partsOf, width } from './circle-parts'
import { valueBy } from './circle-words'
import type { Column, Range } from './columns'
import type { Node } from './program'

/** A circle of nodes made ready to compute, month by month. */
export interface Circle {
  /** Computes all months. */
  readonly compute: () => void
  /** By place in the circle, 1 where a node changed when it was last computed. */
  readonly changes: Uint8Array
}

/** Makes a circle of nodes ready; they stand in the order of a month, and their columns are all zeros. */
export function circleOf(
  circle: readonly number[],
  nodes: readonly Node[],
  columns: readonly (Column | undefined)[],
  months: readonly Range[],
): Circle {
  const parts = partsOf(circle, nodes, columns, months)
  const { values, held, lines, fixed } = parts
  const changes = new Uint8Array(circle.length)
  return {
    changes,
    compute: () => {
      changes.fill(0)
      for (const { value, data } of fixed) values[value] = data[0] as number
      for (let t = 0; t < months.length; t++) {
        computeMonth(parts, t)
        hold(values, held, t * circle.length, changes)
      }
      for (let i = 0; i < circle.length; i++) if (changes[i]) takeOut(held, i, lines)
    },
  }
}

// What a loop reads stands in the arguments of its function: it runs some hundred thousand times for an edit.
function computeMonth({ values, held, lines, monthly, earlier, stretches }: Parts, t: number): void {
  readOutside(values, monthly, t)
  readEarlier(values, held, earlier, { t, members: lines.length })
  for (const { code, call } of stretches) {
    run(values, code)
    if (call) values[call.value] = calledValue(call, values, lines, t)
  }
  // Column code that is called reads earlier months where they stand in columns.
  if (stretches.length > 1)
    for (let i = 0; i < lines.length; i++) (lines[i] as Float64Array)[t] = values[i] as number
}

function readOutside(values: Float64Array, monthly: readonly Outside[], t: number): void {
  for (let i = 0; i < monthly.length; i++) {
    const { value, data } = monthly[i] as Outside
    values[value] = data[t] as number
  }
}

function readEarlier(
  values: Float64Array,
  held: Float64Array,
  earlier: readonly Earlier[],
  { t, members }: { readonly t: number; readonly members: number },
): void {
  for (let i = 0; i < earlier.length; i++) {
    const { value, line, lag, initial } = earlier[i] as Earlier
    const n = lag === undefined ? 1 : Math.floor((values[lag] as number) + 1e-9)
    if (t >= n) values[value] = held[(t - n) * members + line] as number
    else values[value] = Number.isNaN(n) ? NaN : (values[initial] as number)
  }
}

function run(values: Float64Array, code: Int32Array): void {
  for (let i = 0; i < code.length; i += width)
    values[code[i + 1] as number] = valueBy(
      code[i] as number,
      values[code[i + 2] as number] as number,
      values[code[i + 3] as number] as number,
      values[code[i + 4] as number] as number,
    )
}

/** Computes a member by its column code, which reads and fills columns. */
function calledValue(
  { value, reads, run }: Call,
  values: Float64Array,
  lines: readonly Float64Array[],
  t: number,
): number {
  for (const read of reads) (lines[read] as Float64Array)[t] = values[read] as number
  run(t)
  const line = lines[value] as Float64Array
  return line[line.length > 1 ? t : 0] as number
}

/** Holds the values of a month, and notes which of them changed. */
function hold(values: Float64Array, held: Float64Array, from: number, changes: Uint8Array): void {
  for (let i = 0; i < changes.length; i++) {
    const now = values[i] as number
    const before = held[from + i] as number
    if ((before === now && now !== 0) || Object.is(before, now)) continue
    held[from + i] = now
    changes[i] = 1
  }
}

/** Puts the held values of a member into its column. */
function takeOut(held: Float64Array, member: number, lines: readonly Float64Array[]): void {
  const line = lines[member] as Float64Array
  for (let t = 0; t < line.length; t++) line[t] = held[t * lines.length + member] as number
}
