import type { Line } from '../../engine'
import { isMoney } from '../../units'

// A format such as #,##0.### would leave a bare decimal point behind whole numbers.
const measure = '[>=1000]#,##0;[<=-1000]-#,##0;General'
const sums = new Set(['USD', 'USD/month', 'USD/year'])

/** Returns the number format of a line's values: shares and growth in per cent, money and large numbers grouped. */
export function formatOf({ unit, name }: Pick<Line, 'unit' | 'name'>): string {
  if (isPerCent(unit, name)) return '0.00%'
  if (sums.has(unit)) return '#,##0;[Red]-#,##0'
  return isMoney(unit) ? '#,##0.00##' : measure
}

/** A plain number is a share, to be read in per cent, where its name says so; a ratio such as PUE is not. */
function isPerCent(unit: string, name: string): boolean {
  if (unit === '1/year' || unit === '1/month') return true
  return unit === '1' && /(share|growth|rate|margin|premium|utilisation|contingency)$/i.test(name)
}
