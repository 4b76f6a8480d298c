import type { Cell, CellStyle, CellValue, WriteSheet } from 'hucre/xlsx'
import { reference } from './address'
import type { Book, BookCell, BookSheet, Limit, Look } from './book'

/** Turns a workbook into the bytes of a file. */
export interface WorkbookWriter {
  readonly write: (book: Book, options?: WriteOptions) => Promise<Uint8Array>
}

export interface WriteOptions {
  /** Writes a wrong value beside every formula, to show that a spreadsheet program computes its own. */
  readonly stale?: boolean
}

/** Writes Office Open XML; the library is loaded when first used. Equal books give equal contents. */
export const xlsxWriter: WorkbookWriter = {
  write: async (book, { stale = false } = {}) => {
    const { writeXlsx } = await import('hucre/xlsx')
    return writeXlsx({
      sheets: book.sheets.map(sheet => toSheet(sheet, stale)),
      namedRanges: book.names.map(({ name, range }) => ({ name, range })),
      // A clock in the file would make equal plans differ.
      properties: { title: book.title, creator: 'Headroom', created: epoch, modified: epoch },
      defaultFont: { name: 'Calibri', size: 11 },
      workbookProtection: { lockStructure: true },
    })
  },
}

const epoch = new Date(Date.UTC(2000, 0, 1))
const staleValue = 7

function toSheet(sheet: BookSheet, stale: boolean): WriteSheet {
  const cells = new Map<string, Partial<Cell>>()
  for (const cell of sheet.cells) cells.set(`${cell.row - 1},${cell.column}`, toCell(cell, stale))
  return {
    name: sheet.name,
    rows: [],
    cells,
    columns: sheet.widths.map(width => ({ width })),
    freezePane: { rows: sheet.frozen.rows, columns: sheet.frozen.columns },
    protection: {
      sheet: true,
      selectLockedCells: true,
      selectUnlockedCells: true,
      formatColumns: true,
      formatRows: true,
    },
    view: { showGridLines: false },
    dataValidations: sheet.limits.map(toValidation),
    conditionalRules: checkRules(sheet),
    charts: sheet.charts.map(chart => ({
      type: 'line',
      title: chart.title,
      legend: 'bottom',
      anchor: {
        from: { row: chart.row - 1, col: chart.column },
        to: { row: chart.row + 23, col: chart.column + 7 },
      },
      series: chart.series.map(({ name, values }) => ({
        name,
        values,
        categories: chart.categories,
        smooth: false,
        marker: { symbol: 'none' },
      })),
      axes: { y: { title: chart.valueTitle } },
    })),
  }
}

function toCell({ content, look, format }: BookCell, stale: boolean): Partial<Cell> {
  const style = styleOf(look, format)
  switch (content.kind) {
    case 'text':
      return { value: content.text, style }
    case 'number':
      return { value: content.value, style }
    case 'formula':
      return {
        value: null,
        formula: content.formula,
        formulaResult: stale ? staleValue : cached(content.value),
        style,
      }
  }
}

/** No value is #N/A in a spreadsheet. */
function cached(value: number | string | boolean): CellValue {
  return typeof value === 'number' && !Number.isFinite(value) ? '#N/A' : value
}

function toValidation({ row, column, min, max, whole, message }: Limit) {
  return {
    type: whole ? ('whole' as const) : ('decimal' as const),
    operator: 'between' as const,
    formula1: String(min),
    formula2: String(max),
    range: reference(column, row),
    showErrorMessage: true,
    errorTitle: 'Outside the limits',
    errorMessage: message,
    showInputMessage: true,
    inputMessage: message,
  }
}

function checkRules(sheet: BookSheet): NonNullable<WriteSheet['conditionalRules']> {
  return sheet.cells
    .filter(({ look }) => look === 'check')
    .map(({ row, column }, i) => {
      const cell = reference(column, row)
      return {
        type: 'expression',
        priority: i + 1,
        range: cell,
        formula: `LEFT(${cell},2)<>"OK"`,
        style: {
          font: { color: { rgb: '9C0006' }, bold: true },
          fill: { type: 'pattern', pattern: 'solid', bgColor: { rgb: 'FFC7CE' } },
        },
      }
    })
}

const fill = (rgb: string): NonNullable<CellStyle['fill']> => ({
  type: 'pattern',
  pattern: 'solid',
  fgColor: { rgb },
})
const grey = { rgb: '666666' }
const line = { style: 'thin' as const, color: { rgb: 'BFBFBF' } }
const looks: Readonly<Record<Look, CellStyle>> = {
  title: { font: { bold: true, size: 16 } },
  about: { font: { color: grey } },
  note: { font: { italic: true, color: { rgb: '8A5A00' } } },
  header: { font: { bold: true }, fill: fill('EEF1F4'), border: { bottom: line } },
  month: {
    font: { bold: true },
    fill: fill('EEF1F4'),
    border: { bottom: line },
    alignment: { horizontal: 'right' },
  },
  label: {},
  unit: { font: { color: grey } },
  text: {},
  wrapped: { alignment: { wrapText: true, vertical: 'top' } },
  formula: {},
  constant: { font: { color: grey } },
  input: {
    font: { color: { rgb: '0000FF' } },
    fill: fill('FFFBE0'),
    border: { top: line, bottom: line, left: line, right: line },
    protection: { locked: false },
  },
  result: { font: { bold: true }, border: { top: line } },
  check: { font: { bold: true, color: { rgb: '1E6B33' } } },
}

const styles = new Map<string, CellStyle>()

/** One style object for each look and format, since a book has many cells of few kinds. */
function styleOf(look: Look, format: string | undefined): CellStyle {
  const key = `${look} ${format ?? ''}`
  const known = styles.get(key)
  if (known) return known
  const style = format === undefined ? looks[look] : { ...looks[look], numFmt: format }
  styles.set(key, style)
  return style
}
