import type { Line } from '../engine'
import { kindOf } from '../scenario'
import { type FormatOptions, formatQuantity, isUnit, type Unit } from '../units'

type Shown = Pick<Line, 'name' | 'unit' | 'input'>

/** The unit of a line as a unit of the closed list. */
export function unitOf({ unit }: Shown): Unit {
  return isUnit(unit) ? unit : '1'
}

/** Writes a value of a line for people. */
export function show(value: number, line: Shown, options: FormatOptions = {}): string {
  if (line.input?.flag) return value > 0 ? 'yes' : 'no'
  if (line.input?.choices) return (line.input.choices[value] ?? String(value)).toLowerCase()
  return formatQuantity(value, unitOf(line), { kind: kindOf(line), ...options })
}
