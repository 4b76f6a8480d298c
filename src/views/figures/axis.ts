import type { YearMonth } from '../../charts/kit/series'
import type { Run } from '../../engine'

/** Reads a month such as 2026-12. */
export function yearMonth(text: string): YearMonth {
  const [year, month] = text.split('-').map(Number)
  return { year: year ?? 2026, month: month ?? 1 }
}

const names = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** Names the calendar month of a plan month, as in `Mar 2029`. */
export function monthName(start: string, month: number, style: 'long' | 'short' = 'long'): string {
  const first = yearMonth(start)
  const since = first.month - 1 + Math.round(month)
  const year = first.year + Math.floor(since / 12)
  const shown = style === 'long' ? String(year) : String(year % 100)
  return `${names[((since % 12) + 12) % 12]} ${shown}`
}

/** How many months the pictures show: the horizon of the verdict. */
export function monthsShown(run: Run): number {
  return Math.round(run.value('clock.horizon'))
}

/** The values of a cell for each month shown, whether or not it differs by month. */
export function seriesOf(run: Run, cell: string, months: number): number[] {
  return Array.from({ length: months }, (_, t) => run.value(cell, t))
}
