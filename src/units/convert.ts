import { shift10 } from './decimal.ts'
import { compare, type Dimension, parseUnit, UnitError } from './dimension.ts'

const ICE_POINT_K = 273.15

function scaled(value: number, from: Dimension, to: Dimension): number {
  const places = Math.log10(from.factor / to.factor)
  const whole = Math.round(places)
  return Math.abs(places - whole) < 1e-9 ? shift10(value, whole) : (value * from.factor) / to.factor
}

function converted(value: number, from: string, to: string): number {
  if (from === 'degC' && to === 'K') return value + ICE_POINT_K
  if (from === 'K' && to === 'degC') return value - ICE_POINT_K
  const given = parseUnit(from)
  const wanted = parseUnit(to)
  if (compare(given, wanted) === 'different')
    throw new UnitError(`Cannot convert ${from} to ${to}: they measure different things.`)
  return scaled(value, given, wanted)
}

/** Converts a finite value between units of one dimension, and plain temperatures between degC and K; throws a UnitError that names both units. */
export function convert(value: number, from: string, to: string): number {
  const result = converted(value, from, to)
  if (Number.isFinite(result)) return result
  throw new UnitError(`Cannot convert ${value} ${from} to ${to}: the result is not a finite number.`)
}
