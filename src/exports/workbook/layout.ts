import type { Cell, Line, Program } from '../../engine'
import { inputGroups } from '../../engine/define'
import { sheetName } from './address'
import { rows } from './grid'

/** Where a line at a member stands: its row, and whether it runs over the months or has one value. */
export interface Place {
  readonly sheet: string
  readonly row: number
  /** Whether the months hold its values. */
  readonly byMonth: boolean
  /** Whether the value column holds its single value, which the months then repeat. */
  readonly single: boolean
  /** Whether it stands on a sheet of climate points. */
  readonly byPoint: boolean
}

/** One model sheet: its name in the workbook and its cells in order of rows. */
export interface ModelSheet {
  readonly model: string
  readonly name: string
  readonly title: string
  readonly cells: readonly Cell[]
  /** Whether its columns are climate points. */
  readonly byPoint: boolean
}

export interface TablePlace {
  readonly line: Line
  readonly firstRow: number
  readonly lastRow: number
}

/** Where everything stands in a workbook. */
export interface Layout {
  readonly sheets: readonly ModelSheet[]
  /** Cells that have a row of their own on a model sheet. */
  readonly places: ReadonlyMap<string, Place>
  /** The inputs that the comparison depends on; the others are listed and locked. */
  readonly decisive: ReadonlySet<string>
  /** Inputs with one value, in the order of their rows. */
  readonly inputs: readonly Cell[]
  /** The row of an input on the sheet of inputs. */
  readonly inputRows: ReadonlyMap<string, number>
  /** Inputs with a value for each month. */
  readonly monthlyInputs: readonly Cell[]
  readonly tables: ReadonlyMap<string, TablePlace>
}

/** The names of the sheets that are there in every workbook. */
export const sheetNames = {
  cover: 'Cover',
  inputs: 'Inputs',
  monthlyInputs: 'Monthly inputs',
  data: 'Data',
  method: 'Method',
  compare: 'Compare',
  checks: 'Checks',
} as const

/** Gives every cell of a plan its place in the workbook. */
export function layoutOf(program: Program, decisive: ReadonlySet<string>): Layout {
  const cells = [...program.expansion.cells.values()]
  const varies = (cell: Cell) => isByMonth(program, cell.id)
  const rank = (cell: Cell) => groupOf(cell) + (decisive.has(cell.id) ? 0 : inputGroups.length)
  const given = cells.filter(cell => cell.line.input).sort((a, b) => rank(a) - rank(b))
  const inputs = given.filter(cell => !varies(cell))
  const monthlyInputs = given.filter(varies)
  const places = new Map<string, Place>()
  monthlyInputs.forEach((cell, i) => {
    places.set(cell.id, {
      sheet: sheetNames.monthlyInputs,
      row: rows.first + i,
      byMonth: true,
      single: false,
      byPoint: false,
    })
  })
  const sheets = modelSheets(program, cells)
  for (const sheet of sheets)
    sheet.cells.forEach((cell, i) => places.set(cell.id, placeOf(program, sheet.name, rows.first + i, cell)))
  return {
    sheets,
    places,
    decisive,
    inputs,
    monthlyInputs,
    tables: tablesOf(program),
    inputRows: new Map(inputs.map((cell, i) => [cell.id, rows.first + i])),
  }
}

/** Tells whether a cell differs by month. */
export function isByMonth(program: Program, cell: string): boolean {
  return program.nodes[program.nodeOf(cell)]?.byMonth ?? false
}

/** Tells whether a cell differs by climate point. */
function isByPoint(program: Program, cell: string): boolean {
  return program.nodes[program.nodeOf(cell)]?.byPoint ?? false
}

function placeOf(program: Program, sheet: string, row: number, cell: Cell): Place {
  const varies = isByMonth(program, cell.id)
  const byPoint = isByPoint(program, cell.id)
  const byMonth = varies || program.readByMonth().has(cell.id)
  return { sheet, row, byMonth, single: !varies && !byPoint, byPoint }
}

const groupOf = ({ line }: Cell): number =>
  line.input ? inputGroups.indexOf(line.input.group) : inputGroups.length

/** Inputs stand on their own sheet; one that a word reads month by month has a row of months with its line too. */
function hasRow(program: Program, cell: Cell): boolean {
  if (cell.line.table) return false
  if (!cell.line.input) return true
  return program.readByMonth().has(cell.id) && !isByMonth(program, cell.id)
}

function modelSheets(program: Program, cells: readonly Cell[]): ModelSheet[] {
  const taken = new Set<string>(Object.values(sheetNames))
  return program.model.sheets.flatMap(({ name, title }) => {
    const own = cells.filter(cell => cell.line.sheet === name && hasRow(program, cell))
    // The sheet of all checks has the plain name.
    const plain = title === sheetNames.checks ? `${title} month by month` : title
    return [false, true].flatMap(byPoint => {
      const ownCells = own.filter(cell => isByPoint(program, cell.id) === byPoint)
      if (ownCells.length === 0) return []
      const inBook = sheetName(byPoint ? `${plain} by point` : plain, taken)
      taken.add(inBook)
      return [{ model: name, name: inBook, title, cells: ownCells, byPoint }]
    })
  })
}

function tablesOf(program: Program): ReadonlyMap<string, TablePlace> {
  const used = new Set([...program.expansion.cells.values()].map(cell => cell.line.id))
  const places = new Map<string, TablePlace>()
  let row: number = rows.first
  for (const line of program.model.lines) {
    if (!line.table || !used.has(line.id)) continue
    const lastRow = row + line.table.points.length - 1
    places.set(line.id, { line, firstRow: row, lastRow })
    row = lastRow + 2
  }
  return places
}
