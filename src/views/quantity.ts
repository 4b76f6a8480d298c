import type { Line } from '../engine'
import { type FormatOptions, formatQuantity, isUnit, type NumberKind, type Unit } from '../units'

type Shown = Pick<Line, 'name' | 'unit' | 'input'>

/** Endings that say a bare number is part of a whole or a yearly change; the others are ratios such as a PUE. */
const shares =
  /(Share|Rate|Growth|Premium|Uplift|Escalator|Escalation|Allowance|Initial|Annual|Contingency|Absence|Margin|Fee)$|^(absence|contingency|escalator|uplift|taxRate|discountRate)$/i

/** Says whether a bare number is shown in per cent or as it is. */
export function kindOf({ name, unit }: Shown): NumberKind {
  return unit === '1' && shares.test(name) ? 'share' : 'ratio'
}

/** The unit of a line as a unit of the closed list. */
export function unitOf({ unit }: Shown): Unit {
  return isUnit(unit) ? unit : '1'
}

/** Writes a value of a line for people. */
export function show(value: number, line: Shown, options: FormatOptions = {}): string {
  if (line.input?.flag) return value > 0 ? 'yes' : 'no'
  return formatQuantity(value, unitOf(line), { kind: kindOf(line), ...options })
}
