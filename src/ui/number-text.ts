/** Is what reading a text as a number gives: a value, or the sentence that says what to enter. */
export type Parsed = { readonly value: number } | { readonly error: string }

export interface Limits {
  readonly min: number
  readonly max: number
  readonly step: number
}

/** Gives the value that a key leads to from `value`, or null where the key changes nothing. */
export function stepByKey(
  key: string,
  shift: boolean,
  value: number,
  { min, max, step }: Limits,
): number | null {
  const by = (steps: number) => clamp(onGrid(value + steps * step, min, step), min, max)
  const stride = shift ? 10 : 1
  switch (key) {
    case 'ArrowUp':
      return by(stride)
    case 'ArrowDown':
      return by(-stride)
    case 'PageUp':
      return by(10)
    case 'PageDown':
      return by(-10)
    case 'Home':
      return min
    case 'End':
      return max
    default:
      return null
  }
}

/** Holds a value between two limits. */
export function clamp(value: number, min: number, max: number): number {
  return Math.max(min, Math.min(max, value))
}

/** Rounds to the grid that starts at `min`, without the dust of binary fractions. */
export function onGrid(value: number, min: number, step: number): number {
  const base = Number.isFinite(min) ? min : 0
  return Number((base + Math.round((value - base) / step) * step).toPrecision(12))
}
