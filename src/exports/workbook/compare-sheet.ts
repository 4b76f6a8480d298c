import { calendarMonth } from '../months'
import { rangeOf } from './address'
import { type BookSheet, chartRows, type LineChart, type SheetPad, sheetPad } from './book'
import type { ComparedBlock, ComparedRow } from './compared'
import { formatOf } from './formats'
import { columns, lastMonthColumn, rows } from './grid'
import { sheetNames } from './layout'
import { heading, type Source } from './model-sheet'

/** Makes the sheet that sets strategies side by side: live, and as they were when the workbook was made. */
export function compareSheet(source: Source): BookSheet {
  const pad = sheetPad()
  const about =
    'The strategies side by side. Every figure is a live reference to the sheet that computes it; #N/A means none.'
  heading(pad, 'Compare', about)
  const charts: LineChart[] = []
  let row: number = rows.header
  const write = (block: ComparedBlock, live: boolean) => {
    row = writeBlock(pad, source, block, { first: row, live }) + 2
  }
  source.compared.forEach((block, i) => {
    write(block, true)
    if (i > 0) return
    charts.push(...costChart(source, row))
    if (charts.length > 0) row += chartRows + 2
    write({ ...block, title: `${block.title}, when exported` }, false)
  })
  const widest = Math.max(...source.compared.map(({ members }) => members.length))
  return {
    name: sheetNames.compare,
    cells: pad.cells,
    limits: [],
    charts,
    widths: [46, 14, 16, ...Array.from({ length: widest }, () => 26)],
    frozen: { rows: rows.note, columns: columns.value },
  }
}

interface Spot {
  readonly first: number
  readonly live: boolean
}

/** Writes a table, as references or as the figures of the export. Returns the row of its last line. */
function writeBlock(
  pad: SheetPad,
  { meta, names, ...source }: Source,
  block: ComparedBlock,
  spot: Spot,
): number {
  const { first } = spot
  pad.text(first, columns.label, block.title, 'header')
  pad.text(first, columns.unit, 'Unit', 'header')
  pad.text(first, columns.member, 'Month', 'header')
  block.members.forEach((member, i) => {
    pad.text(first, columns.value + i, names.get(member.id) ?? member.id, 'member')
  })
  block.rows.forEach((compared, i) => {
    const row = first + 1 + i
    pad.text(row, columns.label, compared.line.label, 'label')
    pad.text(row, columns.unit, compared.line.unit, 'unit')
    if (compared.month !== undefined)
      pad.text(row, columns.member, calendarMonth(meta.startMonth, compared.month))
    figures(pad, { meta, names, ...source }, block, compared, { ...spot, first: row })
  })
  return first + block.rows.length
}

function figures(
  pad: SheetPad,
  { run, printer }: Source,
  { members }: ComparedBlock,
  { line, month, cells }: ComparedRow,
  { first: row, live }: Spot,
): void {
  members.forEach((member, i) => {
    const cell = cells.get(member.id)
    if (!cell) return
    const column = columns.value + i
    const value = run.value(cell.id, month ?? 0)
    if (live) pad.formula(row, column, printer.reference(cell.id, month), value, 'formula', formatOf(line))
    else if (Number.isFinite(value)) pad.number(row, column, value, 'constant', formatOf(line))
    else pad.text(row, column, 'none', 'none')
  })
}

/** Draws the present cost to date of each strategy, where the model has such a line. */
function costChart({ program, layout, names }: Source, row: number): LineChart[] {
  const line = program.model.lines.find(({ id }) => id === 'metrics.presentCostToDate')
  const last = lastMonthColumn(program)
  const series = [...program.expansion.cells.values()].flatMap(cell => {
    const place = layout.places.get(cell.id)
    if (cell.line !== line || !place?.byMonth) return []
    const values = rangeOf(
      place.sheet,
      { column: columns.firstMonth, row: place.row },
      { column: last, row: place.row },
    )
    return [{ name: names.get(cell.member.id) ?? cell.member.id, values, sheet: place.sheet }]
  })
  const [one] = series
  if (!line || !one) return []
  const calendar = { column: columns.firstMonth, row: rows.calendar }
  const categories = rangeOf(one.sheet, calendar, { ...calendar, column: last })
  return [
    { title: line.label, row, column: columns.label, valueTitle: `Million ${line.unit}`, categories, series },
  ]
}
