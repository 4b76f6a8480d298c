import { type Cell, type CellExpr, type PrintPlace, type Program, type Word, yearStart } from '../../engine'
import { filler, reference, sheetPrefix } from './address'
import { cellText, pointRange, pointText, type Spot } from './cell-text'
import { columns, monthColumn, monthNumberHere, monthNumbers, monthNumbersUntilHere, rows } from './grid'
import { type Layout, sheetNames, type TablePlace } from './layout'

/** Prints the formulas of a plan's cells. */
export interface Printer {
  /** The formula of a cell's single value. */
  readonly formula: (cell: Cell) => string
  /** The formula of a cell in the column of a month, or of a climate point: the same in all, filled across. */
  readonly formulaAcross: (cell: Cell, across: 'months' | 'points') => (column: number) => string
  /** A reference to a cell's value in a month, or to its single value, from another sheet. */
  readonly reference: (cell: string, month?: number) => string
  /** A reference to all months of a cell, from another sheet. */
  readonly allMonths: (cell: string) => string
}

interface Context {
  readonly program: Program
  readonly layout: Layout
  readonly words: ReadonlyMap<string, Word>
}

/** Makes the printer of a laid-out plan. The formulas are those of the model: no arithmetic is added here. */
export function printerOf(program: Program, layout: Layout): Printer {
  const words = new Map(program.nodes.flatMap(({ word }) => (word ? [[word.name, word] as const] : [])))
  const context: Context = { program, layout, words }
  const formula = (cell: Cell, across?: Spot['across']) => {
    const expr = program.expansion.expand(cell)
    const sheet = layout.places.get(cell.id)?.sheet
    if (!expr || sheet === undefined) throw new Error(`${cell.id} has no formula to print`)
    return unwrapped(print(expr, { cell: cell.id, sheet, ...(across && { across }) }, context))
  }
  const fromOutside = (cell: string, across?: Spot['across']) =>
    cellText(program, layout, cell, { cell, sheet: '', ...(across && { across }) })
  return {
    formula: cell => formula(cell),
    formulaAcross: (cell, across) => filler(formula(cell, across)),
    reference: (cell, month) =>
      month === undefined
        ? fromOutside(cell).now
        : filler(fromOutside(cell, 'months').now)(monthColumn(month)),
    allMonths: cell => fromOutside(cell).all,
  }
}

function print(expr: CellExpr, spot: Spot, context: Context): string {
  switch (expr.kind) {
    case 'number':
      return numberText(expr.value)
    case 'none':
      return 'NA()'
    case 'month':
      return monthText(spot)
    case 'cell':
      return cellText(context.program, context.layout, expr.id, spot).now
    case 'call': {
      const word = context.words.get(expr.word)
      if (!word) throw new Error(`the plan uses no word ${expr.word}`)
      // Tables, and lines whose other months are read, are given to the word as ranges.
      const args = expr.args.map((arg, i) =>
        i < rangesOf(word) || tableOf(arg, context) ? '' : print(arg, spot, context),
      )
      return word.workbook(args, placeFor(word, expr.args, spot, context))
    }
  }
}

/** How many of a word's first arguments it is given as ranges. */
const rangesOf = ({ reads, overPoints }: Word): number => overPoints ?? (reads === 'same' ? 0 : 1)

function tableOf(arg: CellExpr | undefined, { program, layout }: Context): TablePlace | undefined {
  const cell = arg?.kind === 'cell' ? program.expansion.cells.get(arg.id) : undefined
  return cell?.line.table ? layout.tables.get(cell.line.id) : undefined
}

function placeFor(word: Word, args: readonly CellExpr[], spot: Spot, context: Context): PrintPlace {
  const { program, layout } = context
  const lineOf = (i: number): string => {
    const arg = args[i]
    if (arg?.kind === 'cell') return arg.id
    throw new Error(`${spot.cell}: ${word.name} reads the months or points of something that is not a line`)
  }
  const headerRange = (row: number, cell: string): string => {
    const place = layout.places.get(cell)
    if (!place?.byPoint) throw new Error(`${cell} does not differ by climate point`)
    return pointRange(place, row, 0, yearStart)
  }
  return {
    get month() {
      return monthText(spot)
    },
    months: program.plan.months,
    monthRow: monthNumbers(program),
    get monthsUntilNow() {
      monthText(spot)
      return monthNumbersUntilHere
    },
    cell: i => cellText(program, layout, lineOf(i), spot),
    points: i => pointText(layout, lineOf(i)),
    pointMonths: i => headerRange(rows.calendar, lineOf(i)),
    pointLoads: i => headerRange(rows.header, lineOf(i)),
    table: i => {
      const table = tableOf(args[i], context)
      if (table) return tableText(table)
      throw new Error(`${spot.cell}: ${word.name} reads a table that is not one`)
    },
  }
}

function tableText({ firstRow, lastRow }: TablePlace): { readonly keys: string; readonly values: string } {
  const range = (column: number) =>
    `${sheetPrefix(sheetNames.data)}${reference(column, firstRow, 'both')}:${reference(column, lastRow, 'both')}`
  return { keys: range(columns.value), values: range(columns.opening) }
}

function monthText(spot: Spot): string {
  if (spot.across !== 'months') throw new Error(`${spot.cell} has one value, yet its formula reads the month`)
  return monthNumberHere
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
