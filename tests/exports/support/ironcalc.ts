import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { initSync, Model } from '@ironcalc/wasm'
import type { Book, BookCell } from '../../../src/exports/workbook/book'

const wasm = createRequire(import.meta.url).resolve('@ironcalc/wasm/wasm_bg.wasm')
let ready = false

/** A spreadsheet engine that has nothing in common with ours, holding a workbook. */
export interface Sheets {
  /** The value of a cell: a number, NaN for #N/A, or a text such as OK or #DIV/0!. */
  readonly value: (sheet: string, row: number, column: number) => number | string
  /** Types numbers into cells and recalculates everything. */
  readonly type: (
    changes: readonly {
      readonly sheet: string
      readonly row: number
      readonly column: number
      readonly value: number
    }[],
  ) => void
}

/** Types every cell of a workbook into the engine and calculates it. */
export function openInIronCalc(book: Book): Sheets {
  if (!ready) initSync({ module: readFileSync(wasm) })
  ready = true
  const model = new Model('book', 'en', 'UTC', 'en')
  const indexOf = new Map(book.sheets.map(({ name }, i) => [name, i]))
  model.pauseEvaluation()
  book.sheets.forEach(({ name }, i) => {
    if (i > 0) model.newSheet()
    model.renameSheet(i, name)
  })
  book.sheets.forEach((sheet, i) => {
    showAllDigits(model, i, sheet.cells)
    for (const cell of sheet.cells) model.setUserInput(i, cell.row, cell.column + 1, typed(cell))
  })
  model.resumeEvaluation()
  model.evaluate()
  const index = (sheet: string): number => {
    const found = indexOf.get(sheet)
    if (found === undefined) throw new Error(`the workbook has no sheet ${sheet}`)
    return found
  }
  return {
    value: (sheet, row, column) => read(model.getFormattedCellValue(index(sheet), row, column + 1)),
    type: changes => {
      model.pauseEvaluation()
      for (const { sheet, row, column, value } of changes)
        model.setUserInput(index(sheet), row, column + 1, String(value))
      model.resumeEvaluation()
      model.evaluate()
    },
  }
}

function typed({ content }: BookCell): string {
  switch (content.kind) {
    case 'text':
      return `'${content.text}`
    case 'number':
      return String(content.value)
    case 'formula':
      return `=${content.formula}`
  }
}

/** Values come out of the engine as text, so every column is set to show all digits that a double has. */
function showAllDigits(model: Model, sheet: number, cells: readonly BookCell[]): void {
  const width = cells.reduce((most, { column }) => Math.max(most, column + 1), 1)
  model.updateRangeStyle(
    { sheet, row: 1, column: 1, width, height: 1_048_576 },
    'num_fmt',
    '0.0000000000000000E+00',
  )
}

function read(text: string): number | string {
  if (text === '#N/A') return NaN
  const number = Number(text)
  return text === '' || Number.isNaN(number) ? text : number
}
