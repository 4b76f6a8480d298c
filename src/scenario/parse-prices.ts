import '../zod-config'
import { z } from 'zod'
import type { Fault } from './fault'
import type { PriceBook } from './price-rows'
import { priceStrings as strings } from './price-strings'
import { readJson } from './read-json'
import { idSchema, nameSchema, noteSchema, quantitySchema } from './schema'
import { zodFaults } from './zod-faults'

const mostRows = 400

const place = z.strictObject({
  market: idSchema.exactOptional(),
  site: idSchema.exactOptional(),
  offer: idSchema.exactOptional(),
  kind: idSchema.exactOptional(),
  accelerator: idSchema.exactOptional(),
})

const row = z.strictObject({
  line: z
    .string()
    .max(120)
    .regex(/^[a-z][A-Za-z0-9]*\.[a-z][A-Za-z0-9]*$/),
  where: place.exactOptional(),
  value: quantitySchema,
  low: quantitySchema.exactOptional(),
  high: quantitySchema.exactOptional(),
  note: noteSchema.exactOptional(),
  confirmedBy: z.string().max(120).exactOptional(),
})

/** The strict shape of a price book, version 1. */
const priceBookSchema = z.strictObject({
  schemaVersion: z.literal(1),
  kind: z.literal('prices'),
  name: nameSchema,
  date: z.string().regex(/^20\d\d-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/),
  note: noteSchema.exactOptional(),
  rows: z.array(row).min(1).max(mostRows),
}) satisfies z.ZodType<PriceBook>

/** Names the keys of each object of a price book, by its path. */
const keys: Readonly<Record<string, readonly string[]>> = {
  '': Object.keys(priceBookSchema.shape),
  rows: Object.keys(row.shape),
  'rows.where': Object.keys(place.shape),
}

/** A price book read whole, or every reason why it was not. */
export type ParsedPrices = { readonly ok: PriceBook } | { readonly faults: readonly Fault[] }

/** Reads the text of a price book as strictly as a scenario. Never throws; nothing half-loads. */
export function parsePrices(text: string): ParsedPrices {
  const read = readJson(text)
  return 'faults' in read ? read : parsePriceBook(read.value)
}

/** Reads a price book that is already an object, such as one from storage. */
export function parsePriceBook(value: unknown): ParsedPrices {
  if (!isPriceBook(value)) return { faults: [{ path: 'kind', message: strings.notPrices() }] }
  const { schemaVersion } = value
  if (typeof schemaVersion === 'number' && schemaVersion > 1)
    return { faults: [{ path: 'schemaVersion', message: strings.newer(schemaVersion) }] }
  const result = priceBookSchema.safeParse(value)
  return result.success ? { ok: result.data } : { faults: zodFaults(result.error.issues, value, keys) }
}

/** Tells a price book from a scenario by what it says that it is. */
export function isPriceBook(
  value: unknown,
): value is { readonly kind: 'prices'; readonly schemaVersion?: unknown } {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'prices'
}
