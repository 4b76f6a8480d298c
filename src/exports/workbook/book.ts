import { safeText } from '../safe-text'

/** The looks that cells have; the writer turns them into styles. */
export type Look =
  | 'title'
  | 'about'
  | 'note'
  | 'header'
  | 'month'
  | 'member'
  | 'label'
  | 'unit'
  | 'text'
  | 'wrapped'
  | 'formula'
  | 'constant'
  | 'input'
  | 'key'
  | 'none'
  | 'check'

/** What stands in a cell; a formula has no leading equals sign, and keeps the value that the model computed. */
export type Content =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'formula'; readonly formula: string; readonly value: number | string | boolean }

/** A cell, its row counted from 1 and its column from 0. */
export interface BookCell {
  readonly row: number
  readonly column: number
  readonly content: Content
  readonly look: Look
  /** The number format of a number. */
  readonly format?: string
}

/** The limits that a spreadsheet enforces on one cell that a reader may change. */
export interface Limit {
  readonly row: number
  readonly column: number
  readonly min: number
  readonly max: number
  readonly whole: boolean
  readonly message: string
}

/** How many rows a chart covers. */
export const chartRows = 24

export interface LineChart {
  readonly title: string
  readonly row: number
  readonly column: number
  readonly valueTitle: string
  readonly categories: string
  readonly series: readonly { readonly name: string; readonly values: string }[]
}

/** One sheet; all cells are locked but those that look like inputs. */
export interface BookSheet {
  readonly name: string
  readonly cells: readonly BookCell[]
  readonly widths: readonly number[]
  /** Rows and columns that stay in view. */
  readonly frozen: { readonly rows: number; readonly columns: number }
  readonly limits: readonly Limit[]
  readonly charts: readonly LineChart[]
}

/** A workbook before it is written to a file: all that a writer needs. */
export interface Book {
  readonly title: string
  readonly sheets: readonly BookSheet[]
  /** Names for cells, for finding one's way; formulas use plain references. */
  readonly names: readonly { readonly name: string; readonly range: string }[]
}

/** Collects the cells of one sheet. Every text passes here, so none can be read as a formula. */
export interface SheetPad {
  readonly cells: BookCell[]
  readonly text: (row: number, column: number, text: string, look?: Look) => void
  readonly number: (row: number, column: number, value: number, look: Look, format?: string) => void
  readonly formula: (
    row: number,
    column: number,
    formula: string,
    value: number | string | boolean,
    look: Look,
    format?: string,
  ) => void
}

/** Opens an empty sheet. */
export function sheetPad(): SheetPad {
  const cells: BookCell[] = []
  const put = (row: number, column: number, content: Content, look: Look, format?: string) => {
    cells.push({ row, column, content, look, ...(format === undefined ? {} : { format }) })
  }
  return {
    cells,
    text: (row, column, text, look = 'text') => {
      if (text !== '') put(row, column, { kind: 'text', text: safeText(text) }, look)
    },
    number: (row, column, value, look, format) => put(row, column, { kind: 'number', value }, look, format),
    formula: (row, column, formula, value, look, format) =>
      put(row, column, { kind: 'formula', formula, value }, look, format),
  }
}
