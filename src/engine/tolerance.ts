/** Relative difference below which two numbers are alike: rounding noise, nine orders above the last bit that matters. */
export const tolerance = 1e-9

/** Tells whether two numbers differ by rounding only. */
export function closeTo(a: number, b: number): boolean {
  return Math.abs(a - b) <= tolerance * Math.max(Math.abs(a), Math.abs(b))
}

/** The allowance within which a number counts as whole. */
export function allowance(x: number): number {
  return tolerance * Math.max(1, Math.abs(x))
}
