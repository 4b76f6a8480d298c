import { startMonthOf } from './calendar'

/** A fiscal year as far as the plan reaches: its plan months, and the calendar year in which it ends. */
export interface FiscalYear {
  readonly name: string
  readonly from: number
  /** The month after its last. */
  readonly to: number
}

/**
 * Cuts the months of a plan into fiscal years that begin with a calendar month, 1 for January. The first and the last
 * may be short. It is a view of months: taxes settle by plan years, whatever it says.
 */
export function fiscalYears(start: string, months: number, firstMonth: number): readonly FiscalYear[] {
  const { year, month } = startMonthOf(start)
  const first = (firstMonth - month + 12) % 12 || 12
  const starts = [
    0,
    ...Array.from({ length: Math.ceil(Math.max(0, months - first) / 12) }, (_, i) => first + 12 * i),
  ]
  const ends = firstMonth === 1 || month < firstMonth ? year : year + 1
  return starts.map((from, i) => ({
    name: `FY${ends + i}`,
    from,
    to: Math.min(months, starts[i + 1] ?? months),
  }))
}

/** Turns monthly values into yearly ones: what flows by the month is added up, of a stock stands what there is at the end of the year. */
export function byFiscalYear(
  values: readonly number[],
  isFlow: boolean,
  years: readonly FiscalYear[],
): readonly number[] {
  return years.map(({ from, to }) => {
    const inside = values.slice(from, to)
    return isFlow ? inside.reduce((sum, value) => sum + value, 0) : (inside.at(-1) ?? Number.NaN)
  })
}
