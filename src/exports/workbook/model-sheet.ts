import type { Cell, Program, Run } from '../../engine'
import type { ExportMeta } from '../export-meta'
import { calendarMonth } from '../months'
import { reference } from './address'
import { type BookSheet, type SheetPad, sheetPad } from './book'
import type { ComparedBlock } from './compared'
import { formatOf } from './formats'
import { columns, lockedNote, monthColumn, rows } from './grid'
import type { Layout, ModelSheet } from './layout'
import type { Printer } from './printer'

/** What every sheet of a workbook is made from. */
export interface Source {
  readonly run: Run
  readonly program: Program
  readonly meta: ExportMeta
  /** What rows are called, by id. */
  readonly names: ReadonlyMap<string, string>
  readonly layout: Layout
  readonly printer: Printer
  readonly compared: readonly ComparedBlock[]
}

/** Makes the sheet of one page of the model: a row for each line at each member, formulas live, months across. */
export function modelSheet(source: Source, sheet: ModelSheet): BookSheet {
  const pad = sheetPad()
  const { name, title, cells } = sheet
  heading(pad, title, source.meta.provenance[sheet.model]?.why ?? '')
  monthHeader(pad, source)
  for (const cell of cells) {
    const place = source.layout.places.get(cell.id)
    if (!place) throw new Error(`${cell.id} has no row on ${name}`)
    describe(pad, source, cell, place.row)
    if (place.single) singleValue(pad, source, cell, place.row)
    if (place.byMonth) monthValues(pad, source, cell, place.row, place.single)
  }
  const months = source.program.plan.months
  return {
    name,
    cells: pad.cells,
    widths: widthsOf(months),
    frozen: { rows: rows.header, columns: columns.value + 1 },
    limits: [],
    charts: [],
  }
}

/** Writes what every sheet says at its top. */
export function heading(pad: SheetPad, title: string, about: string, note: string = lockedNote): void {
  pad.text(rows.title, columns.label, title, 'title')
  pad.text(rows.about, columns.label, about, 'about')
  pad.text(rows.note, columns.label, note, 'note')
}

/** Writes the header of sheets with months: the calendar, and the month numbers that formulas read. */
export function monthHeader(pad: SheetPad, { program, meta }: Source): void {
  pad.text(rows.header, columns.label, 'Line', 'header')
  pad.text(rows.header, columns.unit, 'Unit', 'header')
  pad.text(rows.header, columns.member, 'For', 'header')
  pad.text(rows.header, columns.value, 'Value', 'header')
  pad.text(rows.header, columns.opening, 'Opening', 'header')
  for (let month = 0; month < program.plan.months; month++) {
    pad.text(rows.calendar, monthColumn(month), calendarMonth(meta.startMonth, month), 'month')
    pad.number(rows.header, monthColumn(month), month, 'month', '0')
  }
}

/** Writes the label, unit and member of a row. */
export function describe(pad: SheetPad, { names }: Source, { line, member }: Cell, row: number): void {
  pad.text(row, columns.label, line.label, 'label')
  pad.text(row, columns.unit, line.unit, 'unit')
  pad.text(row, columns.member, names.get(member.id) ?? member.id, 'text')
}

/** Widths of the columns of a sheet with months, in characters. */
export const widthsOf = (months: number): number[] => [
  38,
  14,
  34,
  14,
  9,
  ...Array.from({ length: months }, () => 12),
]

function singleValue(pad: SheetPad, { run, layout, printer }: Source, cell: Cell, row: number): void {
  const format = formatOf(cell.line)
  const value = run.value(cell.id)
  if (layout.inputRows.has(cell.id))
    pad.formula(row, columns.value, printer.reference(cell.id), value, 'formula', format)
  else if (cell.line.value !== undefined || cell.line.given)
    pad.number(row, columns.value, value, 'constant', format)
  else pad.formula(row, columns.value, printer.formula(cell), value, 'formula', format)
}

function monthValues(
  pad: SheetPad,
  { run, program, printer }: Source,
  cell: Cell,
  row: number,
  single: boolean,
): void {
  const format = formatOf(cell.line)
  const repeated = reference(columns.value, row, 'column')
  const formulaIn = single ? () => repeated : printer.formulaAcross(cell, 'months')
  for (let month = 0; month < program.plan.months; month++) {
    const column = monthColumn(month)
    pad.formula(row, column, formulaIn(column), run.value(cell.id, month), 'formula', format)
  }
}
