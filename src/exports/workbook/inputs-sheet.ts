import type { Cell, Line } from '../../engine'
import type { InputNote } from '../export-meta'
import { type BookSheet, type Limit, type SheetPad, sheetPad } from './book'
import { formatOf } from './formats'
import { columns, monthColumn, rows } from './grid'
import { sheetNames } from './layout'
import { describe, heading, monthHeader, type Source, widthsOf } from './model-sheet'

/** Columns of the sheet of inputs; the first four are those of every sheet. */
export const inputColumns = {
  ...columns,
  default: 4,
  min: 5,
  max: 6,
  low: 7,
  high: 8,
  group: 9,
  source: 10,
  date: 11,
  grade: 12,
  changed: 13,
  note: 14,
  id: 15,
} as const

const headers = [
  'Input',
  'Unit',
  'For',
  'Value',
  'Default',
  'At least',
  'At most',
  'Usually from',
  'Usually to',
  'Group',
  'Source',
  'Date',
  'Grade',
  'Changed by',
  'Note',
  'Name in Headroom',
]

/**
 * Makes the sheet of inputs: every figure that a reader may change, unlocked, with its limits and where it comes from.
 * At the end stand those on which the comparison of this plan does not depend; they stay locked.
 */
export function inputsSheet(source: Source): BookSheet {
  const pad = sheetPad()
  heading(
    pad,
    'Inputs',
    'Every figure of this plan. The whole workbook follows a change.',
    'Change the yellow cells. The rest is locked: change the structure in Headroom.',
  )
  headers.forEach((text, column) => pad.text(rows.header, column, text, 'header'))
  const limits = source.layout.inputs.flatMap((cell, i) => inputRow(pad, source, cell, rows.first + i))
  return {
    name: sheetNames.inputs,
    cells: pad.cells,
    limits,
    charts: [],
    widths: [44, 16, 34, 14, 14, 12, 14, 12, 12, 16, 40, 11, 9, 18, 40, 36],
    frozen: { rows: rows.header, columns: columns.value + 1 },
  }
}

function inputRow(pad: SheetPad, source: Source, cell: Cell, row: number): Limit[] {
  const { line, id } = cell
  const open = source.layout.decisive.has(id)
  const { input } = line
  if (!input) throw new Error(`${id} is not an input`)
  const format = formatOf(line)
  const note: InputNote = source.meta.inputs.get(id) ?? {}
  describe(pad, source, cell, row)
  pad.number(row, inputColumns.value, source.run.value(id), open ? 'input' : 'constant', format)
  const figure = (column: number, value: number | undefined) => {
    if (value !== undefined && Number.isFinite(value)) pad.number(row, column, value, 'constant', format)
  }
  figure(
    inputColumns.default,
    note.default ?? (typeof input.default === 'number' ? input.default : undefined),
  )
  figure(inputColumns.min, input.min)
  figure(inputColumns.max, input.max)
  figure(inputColumns.low, note.low ?? input.low)
  figure(inputColumns.high, note.high ?? input.high)
  pad.text(row, inputColumns.group, input.group)
  origin(pad, source, cell, note, row)
  return open ? [limitOf(cell, row, inputColumns.value)] : []
}

/** Writes where a figure comes from: the reader, the catalogue, or the source of the line. */
function origin(
  pad: SheetPad,
  { meta, layout }: Source,
  { line, id }: Cell,
  note: InputNote,
  row: number,
): void {
  const own = meta.provenance[line.id]?.source
  const known =
    note.source !== undefined || note.changed === true || !own
      ? note
      : { source: own.name, address: own.address, date: own.date, grade: own.grade }
  pad.text(
    row,
    inputColumns.source,
    [known.source, known.address].filter(text => text !== undefined).join(', '),
  )
  pad.text(row, inputColumns.date, known.date ?? '')
  pad.text(row, inputColumns.grade, known.grade ?? '')
  pad.text(row, inputColumns.changed, note.changed ? (note.confirmedBy ?? 'the author of the scenario') : '')
  const idle = layout.decisive.has(id) ? '' : 'Locked: the comparison of this plan does not depend on it. '
  const listed = isLong(line) ? `${choicesText(line)} ` : ''
  pad.text(row, inputColumns.note, `${idle}${listed}${note.note ?? meta.provenance[line.id]?.why ?? ''}`)
  pad.text(row, inputColumns.id, id)
}

function limitOf(cell: Cell, row: number, column: number): Limit {
  const { min = 0, max = 0, whole = false, flag = false } = cell.line.input ?? {}
  return { row, column, min, max, whole: whole || flag, message: limitText(cell) }
}

/** The most that a spreadsheet shows when it refuses a value. */
const longestMessage = 225

const choicesText = ({ input }: Line): string =>
  `${(input?.choices ?? []).map((name, i) => `${i} for ${name.toLowerCase()}`).join(', ')}.`

const isLong = (line: Line): boolean =>
  line.input?.choices !== undefined && choicesText(line).length > longestMessage

function limitText({ line }: Cell): string {
  const { min = 0, max = 0, flag = false, whole = false, choices } = line.input ?? {}
  if (choices)
    return isLong(line) ? `A whole number from ${min} to ${max}: the note lists them.` : choicesText(line)
  if (flag) return '1 for yes, 0 for no.'
  const unit = line.unit === '1' ? '' : ` ${line.unit}`
  return `From ${min} to ${max}${unit}${whole ? ', whole numbers only' : ''}.`
}

/** Makes the sheet of inputs that have a figure for each month; undefined where a plan has none. */
export function monthlyInputsSheet(source: Source): BookSheet | undefined {
  const { layout, program, run } = source
  if (layout.monthlyInputs.length === 0) return undefined
  const pad = sheetPad()
  heading(
    pad,
    'Inputs by month',
    'Figures that the plan gives month by month.',
    'Change the yellow cells. The rest is locked: change the structure in Headroom.',
  )
  monthHeader(pad, source)
  const limits = layout.monthlyInputs.flatMap((cell, i) => {
    const row = rows.first + i
    describe(pad, source, cell, row)
    return Array.from({ length: program.plan.months }, (_, month): Limit => {
      pad.number(row, monthColumn(month), run.value(cell.id, month), 'input', formatOf(cell.line))
      return limitOf(cell, row, monthColumn(month))
    })
  })
  return {
    name: sheetNames.monthlyInputs,
    cells: pad.cells,
    limits,
    charts: [],
    widths: widthsOf(program.plan.months),
    frozen: { rows: rows.header, columns: columns.value + 1 },
  }
}
