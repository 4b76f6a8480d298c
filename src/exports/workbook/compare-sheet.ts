import type { Cell, Line } from '../../engine'
import { rangeOf } from './address'
import { type BookSheet, type LineChart, type SheetPad, sheetPad } from './book'
import { formatOf } from './formats'
import { columns, lastMonthColumn, rows } from './grid'
import { isByMonth, sheetNames } from './layout'
import { heading, type Source } from './model-sheet'

const strategyIndex = 'strategy'
const verdictSheets = ['metrics', 'comparison']

/** One row of the comparison: a line, and for a line with months the month at which it is read. */
export interface Compared {
  readonly line: Line
  readonly month?: number
  readonly horizon?: number
}

/** Lists what strategies are compared by: the lines of each strategy on the verdict's sheets, money to date at each horizon. */
export function comparedLines({ program, meta }: Source): Compared[] {
  const lines = program.model.lines.filter(({ index }) => index === strategyIndex)
  const verdict = lines.filter(({ sheet }) => verdictSheets.includes(sheet))
  return (verdict.length > 0 ? verdict : lines).flatMap((line): Compared[] => {
    const [first] = cellsOf(program.expansion.cells.values(), line)
    if (!first) return []
    if (!isByMonth(program, first.id)) return [{ line }]
    if (line.unit !== 'USD') return []
    return meta.horizons
      .filter(horizon => horizon <= program.plan.months)
      .map(horizon => ({ line, month: horizon - 1, horizon }))
  })
}

const cellsOf = (cells: Iterable<Cell>, line: Line): Cell[] => [...cells].filter(cell => cell.line === line)

/** Makes the sheet that sets strategies side by side: live, and as they were when the workbook was made. */
export function compareSheet(source: Source): BookSheet {
  const pad = sheetPad()
  heading(
    pad,
    'Compare',
    'The strategies side by side. Every figure is a live reference to the sheet that computes it; #N/A means none.',
  )
  const compared = comparedLines(source)
  const next = block(pad, source, compared, { first: rows.header, live: true })
  const last = block(pad, source, compared, { first: next + 2, live: false })
  const strategies = source.program.expansion.tables.members(strategyIndex)
  return {
    name: sheetNames.compare,
    cells: pad.cells,
    limits: [],
    charts: costChart(source, last + 3),
    widths: [44, 14, 16, ...strategies.map(() => 26)],
    frozen: { rows: rows.header, columns: columns.value },
  }
}

interface Block {
  readonly first: number
  readonly live: boolean
}

/** Writes the table once, as references or as the figures of the export. Returns the row of its last line. */
function block(pad: SheetPad, source: Source, compared: readonly Compared[], { first, live }: Block): number {
  const { program, run, meta, printer } = source
  const strategies = program.expansion.tables.members(strategyIndex)
  pad.text(first, columns.label, live ? 'Now' : 'When exported', 'header')
  pad.text(first, columns.unit, 'Unit', 'header')
  pad.text(first, columns.member, 'Horizon', 'header')
  strategies.forEach((member, i) =>
    pad.text(first, columns.value + i, meta.names.get(member.id) ?? member.id, 'month'),
  )
  compared.forEach(({ line, month, horizon }, i) => {
    const row = first + 1 + i
    pad.text(row, columns.label, line.label, 'label')
    pad.text(row, columns.unit, line.unit, 'unit')
    pad.text(row, columns.member, horizon === undefined ? '' : `${horizon} months`)
    strategies.forEach((member, at) => {
      const id = `${member.id}:${line.id}`
      if (!program.expansion.cells.has(id)) return
      const value = run.value(id, month ?? 0)
      const column = columns.value + at
      if (live) pad.formula(row, column, printer.reference(id, month), value, 'formula', formatOf(line))
      else if (Number.isFinite(value)) pad.number(row, column, value, 'constant', formatOf(line))
      else pad.text(row, column, 'none', 'unit')
    })
  })
  return first + compared.length
}

/** Draws the present cost to date of each strategy, where the model has such a line. */
function costChart({ program, layout, meta }: Source, row: number): LineChart[] {
  const line = program.model.lines.find(({ id }) => id === 'metrics.presentCostToDate')
  const cells = line ? cellsOf(program.expansion.cells.values(), line) : []
  const series = cells.flatMap(cell => {
    const place = layout.places.get(cell.id)
    if (!place?.byMonth) return []
    const values = rangeOf(
      place.sheet,
      { column: columns.firstMonth, row: place.row },
      { column: lastMonthColumn(program), row: place.row },
    )
    return [{ name: meta.names.get(cell.member.id) ?? cell.member.id, values, sheet: place.sheet }]
  })
  const [one] = series
  if (!line || !one) return []
  const categories = rangeOf(
    one.sheet,
    { column: columns.firstMonth, row: rows.calendar },
    { column: lastMonthColumn(program), row: rows.calendar },
  )
  return [{ title: line.label, row, column: columns.label, valueTitle: line.unit, categories, series }]
}
