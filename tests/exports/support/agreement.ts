import type { Run } from '../../../src/engine'
import type { Book } from '../../../src/exports/workbook/book'
import { monthColumn, pointColumn } from '../../../src/exports/workbook/grid'
import { inputColumns } from '../../../src/exports/workbook/inputs-sheet'
import { type Layout, sheetNames } from '../../../src/exports/workbook/layout'

type Shown = (sheet: string, row: number, column: number) => number | string

export interface Agreement {
  /** How many cells with numbers were compared. */
  readonly compared: number
  /** The largest relative difference among them. */
  readonly worst: number
  /** The cells that disagree, each with both numbers. */
  readonly faults: readonly string[]
}

const tolerance = 1e-9

/** Programs print twenty decimals, so that what lies beyond them is not shown. */
const printed = 1e-20

/** Compares every cell of a model, month by month, with what a spreadsheet program makes of the workbook. */
export function agreement(run: Run, layout: Layout, shown: Shown): Agreement {
  let compared = 0
  let worst = 0
  const faults: string[] = []
  const compare = (name: string, expected: number, found: number | string) => {
    compared++
    const difference = relative(expected, found)
    if (difference <= tolerance) worst = Math.max(worst, difference)
    else faults.push(`${name}: the model has ${expected}, the workbook ${found}`)
  }
  for (const [id, place] of layout.places) {
    if (place.single) compare(id, run.value(id), shown(place.sheet, place.row, inputColumns.value))
    if (place.byPoint)
      run.column(id).forEach((value, point) => {
        compare(`${id} at point ${point}`, value, shown(place.sheet, place.row, pointColumn(point)))
      })
    if (!place.byMonth) continue
    for (let month = 0; month < run.program.plan.months; month++) {
      compare(`${id}[${month}]`, run.value(id, month), shown(place.sheet, place.row, monthColumn(month)))
    }
  }
  for (const [id, row] of layout.inputRows)
    compare(id, run.value(id), shown(sheetNames.inputs, row, inputColumns.value))
  return { compared, worst, faults }
}

function relative(a: number, b: number | string): number {
  if (typeof b === 'string') return Number.POSITIVE_INFINITY
  if (Number.isNaN(a) || Number.isNaN(b))
    return Number.isNaN(a) && Number.isNaN(b) ? 0 : Number.POSITIVE_INFINITY
  const scale = Math.max(Math.abs(a), Math.abs(b))
  return Math.abs(a - b) <= printed ? 0 : Math.abs(a - b) / scale
}

/** Lists the cells outside the model, such as the comparison and the checks, that show another value than the one they carry. */
export function strays(book: Book, layout: Layout, shown: Shown): string[] {
  const ofModel = new Set(layout.sheets.map(({ name }) => name))
  return book.sheets
    .filter(({ name }) => !ofModel.has(name))
    .flatMap(({ name, cells }) =>
      cells.flatMap(({ row, column, content }) => {
        if (content.kind !== 'formula') return []
        const found = shown(name, row, column)
        const alike =
          typeof content.value === 'number'
            ? relative(content.value, found) <= tolerance
            : content.value === found
        return alike ? [] : [`${name} row ${row}, column ${column}: ${content.value} against ${found}`]
      }),
    )
}
