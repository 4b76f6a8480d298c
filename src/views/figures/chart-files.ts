import { csvFormatRows } from 'd3'
import type { ChartTable } from '../../charts/kit/chart-table'
import type { ChartHandle } from '../../charts/kit/frame-props'
import { picturePng, pictureSvg } from '../../charts/kit/picture'
import { download } from '../download'

/** Writes a chart's table as CSV with exact numbers; text that a spreadsheet would run is made inert. */
export function chartCsv({ columns, rows }: ChartTable): string {
  const body = rows.map(row => [
    inert(row.head),
    ...row.cells.map(cell => (cell.value === null ? inert(cell.text) : String(cell.value))),
  ])
  return csvFormatRows([columns.map(inert), ...body])
}

const inert = (text: string): string => (/^[=+\-@\t\r\0＝＋－＠]/.test(text) ? `'${text}` : text)

/** The files that a chart can be taken away as. */
export type ChartFile = 'png' | 'svg' | 'csv'

/** Hands a chart to the reader as a file; nothing where it has no picture. */
export async function saveChart(name: string, chart: ChartHandle, ending: ChartFile): Promise<void> {
  const [content, type] = await contentOf(chart, ending)
  if (content !== null) download(`headroom-${name}.${ending}`, content, type)
}

async function contentOf(chart: ChartHandle, ending: ChartFile): Promise<[BlobPart | null, string]> {
  if (ending === 'png') return [await picturePng(chart), 'image/png']
  return ending === 'svg' ? [pictureSvg(chart), 'image/svg+xml'] : [chartCsv(chart.table()), 'text/csv']
}
