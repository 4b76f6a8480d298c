import type { Line } from '../engine'
import { kindOf } from '../scenario'
import { type FormatOptions, formatQuantity, isUnit, type Reader, type Unit } from '../units'

/** What of a line says how its values are written. */
export type Shown = Pick<Line, 'name' | 'unit' | 'input'>

/** The unit of a line as a unit of the closed list. */
export function unitOf({ unit }: Shown): Unit {
  return isUnit(unit) ? unit : '1'
}

/** Writes a value of a line for a reader. */
export function showIn(reader: Reader, value: number, line: Shown, options: FormatOptions = {}): string {
  if (line.input?.flag) return value > 0 ? 'yes' : 'no'
  if (line.input?.choices) return (line.input.choices[value] ?? String(value)).toLowerCase()
  return formatQuantity(value, unitOf(line), { kind: kindOf(line), ...reader, ...options })
}
