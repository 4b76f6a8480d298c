import type { Line } from '../../engine'
import { type BookSheet, sheetPad } from './book'
import { rows } from './grid'
import { sheetNames } from './layout'
import { heading, type Source } from './model-sheet'

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
] as const
const wrapped = ['Formula in Headroom', 'Reason']

/** Makes the sheet of reasons: for every line of the plan its formula as the model writes it, why, and its source. */
export function methodSheet(source: Source): BookSheet {
  const { program } = source
  const pad = sheetPad()
  heading(pad, 'Method', 'What each line is, why it is computed so, and where it comes from.')
  headers.forEach((text, column) => pad.text(rows.header, column, text, 'header'))
  const inPlan = new Set([...program.expansion.cells.values()].map(cell => cell.line.id))
  const lines = program.model.lines.filter(line => inPlan.has(line.id))
  lines.forEach((line, i) => {
    textsOf(line, source).forEach((text, column) => {
      pad.text(rows.first + i, column, text, wrapped.includes(headers[column] ?? '') ? 'wrapped' : 'text')
    })
  })
  return {
    name: sheetNames.method,
    cells: pad.cells,
    limits: [],
    charts: [],
    widths: [38, 14, 20, 34, 60, 70, 50, 11, 9],
    frozen: { rows: rows.header, columns: 1 },
  }
}

function textsOf(line: Line, { meta, layout }: Source): string[] {
  const { why = '', source, formula = '' } = meta.provenance[line.id] ?? {}
  const own = layout.sheets.find(({ model }) => model === line.sheet)?.name ?? ''
  const sheet = line.input ? sheetNames.inputs : line.table ? sheetNames.data : own
  const { name = '', date = '', grade = '' } = source ?? {}
  return [line.label, line.unit, sheet, line.id, formula, why, name, date, grade]
}
