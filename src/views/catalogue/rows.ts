import type { Entry, Figure } from '../../../models/catalogue/entry'
import type { Shelf } from '../../../models/catalogue/shelves'
import { kindOf } from '../../scenario'
import { formatQuantity } from '../../units'
import { fieldLabel } from './labels'

/** How far a figure can be relied on; a missing one has no value at all. */
export type Grade = 'A' | 'B' | 'C' | 'fallback' | 'missing'

/** One figure of the catalogue as it is listed, all of it text. */
export interface CatalogueRow {
  readonly id: string
  readonly kind: string
  readonly entry: string
  readonly field: string
  /** Is null where nothing is known. */
  readonly value: string | null
  /** Is null where no range is stated. */
  readonly range: string | null
  readonly grade: Grade
  readonly source: string
  readonly address: string | null
  readonly date: string
  readonly note: string
}

/** Lists every figure of the shelves, in their order. */
export function rowsOf(shelves: readonly Shelf[]): readonly CatalogueRow[] {
  return shelves.flatMap(({ kind, entries }) =>
    Object.entries(entries).flatMap(([id, entry]) =>
      Object.entries(entry.figures).map(([field, figure]) => rowOf(kind, id, entry, field, figure)),
    ),
  )
}

function rowOf(kind: string, id: string, entry: Entry, field: string, figure: Figure): CatalogueRow {
  const used = figure.value === null ? figure.fallback : figure
  const { low, high } = used ?? {}
  const write = (value: number) =>
    formatQuantity(value, figure.unit, { kind: kindOf({ name: field, unit: figure.unit }) })
  return {
    id: `${kind}.${id}.${field}`,
    kind,
    entry: entry.name,
    field: fieldLabel(field),
    value: used?.value == null ? null : write(used.value),
    range: low === undefined || high === undefined ? null : `${write(low)} to ${write(high)}`,
    grade: used?.value == null ? 'missing' : (used.grade ?? 'C'),
    source: used?.source ?? '',
    address: used?.address ?? null,
    date: used?.date ?? '',
    note: used?.value == null ? reasonFor(entry.name, field) : (used.note ?? ''),
  }
}

const reasonFor = (name: string, field: string): string =>
  `${name} cannot be chosen: a plan needs its ${fieldLabel(field).toLowerCase()}, for which neither a figure nor a fallback is known.`
