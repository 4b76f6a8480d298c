import type { Program } from '../../engine'
import { reference, referenceHere } from './address'

/** Columns that every sheet with months shares, so that one column is one month wherever one looks. */
export const columns = { label: 0, unit: 1, member: 2, value: 3, opening: 4, firstMonth: 5 } as const

/** Rows that every sheet shares, counted from 1. */
export const rows = { title: 1, about: 2, note: 3, calendar: 4, header: 5, first: 6 } as const

/** Returns the column of a month. */
export const monthColumn = (month: number): number => columns.firstMonth + month

/** Returns the last column that holds a month. */
export const lastMonthColumn = (program: Program): number => monthColumn(program.plan.months - 1)

/** Returns the column of a climate point on a sheet of points. */
export const pointColumn = (point: number): number => columns.firstMonth + point

/** The month number above a formula, as a reference of the same sheet. */
export const monthNumberHere = referenceHere(rows.header, 0, 'row')

const firstMonthNumber = reference(columns.firstMonth, rows.header, 'both')

/** The month numbers from month 0 to the one above a formula, as a range of the same sheet. */
export const monthNumbersUntilHere = `${firstMonthNumber}:${monthNumberHere}`

/** Returns all month numbers of a plan, as a range of the same sheet. */
export const monthNumbers = (program: Program): string =>
  `${firstMonthNumber}:${reference(lastMonthColumn(program), rows.header, 'both')}`

export const lockedNote = 'Locked. Change figures on the sheet Inputs; change the structure in Headroom.'
