/** A calendar month; months run from 1. */
export interface CalendarMonth {
  readonly year: number
  readonly month: number
}

const names = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const

/** Reads the start month of a scenario, such as 2026-12. */
export function startMonthOf(text: string): CalendarMonth {
  const [year = 0, month = 1] = text.split('-').map(Number)
  return { year, month }
}

/** Finds the calendar month of a plan month, counted from 0; a fraction of a month counts as the month it ends in. */
export function calendarMonth(start: string, planMonth: number): CalendarMonth {
  const first = startMonthOf(start)
  const since = first.month - 1 + Math.ceil(planMonth - 1e-9)
  return { year: first.year + Math.floor(since / 12), month: (((since % 12) + 12) % 12) + 1 }
}

/** Names the calendar month of a plan month: `Mar 2029`, or short `Mar 29`. */
export function monthName(start: string, planMonth: number, style: 'long' | 'short' = 'long'): string {
  const { year, month } = calendarMonth(start, planMonth)
  return `${names[month - 1] ?? ''} ${style === 'long' ? year : String(year % 100).padStart(2, '0')}`
}
