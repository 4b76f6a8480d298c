import { monthsBetween } from '../../scenario/figure-age'
import type { Grade } from './labels'
import type { CatalogueRow } from './rows'

/** What the reader wants to see; an empty text and "all" leave everything. */
export interface Filter {
  readonly text: string
  readonly kind: string
  readonly grade: Grade | 'all'
  /** Shows only figures from before the last twelve months. */
  readonly old: boolean
}

/** Leaves everything. */
export const everything: Filter = { text: '', kind: 'all', grade: 'all', old: false }

const oldMonths = 12

/** Says whether a figure was twelve months old on a day. A figure without a date is neither old nor new. */
export const isOld = (row: CatalogueRow, day: string): boolean =>
  (monthsBetween(row.date, day) ?? 0) >= oldMonths

/** Keeps the rows that the filter asks for; every word of the text must stand somewhere in the row. */
export function filterRows(
  rows: readonly CatalogueRow[],
  { text, kind, grade, old }: Filter,
  day: string,
): readonly CatalogueRow[] {
  const words = plain(text).split(/\s+/).filter(Boolean)
  return rows.filter(
    row =>
      (kind === 'all' || row.kind === kind) &&
      (grade === 'all' || row.grade === grade) &&
      (!old || isOld(row, day)) &&
      (words.length === 0 || words.every(word => textOf(row).includes(word))),
  )
}

const plain = (text: string): string => text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '')

function textOf({ entry, field, value, source, address, date, note }: CatalogueRow): string {
  return plain([entry, field, value, source, address, date, note].join(' '))
}
