/** Multiplies by ten to the n as a person does, by moving the point: 0.07 by two places is 7, not 7.000000000000001. */
export function shift10(value: number, places: number): number {
  if (!Number.isFinite(value) || places === 0) return value
  const [mantissa, exponent] = String(value).split('e')
  return Number(`${mantissa}e${Number(exponent ?? 0) + places}`)
}

/** Rounds to so many significant figures. */
export const significant = (value: number, figures: number): number => Number(value.toPrecision(figures))

/** Counts the decimals that the shortest writing of a number needs. */
export function decimalsOf(value: number): number {
  const [mantissa = '', exponent] = String(Math.abs(value)).split('e')
  const written = mantissa.split('.')[1]?.length ?? 0
  return Math.max(0, written - Number(exponent ?? 0))
}
