import { type BookSheet, sheetPad } from './book'
import { columns, rows } from './grid'
import { sheetNames } from './layout'
import { heading, type Source } from './model-sheet'

/** Makes the sheet of tables that formulas look up: keys beside values, one point a row. Undefined where a plan reads none. */
export function dataSheet({ layout, meta }: Source): BookSheet | undefined {
  if (layout.tables.size === 0) return undefined
  const pad = sheetPad()
  heading(pad, 'Data', 'Tables that formulas look up.')
  const headers = ['Table', 'Unit', 'Unit of the key', 'Key', 'Value', 'Source']
  headers.forEach((text, column) => pad.text(rows.header, column, text, 'header'))
  for (const [id, { line, firstRow }] of layout.tables) {
    const { key = '', points = [] } = line.table ?? {}
    const source = meta.provenance[id]?.source
    points.forEach(([from, value], i) => {
      pad.text(firstRow + i, columns.label, line.label, 'label')
      pad.text(firstRow + i, columns.unit, line.unit, 'unit')
      pad.text(firstRow + i, columns.member, key, 'unit')
      pad.number(firstRow + i, columns.value, from, 'constant')
      pad.number(firstRow + i, columns.opening, value, 'constant')
    })
    if (source) pad.text(firstRow, columns.opening + 1, `${source.name}, ${source.date}`)
  }
  return {
    name: sheetNames.data,
    cells: pad.cells,
    limits: [],
    charts: [],
    widths: [44, 16, 16, 14, 14, 60],
    frozen: { rows: rows.header, columns: 1 },
  }
}
