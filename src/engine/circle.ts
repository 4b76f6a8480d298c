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

/** Makes a circle of nodes ready; they stand in the order of a month. */
export function circleOf(
  circle: readonly number[],
  nodes: readonly Node[],
  columns: readonly (Column | undefined)[],
  months: readonly Range[],
): Circle {
  const parts = partsOf(circle, nodes, columns, months)
  const changes = new Uint8Array(circle.length)
  return {
    changes,
    compute: () => {
      changes.fill(0)
      for (const { value, data } of parts.fixed) parts.values[value] = data[0] as number
      for (let t = 0; t < months.length; t++) computeMonth(parts, changes, t)
    },
  }
}

function computeMonth({ values, lines, monthly, earlier, stretches }: Parts, changes: Uint8Array, t: number) {
  readOutside(values, monthly, t)
  readEarlier(values, earlier, t)
  for (const { code, call } of stretches) {
    run(values, code)
    if (call) values[call.value] = calledValue(call, values, lines, changes, t)
  }
  for (let i = 0; i < lines.length; i++) put(lines[i] as Float64Array, t, values[i] as number, changes, i)
}

function readOutside(values: Float64Array, monthly: readonly Outside[], t: number): void {
  for (let i = 0; i < monthly.length; i++) {
    const { value, data } = monthly[i] as Outside
    values[value] = data[t] as number
  }
}

function readEarlier(values: Float64Array, earlier: readonly Earlier[], t: number): void {
  for (let i = 0; i < earlier.length; i++) {
    const { value, line, lag, initial } = earlier[i] as Earlier
    const n = lag === undefined ? 1 : Math.floor((values[lag] as number) + 1e-9)
    values[value] = t >= n ? (line[t - n] as number) : Number.isNaN(n) ? NaN : (values[initial] as number)
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
  changes: Uint8Array,
  t: number,
): number {
  for (const read of reads) put(lines[read] as Float64Array, t, values[read] as number, changes, read)
  const line = lines[value] as Float64Array
  const at = line.length > 1 ? t : 0
  const before = line[at] as number
  run(t)
  const now = line[at] as number
  if (!Object.is(now, before)) changes[value] = 1
  return now
}

/** Puts a value into the column of a member, and notes whether that changed. */
function put(line: Float64Array, t: number, now: number, changes: Uint8Array, member: number): void {
  const before = line[t] as number
  if ((before === now && now !== 0) || Object.is(before, now)) return
  line[t] = now
  changes[member] = 1
}
