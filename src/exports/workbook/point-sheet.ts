import { pointLoads, pointMonths } from '../../engine'
import { type BookSheet, sheetPad } from './book'
import { formatOf } from './formats'
import { columns, pointColumn, rows } from './grid'
import type { ModelSheet } from './layout'
import { describe, heading, type Source } from './model-sheet'

/** Makes the sheet of a page's lines over climate points: formulas live, points across, the measured year last. */
export function pointSheet(source: Source, { model, name, title, cells }: ModelSheet): BookSheet {
  const pad = sheetPad()
  heading(pad, title, source.meta.provenance[model]?.why ?? '', pointNote)
  pad.text(rows.calendar, columns.label, 'Calendar month, 0 in the measured year', 'header')
  pad.text(rows.header, columns.label, 'Line and load', 'header')
  pad.text(rows.header, columns.unit, 'Unit', 'header')
  pad.text(rows.header, columns.member, 'For', 'header')
  pointMonths.forEach((month, point) => pad.number(rows.calendar, pointColumn(point), month, 'month', '0'))
  pointLoads.forEach((load, point) => pad.number(rows.header, pointColumn(point), load, 'month', '0%'))
  for (const cell of cells) {
    const { row = 0 } = source.layout.places.get(cell.id) ?? {}
    const format = formatOf(cell.line)
    describe(pad, source, cell, row)
    const values = source.run.column(cell.id)
    if (cell.line.given) {
      values.forEach((value, point) => pad.number(row, pointColumn(point), value, 'constant', format))
      continue
    }
    const formulaIn = source.printer.formulaAcross(cell, 'points')
    values.forEach((value, point) => {
      const column = pointColumn(point)
      pad.formula(row, column, formulaIn(column), value, 'formula', format)
    })
  }
  return {
    name,
    cells: pad.cells,
    widths: [38, 14, 34, 4, 4, ...pointLoads.map(() => 10)],
    frozen: { rows: rows.header, columns: columns.value },
    limits: [],
    charts: [],
  }
}

const pointNote =
  'A column is a typical stretch of hours of a calendar month at a load, or of a measured year at full load, which begins with the design extreme. Months and years read these columns by their hours.'
