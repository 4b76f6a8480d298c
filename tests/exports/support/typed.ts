import type { Book } from '../../../src/exports/workbook/book'

export interface Typed {
  readonly sheet: string
  readonly row: number
  readonly column: number
  readonly value: number
}

/** Returns a workbook into which a person typed numbers. Throws where the cell is no input, for a spreadsheet would refuse. */
export function withTyped(book: Book, typed: readonly Typed[]): Book {
  const left = new Map(typed.map(({ sheet, row, column, value }) => [`${sheet} ${row} ${column}`, value]))
  const sheets = book.sheets.map(sheet => ({
    ...sheet,
    cells: sheet.cells.map(cell => {
      const key = `${sheet.name} ${cell.row} ${cell.column}`
      const value = left.get(key)
      if (value === undefined || cell.look !== 'input') return cell
      left.delete(key)
      return { ...cell, content: { kind: 'number' as const, value } }
    }),
  }))
  if (left.size > 0) throw new Error(`locked: ${[...left.keys()].join(', ')}`)
  return { ...book, sheets }
}
