import { type ChartTable, numberCell } from './chart-table'
import type { Format, Series, YearMonth } from './series'
import { monthName } from './time-axis'

export interface MonthTableOptions {
  readonly caption: string
  readonly start: YearMonth
  readonly months: number
  readonly format: Format
}

type Column = Pick<Series, 'id' | 'label' | 'values' | 'explainKey'>

/** Builds the table of month series: one row a month, one column a series. */
export function monthTable(columns: readonly Column[], options: MonthTableOptions): ChartTable {
  const rows = Array.from({ length: options.months }, (_, month) => ({
    id: String(month),
    head: `${month}, ${monthName(options.start, month)}`,
    month,
    cells: columns.map(column =>
      numberCell(column.values[month], options.format, column.explainKey ?? column.id),
    ),
  }))
  return { caption: options.caption, columns: ['Month', ...columns.map(column => column.label)], rows }
}
