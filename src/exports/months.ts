const names = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** Names a month of the plan on the calendar, such as Dec 2026, from the month of the decision. */
export function calendarMonth(startMonth: string, month: number): string {
  const [year, first] = startMonth.split('-').map(Number)
  const since = (first ?? 1) - 1 + month
  return `${names[((since % 12) + 12) % 12]} ${(year ?? 0) + Math.floor(since / 12)}`
}
