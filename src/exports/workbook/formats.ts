import type { Line } from '../../engine'
import { isMoney } from '../../units'

const counted = new Set([
  'gpu',
  'node',
  'rack',
  'port',
  'switch',
  'link',
  'module',
  'site',
  'person',
  'month',
  'token',
  'job',
  'stream',
])

/** Returns the number format of a line's values: shares and growth in per cent, money and counts grouped, the rest to three decimals. */
export function formatOf({ unit, name }: Pick<Line, 'unit' | 'name'>): string {
  if (isPerCent(unit, name)) return '0.00%'
  if (unit === 'USD' || unit === 'USD/month' || unit === 'USD/year') return '#,##0;[Red]-#,##0'
  if (isMoney(unit)) return '#,##0.00##'
  if (counted.has(unit)) return '#,##0.##'
  return '#,##0.###'
}

function isPerCent(unit: string, name: string): boolean {
  if (unit === '1/year' || unit === '1/month') return true
  return unit === '1' && /(Share|Growth|Rate)$/i.test(name)
}
