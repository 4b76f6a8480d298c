import { chosen, type Entry } from './catalogue'

const pattern = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?$/

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

/** How old a figure of the catalogue is. */
export interface FigureAge {
  readonly kind: string
  readonly entry: string
  readonly field: string
  readonly date: string
  /** Is null where the date is none. */
  readonly months: number | null
}

/** Tells the age of every figure, or of the fallback that stands in for it; what is missing has none. */
export function figureAges(
  shelves: readonly { readonly kind: string; readonly entries: Readonly<Record<string, Entry>> }[],
  day: string,
): readonly FigureAge[] {
  return shelves.flatMap(({ kind, entries }) =>
    Object.values(entries).flatMap(({ name: entry, figures }) =>
      Object.entries(figures).flatMap(([field, figure]) => {
        const used = chosen(figure)?.figure
        if (!used) return []
        const { date = '' } = used
        return [{ kind, entry, field, date, months: monthsBetween(date, day) }]
      }),
    ),
  )
}
