/** How a difference is told: in the unit of the numbers, or as a share of the baseline. */
export type VarianceKind = 'absolute' | 'relative'

/** Takes a number apart from a baseline: what it is more, or that as a share of the baseline's size. None where either is none, or a share of nothing is asked for. */
export function variance(value: number, baseline: number, kind: VarianceKind): number {
  const more = value - baseline
  // Rounding noise between two runs is no difference.
  const difference = Math.abs(more) <= 1e-9 * Math.max(Math.abs(value), Math.abs(baseline)) ? 0 : more
  if (kind === 'absolute') return difference
  return baseline === 0 ? Number.NaN : difference / Math.abs(baseline)
}
