import { shift10, significant } from './decimal.ts'
import { isPercent, type NumberKind } from './labels.ts'
import { numberLocale } from './locale.ts'
import type { Unit } from './units.ts'

/** Turns a model value into what a field shows: shares and growth in per cent, everything else in the unit of its line. */
export const toDisplay = (value: number, unit: Unit, kind: NumberKind = 'share'): number =>
  isPercent(unit, kind) ? shift10(value, 2) : value

/** Turns what a field or slider holds back into a model value; the inverse of toDisplay. */
export const fromDisplay = (shown: number, unit: Unit, kind: NumberKind = 'share'): number =>
  isPercent(unit, kind) ? shift10(shown, -2) : shown

/** Writes the text of a field, which parseQuantity with `bare: 'display'` and the same locale reads back: 11.2, 2,500. */
export function fieldText(
  value: number,
  unit: Unit,
  options: { readonly kind?: NumberKind | undefined; readonly locale?: string | undefined } = {},
): string {
  const shown = significant(toDisplay(value, unit, options.kind), 12)
  // Very small and very large numbers would lose digits in plain notation.
  if (shown !== 0 && (Math.abs(shown) < 1e-6 || Math.abs(shown) >= 1e15)) return String(shown)
  return shown.toLocaleString(options.locale ?? numberLocale(), {
    maximumFractionDigits: 18,
    numberingSystem: 'latn',
  })
}
