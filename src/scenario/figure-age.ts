const pattern = /^(\d{4})(?:-(0[1-9]|1[0-2]))?(?:-(0[1-9]|[12]\d|3[01]))?$/

/**
 * Counts the full months from a date (a year, a month or a day) to another. What a date leaves open counts from its
 * start, so that a figure is rather thought too old. Returns null where one of them is no date.
 */
export function monthsBetween(from: string | undefined, to: string): number | null {
  const [start, end] = [partsOf(from ?? ''), partsOf(to)]
  if (!start || !end) return null
  const months = (end.year - start.year) * 12 + end.month - start.month
  return end.day < start.day ? months - 1 : months
}

function partsOf(date: string): { year: number; month: number; day: number } | null {
  const found = pattern.exec(date)
  if (!found) return null
  const [, year, month = '1', day = '1'] = found
  return { year: Number(year), month: Number(month), day: Number(day) }
}
