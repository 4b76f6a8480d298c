import type { Model } from '../engine'
import { nearest } from '../units'
import type { Catalogue } from './catalogue'
import type { Fault } from './fault'
import type { InputState } from './input-state'
import { orFault } from './inputs'
import type { PriceBook, PriceRow } from './price-rows'
import { priceStrings as strings } from './price-strings'
import { readFigure } from './read-figure'
import type { Resolved } from './resolve'
import { type InputEntry, isRecord, type Scenario } from './scenario'

/** What a price book would do to an input of a plan. */
export interface PriceChange {
  readonly input: InputState
  /** The figure of the book, in the unit of the line. */
  readonly value: number
  /** Why the plan's own figure stands; undefined where the book's takes its place. */
  readonly kept?: 'confirmed' | 'same'
}

/** A plan with the prices of a book, and what that changes. */
export interface Priced {
  readonly scenario: Scenario
  readonly changes: readonly PriceChange[]
}

/** Checks the rows of a price book against the model and the catalogue. Returns every fault with its path. */
export function priceFaults({ rows }: PriceBook, model: Model, catalogue: Catalogue): readonly Fault[] {
  return rows.flatMap((row, i) => {
    const line = model.lines.find(({ id }) => id === row.line)
    const at = (field: string, message: string): Fault => ({ path: `rows[${i}].${field}`, message })
    if (!line?.input) {
      const known = model.lines.filter(({ input }) => input).map(({ id }) => id)
      return [at('line', strings.unknownLine(row.line, nearest(row.line, known)))]
    }
    const figures = (['value', 'low', 'high'] as const).flatMap(field => {
      const figure = row[field]
      const read =
        figure === undefined ? undefined : orFault(`rows[${i}].${field}`, () => readFigure(figure, line))
      return read && 'fault' in read ? [read.fault] : []
    })
    return [
      ...figures,
      ...placeFaults(row, catalogue).map(([field, message]) => at(`where.${field}`, message)),
    ]
  })
}

function placeFaults({ where = {} }: PriceRow, { markets, offerKinds, accelerators }: Catalogue) {
  const lists = { market: markets, kind: offerKinds, accelerator: accelerators }
  return Object.entries(lists).flatMap(([field, list]): [string, string][] => {
    const id = where[field as keyof typeof lists]
    if (id === undefined || Object.hasOwn(list, id)) return []
    return [[field, strings.unknownPlace(field, id, nearest(id, Object.keys(list)))]]
  })
}

/**
 * Lays a price book over a plan. A row fills every input of its line where it applies; of several the one that says
 * more about where, then the later. A figure that someone has confirmed in the plan itself stands.
 */
export function withPrices(resolved: Resolved, book: PriceBook): Priced {
  const changes: PriceChange[] = []
  const entries: Record<string, InputEntry> = {}
  for (const input of resolved.inputs.values()) {
    const row = rowFor(input, book, resolved)
    if (!row) continue
    const value = readFigure(row.value, input.line)
    const kept = keptBy(input, value, book)
    changes.push({ input, value, ...(kept === undefined ? {} : { kept }) })
    if (kept !== 'confirmed') entries[input.cell] = entryOf(row, book)
  }
  const { scenario } = resolved
  return { scenario: { ...scenario, inputs: { ...scenario.inputs, ...entries } }, changes }
}

function keptBy({ value: now, origin, note, confirmedBy }: InputState, value: number, book: PriceBook) {
  if (origin === 'own' && confirmedBy !== undefined && !isOf(note, book)) return 'confirmed'
  return now === value ? 'same' : undefined
}

const mark = ({ name }: PriceBook): string => `${name}, `
const isOf = (note: string | undefined, book: PriceBook): boolean => note?.startsWith(mark(book)) === true

/** The entry of a document says where the figure is from, so that a later version of the book finds it again. */
function entryOf({ value, low, high, note, confirmedBy }: PriceRow, book: PriceBook): InputEntry {
  return {
    value,
    ...(low === undefined ? {} : { low }),
    ...(high === undefined ? {} : { high }),
    note: `${mark(book)}${book.date}${note === undefined ? '' : `: ${note}`}`,
    confirmedBy: confirmedBy ?? book.name,
  }
}

function rowFor(input: InputState, { rows }: PriceBook, resolved: Resolved): PriceRow | undefined {
  const fitting = rows.filter(row => row.line === input.line.id && applies(row, input, resolved))
  const says = ({ where = {} }: PriceRow) => Object.keys(where).length
  return fitting.reduce<PriceRow | undefined>(
    (best, row) => (best && says(best) > says(row) ? best : row),
    undefined,
  )
}

function applies({ where = {} }: PriceRow, { member }: InputState, { scenario, rows }: Resolved): boolean {
  const reached = (index: string) => rows.tables.reach(member, index)?.id
  const offer = scenario.offers.find(({ id }) => id === reached('offer'))
  const site = scenario.sites.find(({ id }) => id === (reached('site') ?? offer?.site))
  const found = {
    site: site?.id,
    market: site?.market,
    offer: offer?.id,
    kind: offer?.kind,
    accelerator: offer?.accelerator,
  }
  return Object.entries(where).every(([field, id]) => found[field as keyof typeof found] === id)
}

/** Makes a price book of the figures that a plan sets itself and that are a company's to confirm: of its sites and offers. */
export function pricesOf({ inputs, scenario }: Resolved, name: string, date: string): PriceBook {
  const rows = [...inputs.values()].flatMap((input): PriceRow[] => {
    const entry = scenario.inputs[input.cell]
    if (entry === undefined || input.origin !== 'own') return []
    const { index, id } = input.member
    if (index !== 'site' && index !== 'offer') return []
    const record = isRecord(entry) ? entry : { value: entry }
    const { value, low, high, note, confirmedBy } = record
    if (typeof value === 'object') return []
    const known = { low, high, note, confirmedBy }
    return [
      {
        line: input.line.id,
        where: whereOf(index, id, scenario),
        value,
        ...(Object.fromEntries(
          Object.entries(known).filter(([, each]) => each !== undefined),
        ) as Partial<PriceRow>),
      },
    ]
  })
  return { schemaVersion: 1, kind: 'prices', name, date, rows }
}

function whereOf(
  index: 'site' | 'offer',
  id: string,
  { sites, offers }: Scenario,
): NonNullable<PriceRow['where']> {
  if (index === 'site') return { market: sites.find(site => site.id === id)?.market ?? '' }
  const { kind = '', site, accelerator } = offers.find(offer => offer.id === id) ?? {}
  const market = sites.find(each => each.id === site)?.market ?? ''
  return { market, kind, ...(accelerator === undefined ? {} : { accelerator }) }
}
