import { tickStep } from 'd3'
import { linearScale, type Scale } from './scale'

/** Places three to six hairlines at round values over a value axis. */
export interface ValueAxis {
  readonly scale: Scale
  readonly ticks: readonly ValueTick[]
}

export interface ValueTick {
  readonly value: number
  readonly y: number
  readonly text: string
}

const fewest = 3
const most = 6

/** Fits an axis over `values` (`base`, zero by default, always included) between two pixel positions; `format` writes the ticks. */
export function placeValueAxis(
  values: readonly number[],
  range: readonly [bottom: number, top: number],
  format: (value: number) => string,
  base = 0,
): ValueAxis {
  const [low, highest] = extentWith(base, values)
  const high = highest + (highest - low) * headroom
  const step = roundStep(low, high)
  const domain: [number, number] = [Math.floor(low / step + 1e-9) * step, high]
  const scale = linearScale(domain, [...range])
  const ticks = roundValues(domain[0], domain[1], step).map(value => ({
    value,
    y: scale(value),
    text: format(value),
  }))
  return { scale, ticks }
}

/* Space above the highest mark, as a share of the range, so that a line never touches the title. */
const headroom = 0.06

function extentWith(base: number, values: readonly number[]): [number, number] {
  const finite = values.filter(Number.isFinite)
  const low = finite.reduce((least, value) => Math.min(least, value), base)
  const high = finite.reduce((most, value) => Math.max(most, value), base)
  return low === high ? [low, low + 1] : [low, high]
}

function roundStep(low: number, high: number): number {
  for (const wanted of [5, 4, 6, 3, 7, 2, 8]) {
    const step = tickStep(low, high, wanted)
    const count = roundValues(Math.floor(low / step) * step, high, step).length
    if (count >= fewest && count <= most) return step
  }
  return tickStep(low, high, 4)
}

function roundValues(low: number, high: number, step: number): number[] {
  const first = Math.ceil(low / step - 1e-9)
  const last = Math.floor(high / step + 1e-9)
  return Array.from({ length: last - first + 1 }, (_, k) => Number(((first + k) * step).toPrecision(12)))
}
