import {
  type CellText,
  type PointText,
  type Program,
  pointCount,
  typicalStart,
  yearStart,
} from '../../engine'
import { reference, referenceHere, sheetPrefix } from './address'
import { columns, lastMonthColumn, pointColumn } from './grid'
import { type Layout, type Place, sheetNames } from './layout'

/** Where a formula stands: its cell, its sheet and its columns. */
export interface Spot {
  readonly cell: string
  readonly sheet: string
  /** Over what it is filled across; nothing in the value column. */
  readonly across?: 'months' | 'points'
}

/** Returns how a formula at a spot refers to a cell. Throws where the cell has no place or lacks the months asked for. */
export function cellText(program: Program, layout: Layout, cell: string, spot: Spot): CellText {
  const place = layout.places.get(cell)
  const inputRow = layout.inputRows.get(cell)
  if (inputRow !== undefined) {
    const now = `${prefixOf(sheetNames.inputs, spot)}${reference(columns.value, inputRow, 'both')}`
    return place ? { ...monthTexts(program, place, cell, spot), now } : single(cell, now)
  }
  if (!place) throw new Error(`${cell} has no place in the workbook`)
  if (place.byPoint) return single(cell, pointNow(place, cell, spot))
  if (place.byMonth) return monthTexts(program, place, cell, spot)
  return single(cell, `${prefixOf(place.sheet, spot)}${reference(columns.value, place.row, 'both')}`)
}

function pointNow({ sheet, row }: Place, cell: string, spot: Spot): string {
  if (spot.across !== 'points')
    throw new Error(`${cell} differs by climate point, yet a formula reads one value`)
  return `${prefixOf(sheet, spot)}${referenceHere(row)}`
}

/** Returns the ranges of a line over climate points. Throws for other lines. */
export function pointText(layout: Layout, cell: string): PointText {
  const place = layout.places.get(cell)
  if (!place?.byPoint) throw new Error(`${cell} does not differ by climate point`)
  const range = (from: number, to: number) => pointRange(place, place.row, from, to)
  return {
    months: range(0, yearStart),
    typical: range(typicalStart, yearStart),
    measured: range(yearStart, pointCount),
  }
}

/** Returns a range of climate points of a row on the sheet of a place. */
export function pointRange({ sheet }: Place, row: number, from: number, to: number): string {
  const [first, last] = [from, to - 1].map(point => reference(pointColumn(point), row, 'both'))
  return `${sheetPrefix(sheet)}${first}:${last}`
}

const prefixOf = (sheet: string, spot: Spot): string => (sheet === spot.sheet ? '' : sheetPrefix(sheet))

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
  const prefix = prefixOf(place.sheet, spot)
  const here = (offset = 0) =>
    spot.across === 'months' ? referenceHere(row, offset) : reference(columns.firstMonth + offset, row)
  const from = (column: number, to: string) => `${prefix}${reference(column, row, 'column')}:${to}`
  const circle = program.circleOf(cell)
  const together = circle >= 0 && circle === program.circleOf(spot.cell)
  return {
    now: `${prefix}${nowOf(place, spot)}`,
    byMonth: true,
    before: `${prefix}${here(-1)}`,
    untilNow: from(columns.firstMonth, here()),
    past: from(columns.opening, here(together ? -1 : 0)),
    all: `${prefix}${reference(columns.firstMonth, row, 'both')}:${reference(lastMonthColumn(program), row, 'both')}`,
  }
}

/** The single value where there is one; else this month's, or month 0's when read from the value column, as the engine does. */
function nowOf({ row, single: hasOne }: Place, { across }: Spot): string {
  if (hasOne) return reference(columns.value, row, 'both')
  return across === 'months' ? referenceHere(row) : reference(columns.firstMonth, row, 'both')
}
