import { type BookSheet, sheetPad } from './book'
import { rows } from './grid'
import { sheetNames } from './layout'
import { heading, type Source } from './model-sheet'

/** Makes the sheet of reasons: for every line of the plan its formula as the model writes it, why, and its source. */
export function methodSheet({ program, meta, layout }: Source): BookSheet {
  const pad = sheetPad()
  heading(pad, 'Method', 'What each line is, why it is computed so, and where it comes from.')
  const headers = [
    'Line',
    'Unit',
    'Sheet',
    'Name in Headroom',
    'Formula in Headroom',
    'Reason',
    'Source',
    'Date',
    'Grade',
  ]
  headers.forEach((text, column) => pad.text(rows.header, column, text, 'header'))
  const inPlan = new Set([...program.expansion.cells.values()].map(cell => cell.line.id))
  const sheets = new Map(layout.sheets.map(({ model, name }) => [model, name]))
  let row: number = rows.first
  for (const line of program.model.lines) {
    if (!inPlan.has(line.id)) continue
    const { why = '', source } = meta.provenance[line.id] ?? {}
    const sheet = line.input
      ? sheetNames.inputs
      : line.table
        ? sheetNames.data
        : (sheets.get(line.sheet) ?? '')
    const texts = [
      line.label,
      line.unit,
      sheet,
      line.id,
      line.formula ?? '',
      why,
      source?.name ?? '',
      source?.date ?? '',
      source?.grade ?? '',
    ]
    texts.forEach((text, column) =>
      pad.text(row, column, text, column === 4 || column === 5 ? 'wrapped' : 'text'),
    )
    row++
  }
  return {
    name: sheetNames.method,
    cells: pad.cells,
    limits: [],
    charts: [],
    widths: [38, 14, 20, 34, 60, 70, 50, 11, 9],
    frozen: { rows: rows.header, columns: 1 },
  }
}
