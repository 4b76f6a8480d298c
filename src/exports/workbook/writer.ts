import type { Cell, CellStyle, CellValue, SheetChart, WriteSheet } from 'hucre/xlsx'
import { reference } from './address'
import {
  type Book,
  type BookCell,
  type BookSheet,
  chartRows,
  type Limit,
  type LineChart,
  type Look,
} from './book'

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
    rowDefs: rowHeights(sheet),
    freezePane: { rows: sheet.frozen.rows, columns: sheet.frozen.columns },
    protection: {
      sheet: true,
      selectLockedCells: true,
      selectUnlockedCells: true,
      formatColumns: true,
      formatRows: true,
    },
    view: { showGridLines: false },
    pageSetup: { orientation: 'landscape', paperSize: 'a4', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
    dataValidations: sheet.limits.map(toValidation),
    conditionalRules: checkRules(sheet),
    charts: sheet.charts.map(toChart),
  }
}

const lineHeight = 15

/** Gives rows room for texts that run over several lines: not every program makes it by itself. */
function rowHeights({ cells, widths }: BookSheet): Map<number, { height: number }> {
  const heights = new Map<number, { height: number }>()
  for (const { row, column, content, look } of cells) {
    if (content.kind !== 'text' || !looks[look].alignment?.wrapText) continue
    const lines = Math.ceil((content.text.length * 1.1) / (widths[column] ?? 10))
    const height = Math.max(lines * lineHeight, heights.get(row - 1)?.height ?? 0)
    if (lines > 1) heights.set(row - 1, { height })
  }
  return heights
}

/** Colours and dashes by turns, so that lines are told apart without colour too. */
const strokes = [
  { color: '1F2F8A', dash: 'dash' },
  { color: 'DE6A30', dash: 'solid' },
  { color: 'B01A55', dash: 'sysDash' },
  { color: '04839D', dash: 'dashDot' },
  { color: '67696C', dash: 'sysDot' },
  { color: '624B08', dash: 'lgDash' },
] as const

function toChart(chart: LineChart): SheetChart {
  return {
    type: 'line',
    title: chart.title,
    legend: 'bottom',
    anchor: {
      from: { row: chart.row - 1, col: chart.column },
      to: { row: chart.row - 1 + chartRows, col: chart.column + 7 },
    },
    series: chart.series.map(({ name, values }, i) => {
      const { color, dash } = strokes[i % strokes.length] ?? strokes[0]
      const marker = { symbol: 'none' } as const
      return {
        name,
        values,
        categories: chart.categories,
        color,
        stroke: { width: 2, dash },
        smooth: false,
        marker,
      }
    }),
    axes: { x: { tickLblSkip: 12 }, y: { title: chart.valueTitle, numberFormat: { formatCode: '#,##0,,' } } },
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
/** Every font is named, for one without a name turns into a serif in some programs. */
const font = (more: NonNullable<CellStyle['font']> = {}): CellStyle => ({
  font: { name: 'Calibri', size: 11, ...more },
})
const grey = { rgb: '666666' }
const line = { style: 'thin' as const, color: { rgb: 'BFBFBF' } }
const header: CellStyle = { ...font({ bold: true }), fill: fill('EEF1F4'), border: { bottom: line } }
const top = { vertical: 'top' } as const
const looks: Readonly<Record<Look, CellStyle>> = {
  title: font({ bold: true, size: 16 }),
  about: font({ color: grey }),
  note: font({ italic: true, color: { rgb: '8A5A00' } }),
  header,
  month: { ...header, alignment: { horizontal: 'right' } },
  member: { ...header, alignment: { horizontal: 'right', wrapText: true, ...top } },
  label: font(),
  unit: { ...font({ color: grey }), alignment: top },
  text: { ...font(), alignment: top },
  wrapped: { ...font(), alignment: { wrapText: true, ...top } },
  formula: font(),
  constant: font({ color: grey }),
  input: {
    ...font({ color: { rgb: '0000FF' } }),
    fill: fill('FFFBE0'),
    border: { top: line, bottom: line, left: line, right: line },
    protection: { locked: false },
  },
  key: {
    ...font({ color: { rgb: '0000FF' } }),
    fill: fill('FFFBE0'),
    border: { top: line, bottom: line, left: line, right: line },
  },
  none: { ...font({ color: grey }), alignment: { horizontal: 'right' } },
  check: font({ bold: true, color: { rgb: '1E6B33' } }),
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
