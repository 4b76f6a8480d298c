import type { Entry, Figure } from '../../../models/catalogue/entry'
import type { Shelf } from '../../../models/catalogue/shelves'
import { kindOf } from '../../scenario'
import { formatQuantity, splitQuantity } from '../../units'
import { type Fields, fieldLabel, type Grade } from './labels'

/** One figure of the catalogue, or one remark on an entry, as it is listed, all of it text. */
export interface CatalogueRow {
  readonly id: string
  readonly kind: string
  readonly entry: string
  /** Says that the entry cannot be chosen, since one of its figures is missing. */
  readonly blocked: boolean
  readonly field: string
  /** Is null where nothing is known. */
  readonly value: string | null
  /** Is null where no range is stated. */
  readonly range: string | null
  /** Is null for a remark. */
  readonly grade: Grade | null
  readonly source: string
  readonly address: string | null
  readonly date: string
  readonly note: string
}

/** Lists every figure and remark of the shelves, in their order. `fields` tells how the model names and reads fields. */
export function rowsOf(shelves: readonly Shelf[], fields: Fields): readonly CatalogueRow[] {
  return shelves.flatMap(({ kind, entries, chosenWhole = false, remarks }) =>
    Object.entries(entries).flatMap(([id, entry]) => {
      const figures = Object.entries(entry.figures)
      const blocked = chosenWhole && figures.some(([, figure]) => usedOf(figure) === null)
      const base = { kind, entry: entry.name, blocked }
      return [
        ...figures.map(([field, figure]) => ({
          ...base,
          id: `${kind}.${id}.${field}`,
          ...figureOf(entry, { field, figure, blocked }, fields),
        })),
        ...[...(remarks?.(id) ?? []), ...(entry.notes ?? [])].map((note, index) => ({
          ...base,
          ...remark,
          id: `${kind}.${id}.note${index}`,
          note,
        })),
      ]
    }),
  )
}

const remark = {
  field: 'Remark',
  value: null,
  range: null,
  grade: null,
  source: '',
  address: null,
  date: '',
} as const

/** The figure itself or what stands in for it; null where there is neither. */
function usedOf({ value, ...figure }: Figure) {
  if (value !== null) return { ...figure, value }
  return figure.fallback ?? null
}

type FigureTexts = Omit<CatalogueRow, 'id' | 'kind' | 'entry' | 'blocked'>

interface Place {
  readonly field: string
  readonly figure: Figure
  readonly blocked: boolean
}

function figureOf({ name }: Entry, { field, figure, blocked }: Place, fields: Fields): FigureTexts {
  const line = fields.get(field)
  const label = line?.label ?? fieldLabel(field)
  const used = usedOf(figure)
  if (!used) {
    const note = blocked ? reasonFor(name, label) : (figure.note ?? '')
    return { ...remark, field: label, grade: 'missing', note }
  }
  const { value, low, high, grade = 'C', source = '', address = null, date = '', note = '' } = used
  const options = { style: 'sentence', kind: kindOf(line ?? { name: field, unit: figure.unit }) } as const
  return {
    field: label,
    value: formatQuantity(value, figure.unit, options),
    range: low === undefined || high === undefined ? null : rangeText(low, high, figure.unit, options),
    grade,
    source,
    address,
    date,
    note,
  }
}

/** Writes the unit once where both ends have the same: 18 to 36 months. */
function rangeText(...[low, high, unit, options]: RangeArguments): string {
  const [start, end] = [splitQuantity(low, unit, options), splitQuantity(high, unit, options)]
  const from = start.unit === end.unit ? start.number : formatQuantity(low, unit, options)
  return `${from} to ${formatQuantity(high, unit, options)}`
}

type FormatArguments = Parameters<typeof splitQuantity>
type RangeArguments = [number, number, FormatArguments[1], FormatArguments[2]]

const reasonFor = (name: string, label: string): string =>
  `${name} cannot be chosen: neither a figure nor a fallback is known for “${label}”.`
