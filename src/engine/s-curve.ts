const logistic = (z: number, steepness: number): number => 1 / (1 + Math.exp(-steepness * (z - 0.5)))

/** Gives the share done when a share x of the time is over: the normalised logistic of project control, 0 before and 1 after. */
export function sCurveValue(x: number, steepness: number): number {
  if (x <= 0) return 0
  if (x >= 1) return 1
  const [from, to] = [logistic(0, steepness), logistic(1, steepness)]
  return (logistic(x, steepness) - from) / (to - from)
}
