import { linearScale } from './kit/scale'

export interface FlipPlaces {
  readonly now: number
  readonly flip: number
  readonly typical: { readonly x: number; readonly width: number }
  /** Is where the other strategy wins. */
  readonly wins: { readonly x: number; readonly width: number }
}

export interface FlipValues {
  readonly now: number
  readonly flipsAt: number
  readonly typical: readonly [low: number, high: number]
}

const room = 0.12

/** Places an input on a scale that shows its usual range, its value and its flip, with some room beyond. */
export function placeFlip({ now, flipsAt, typical }: FlipValues, width: number): FlipPlaces {
  const low = Math.min(now, flipsAt, ...typical)
  const high = Math.max(now, flipsAt, ...typical)
  const beyond = (high - low || 1) * room
  const start = low >= 0 ? Math.max(0, low - beyond) : low - beyond
  const x = linearScale([start, high + beyond], [0, width])
  const flip = x(flipsAt)
  const wins = flipsAt > now ? { x: flip, width: width - flip } : { x: 0, width: flip }
  return { now: x(now), flip, typical: { x: x(typical[0]), width: x(typical[1]) - x(typical[0]) }, wins }
}
