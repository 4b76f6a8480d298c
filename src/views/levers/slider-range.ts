import type { InputState } from '../../scenario'

type Ranged = Pick<InputState, 'min' | 'max' | 'low' | 'high' | 'default' | 'value'>

/** The values that a slider runs over: the usual range with room on both sides, inside the limits, the present value in it. */
export function sliderRange({
  min,
  max,
  low,
  high,
  default: initial,
  value,
}: Ranged): readonly [number, number] {
  const now = typeof value === 'number' ? value : initial
  const from = low ?? initial / 2
  const to = high ?? (initial === 0 ? max : initial * 2)
  const room = (to - from) * 0.5
  const least = Math.max(min, Math.min(from - room, now))
  const most = Math.min(max, Math.max(to + room, now))
  return most > least ? [Math.max(min, round(least, 'down')), Math.min(max, round(most, 'up'))] : [min, max]
}

/** Rounds to two figures, outwards. */
function round(x: number, way: 'up' | 'down'): number {
  if (x === 0) return 0
  const unit = 10 ** (Math.floor(Math.log10(Math.abs(x))) - 1)
  const rounded = way === 'up' ? Math.ceil(x / unit - 1e-9) : Math.floor(x / unit + 1e-9)
  return Number((rounded * unit).toPrecision(12))
}

/** A step of which a hundred or more cross the range, a round number. */
export function stepOf(low: number, high: number, whole: boolean): number {
  const step = 10 ** Math.floor(Math.log10(Math.max(1e-12, (high - low) / 100)))
  return whole ? Math.max(1, step) : step
}
