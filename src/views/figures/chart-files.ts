import { csvFormatRows } from 'd3'
import type { ChartTable } from '../../charts/kit/chart-table'

export { picturePng, pictureSvg } from '../../charts/kit/picture'

/** Writes a chart's table as CSV with exact numbers; text that a spreadsheet would run is made inert. */
export function chartCsv({ columns, rows }: ChartTable): string {
  const body = rows.map(row => [
    inert(row.head),
    ...row.cells.map(cell => (cell.value === null ? inert(cell.text) : String(cell.value))),
  ])
  return csvFormatRows([columns.map(inert), ...body])
}

const inert = (text: string): string => (/^[=+\-@\t\r\0＝＋－＠]/.test(text) ? `'${text}` : text)
