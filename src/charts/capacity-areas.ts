import type { Scale } from './kit/scale'

/** Compares demand and capacity at one point of time; where capacity jumps there are two points. */
export interface Balance {
  readonly at: number
  readonly demand: number
  readonly capacity: number
}

/** Gives demand as a line through the middle of each month, held flat at both ends. */
export function demandAt(values: readonly number[], at: number): number {
  const place = at - 0.5
  const before = Math.max(0, Math.min(values.length - 1, Math.floor(place)))
  const after = Math.min(values.length - 1, before + 1)
  const share = Math.max(0, Math.min(1, place - before))
  return (values[before] ?? 0) * (1 - share) + (values[after] ?? 0) * share
}

/** Samples demand against capacity at half months, at jumps and where the two cross. */
export function balanceOf(demand: readonly number[], capacity: readonly number[], months: number): Balance[] {
  const points: Balance[] = []
  for (let month = 0; month < months; month += 1) {
    const held = capacity[month] ?? 0
    for (const [from, to] of [
      [month, month + 0.5],
      [month + 0.5, month + 1],
    ] as const) {
      const start = { at: from, demand: demandAt(demand, from), capacity: held }
      const end = { at: to, demand: demandAt(demand, to), capacity: held }
      points.push(start, ...crossing(start, end), end)
    }
  }
  return points
}

function crossing(a: Balance, b: Balance): Balance[] {
  const before = a.demand - a.capacity
  const after = b.demand - b.capacity
  if (before * after >= 0) return []
  const share = before / (before - after)
  return [{ at: a.at + (b.at - a.at) * share, demand: a.capacity, capacity: a.capacity }]
}

export interface PixelColumn {
  readonly x: number
  readonly high: number
  readonly low: number
}

/** Gives the columns between demand and lesser capacity, in pixels. */
export function gapColumns(points: readonly Balance[], x: Scale, y: Scale): PixelColumn[] {
  return points.map(({ at, demand, capacity }) => ({
    x: x(at),
    high: y(demand),
    low: y(Math.min(demand, capacity)),
  }))
}

/** Gives the columns between demand and greater capacity, in pixels. */
export function idleColumns(points: readonly Balance[], x: Scale, y: Scale): PixelColumn[] {
  return points.map(({ at, demand, capacity }) => ({
    x: x(at),
    high: y(Math.max(demand, capacity)),
    low: y(demand),
  }))
}

/** Cuts columns into stretches that have a height, so that nothing of no size is drawn or labelled. */
export function stretches(columns: readonly PixelColumn[]): PixelColumn[][] {
  const found: PixelColumn[][] = []
  let current: PixelColumn[] = []
  for (const [index, column] of columns.entries()) {
    const open = hasHeight(column) || hasHeight(columns[index + 1])
    const closes = hasHeight(columns[index - 1]) && !hasHeight(column)
    if (hasHeight(column) || open || closes) current.push(column)
    if (!open && current.length > 0) {
      found.push(current)
      current = []
    }
  }
  return current.length > 0 ? [...found, current] : found
}

const visible = 0.5

function hasHeight(column: PixelColumn | undefined): boolean {
  return column !== undefined && column.low - column.high > visible
}
