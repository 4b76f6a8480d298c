import type { Cell, CellExpr, CellText, PrintPlace, Program, Word } from '../../engine'
import { reference, sheetPrefix } from './address'
import { columns, lastMonthColumn, monthColumn, monthNumber, monthNumbers } from './grid'
import { type Layout, type Place, sheetNames } from './layout'

/** Prints the formulas of a plan's cells. */
export interface Printer {
  /** The formula of a cell for one month, or for its single value when no month is given. */
  readonly formula: (cell: Cell, month?: number) => string
  /** A reference to a cell's value in a month, or to its single value, from another sheet. */
  readonly reference: (cell: string, month?: number) => string
  /** A reference to all months of a cell, from another sheet. */
  readonly allMonths: (cell: string) => string
}

/** Where a formula stands: its cell, its sheet and its column. */
interface Spot {
  readonly cell: string
  readonly sheet: string
  /** The month of the column; undefined in the value column. */
  readonly month: number | undefined
}

/** Makes the printer of a laid-out plan. The formulas are those of the model: no arithmetic is added here. */
export function printerOf(program: Program, layout: Layout): Printer {
  const words = new Map<string, Word>(program.nodes.flatMap(({ word }) => (word ? [[word.name, word]] : [])))
  const text = (cell: string, spot: Spot) => cellText(program, layout, cell, spot)
  const outside = (cell: string, month?: number): Spot => ({ cell, sheet: '', month })

  const print = (expr: CellExpr, spot: Spot): string => {
    switch (expr.kind) {
      case 'number':
        return numberText(expr.value)
      case 'none':
        return 'NA()'
      case 'month':
        return monthText(spot)
      case 'cell':
        return text(expr.id, spot).now
      case 'call': {
        const word = words.get(expr.word)
        if (!word) throw new Error(`the plan uses no word ${expr.word}`)
        return word.workbook(
          expr.args.map((arg, i) => (isNamed(word, i, arg) ? '' : print(arg, spot))),
          placeFor(word, expr.args, spot),
        )
      }
    }
  }
  /** Tables, and lines whose other months are read, are given to the word as ranges. */
  const isNamed = (word: Word, i: number, arg: CellExpr) =>
    (i === 0 && word.reads !== 'same') || tableOf(arg) !== undefined
  const tableOf = (arg: CellExpr | undefined) => {
    const cell = arg?.kind === 'cell' ? program.expansion.cells.get(arg.id) : undefined
    return cell?.line.table ? layout.tables.get(cell.line.id) : undefined
  }
  const placeFor = (word: Word, args: readonly CellExpr[], spot: Spot): PrintPlace => ({
    get month() {
      return monthText(spot)
    },
    months: program.plan.months,
    monthRow: monthNumbers(lastMonthColumn(program)),
    get monthsUntilNow() {
      return monthNumbers(columnOf(spot))
    },
    cell: i => {
      const arg = args[i]
      if (arg?.kind !== 'cell')
        throw new Error(`${spot.cell}: ${word.name} reads the months of something that is not a line`)
      return text(arg.id, spot)
    },
    table: i => {
      const table = tableOf(args[i])
      if (!table) throw new Error(`${spot.cell}: ${word.name} reads a table that is not one`)
      const range = (column: number) =>
        `${sheetPrefix(sheetNames.data)}${reference(column, table.firstRow, 'both')}:${reference(column, table.lastRow, 'both')}`
      return { keys: range(columns.value), values: range(columns.opening) }
    },
  })

  return {
    formula: (cell, month) => {
      const expr = program.expansion.expand(cell)
      const sheet = layout.places.get(cell.id)?.sheet
      if (!expr || sheet === undefined) throw new Error(`${cell.id} has no formula to print`)
      return unwrapped(print(expr, { cell: cell.id, sheet, month }))
    },
    reference: (cell, month) => text(cell, outside(cell, month)).now,
    allMonths: cell => text(cell, outside(cell)).all,
  }
}

const columnOf = ({ month }: Spot): number => (month === undefined ? columns.value : monthColumn(month))

function monthText(spot: Spot): string {
  if (spot.month === undefined) throw new Error(`${spot.cell} has one value, yet its formula reads the month`)
  return monthNumber(monthColumn(spot.month))
}

/** Writes a number so that every spreadsheet reads it back; below zero in brackets, for a minus sign binds tighter there than here. */
function numberText(value: number): string {
  const text = String(value).toUpperCase()
  return value < 0 ? `(${text})` : text
}

/** Takes away brackets that enclose a whole formula. */
function unwrapped(formula: string): string {
  if (!formula.startsWith('(')) return formula
  let depth = 0
  for (let i = 0; i < formula.length; i++) {
    if (formula[i] === '(') depth++
    if (formula[i] === ')' && --depth === 0) return i === formula.length - 1 ? formula.slice(1, -1) : formula
  }
  return formula
}

function cellText(program: Program, layout: Layout, cell: string, spot: Spot): CellText {
  const place = layout.places.get(cell)
  const inputRow = layout.inputRows.get(cell)
  if (inputRow !== undefined) {
    const now = `${spot.sheet === sheetNames.inputs ? '' : sheetPrefix(sheetNames.inputs)}${reference(columns.value, inputRow, 'both')}`
    return place ? { ...monthTexts(program, place, cell, spot), now } : single(cell, now)
  }
  if (!place) throw new Error(`${cell} has no place in the workbook`)
  const prefix = place.sheet === spot.sheet ? '' : sheetPrefix(place.sheet)
  if (place.byMonth) return monthTexts(program, place, cell, spot)
  return single(cell, `${prefix}${reference(columns.value, place.row, 'both')}`)
}

function single(cell: string, now: string): CellText {
  const refuse = (): never => {
    throw new Error(`${cell} has one value, yet a formula reads its months`)
  }
  return {
    now,
    byMonth: false,
    get before() {
      return refuse()
    },
    get untilNow() {
      return refuse()
    },
    get past() {
      return refuse()
    },
    get all() {
      return refuse()
    },
  }
}

function monthTexts(program: Program, place: Place, cell: string, spot: Spot): CellText {
  const { row } = place
  const prefix = place.sheet === spot.sheet ? '' : sheetPrefix(place.sheet)
  const now = monthColumn(spot.month ?? 0)
  const range = (from: number, to: number, fixed: 'both' | 'column' = 'column') =>
    `${prefix}${reference(from, row, fixed)}:${reference(to, row, fixed === 'both' ? 'both' : '')}`
  const circle = program.circleOf(cell)
  const together = circle >= 0 && circle === program.circleOf(spot.cell)
  const nowText = place.single
    ? `${prefix}${reference(columns.value, row, 'both')}`
    : `${prefix}${reference(now, row, spot.month === undefined ? 'both' : '')}`
  return {
    now: nowText,
    byMonth: true,
    before: `${prefix}${reference(now - 1, row)}`,
    untilNow: range(columns.firstMonth, now),
    past: range(columns.opening, together ? now - 1 : now),
    all: range(columns.firstMonth, lastMonthColumn(program), 'both'),
  }
}
