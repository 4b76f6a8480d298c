import fc from 'fast-check'
import type { InputSpec } from '../../src/engine/model'

/** Where within the limits of an input a figure lies. */
export type Level =
  | { readonly at: 'min' | 'max' | 'low' | 'high' }
  /** A share of the way from one end to the other, of the usual range or of the limits. */
  | { readonly of: 'usual' | 'limits'; readonly share: number }
  /** Straight from the low end of the usual range to the high one, or back, month by month. */
  | { readonly path: 'up' | 'down' }

const share = fc.nat({ max: 1000 }).map(permille => permille / 1000)

/** Draws levels; the ends are the likeliest, since that is where formulas break. */
export const levels: fc.Arbitrary<Level> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ at: fc.constantFrom('low', 'high', 'min', 'max') }) },
  { weight: 4, arbitrary: fc.record({ of: fc.constantFrom('usual', 'limits'), share }) },
  { weight: 1, arbitrary: fc.record({ path: fc.constantFrom('up', 'down') }) },
)

/** Gives the figure of an input at a level: a number, or one for each month. */
export function figureAt(level: Level, spec: InputSpec, months: number): number | number[] {
  const { min, max, low = min, high = max, flag, choices } = spec
  if ('at' in level) return { min, max, low, high }[level.at]
  if ('of' in level) {
    const [from, to] = level.of === 'usual' ? [low, high] : [min, max]
    return whole(from + (to - from) * level.share, spec)
  }
  if (flag || choices) return high
  const [from, to] = level.path === 'up' ? [low, high] : [high, low]
  return Array.from({ length: months }, (_, t) => whole(from + ((to - from) * t) / (months - 1), spec))
}

const whole = (x: number, spec: InputSpec) =>
  Math.min(spec.max, Math.max(spec.min, spec.whole || spec.choices ? Math.round(x) : x))
