import { z } from 'zod'
import { mostRows } from './row-limits'
import type { Scenario } from './scenario'
import { strings } from './strings'

const id = z
  .string()
  .max(40, { error: strings.badId })
  .regex(/^[a-z][A-Za-z0-9]*(-[A-Za-z0-9]+)*$/, { error: strings.badId })
const name = z.string().trim().min(1).max(120)
const note = z.string().max(2000)
const list = <T extends z.ZodType>(item: T, least: number, most: number) => z.array(item).min(least).max(most)

const quantity = z.union([z.string().trim().min(1).max(120), z.number(), z.boolean()])
const figure = z.union([quantity, list(quantity, 1, 120)])
const record = z.strictObject({
  value: figure,
  low: quantity.exactOptional(),
  high: quantity.exactOptional(),
  note: note.exactOptional(),
  confirmedBy: z.string().max(120).exactOptional(),
})

/** `row:sheet.line`, the row of ids joined by slashes; or `sheet.line` for what stands once. */
const inputKey = z
  .string()
  .max(200)
  .regex(/^([A-Za-z0-9-]+(\/[A-Za-z0-9-]+){0,3}:)?[a-z][A-Za-z0-9]*\.[a-z][A-Za-z0-9]*$/)

const country = z.string().regex(/^[A-Z]{2}$/, { error: strings.badCountry })

const site = z.strictObject({ id, name, market: id, climate: id.exactOptional() })
const workload = z.strictObject({
  id,
  name,
  home: id.exactOptional(),
  sites: list(id, 1, mostRows.sites).exactOptional(),
  countries: list(country, 1, 40).exactOptional(),
  model: id.exactOptional(),
})
const offer = z.strictObject({ id, name, site: id, kind: id, accelerator: id.exactOptional() })
const part = z.strictObject({ offer: id, cap: z.string().max(40).exactOptional() })
const strategy = z.strictObject({
  id,
  name,
  shortName: z.string().trim().min(1).max(40).exactOptional(),
  parts: list(part, 0, mostRows.parts),
})
const ownLine = z.strictObject({
  id,
  name,
  offer: id,
  formula: z.string().trim().min(1).max(500).exactOptional(),
  note: note.exactOptional(),
})
const currency = z.strictObject({
  code: z.string().regex(/^[A-Z]{3}$/, { error: strings.badCurrency }),
  perUsd: z.number().min(1e-6).max(1e9),
})

/** What other files of the reader are made of too. */
export const [idSchema, nameSchema, noteSchema, quantitySchema] = [id, name, note, quantity] as const

const inputs = z.record(inputKey, z.union([quantity, list(quantity, 1, 120), record]))

/** The strict shape of one case of a sweep: values by the name of an input. */
export const caseSchema = z.strictObject({
  // Calculators take more periods than plans have months, and lists written as one text.
  inputs: z.record(
    inputKey,
    z.union([z.string().trim().min(1).max(20_000), quantity, list(quantity, 1, 1000), record]),
  ),
})

/** The strict shape of a document, version 1. Needs zod, so it is loaded when a file is read. */
export const scenarioSchema = z.strictObject({
  schemaVersion: z.literal(1),
  name,
  preset: id.exactOptional(),
  note: note.exactOptional(),
  startMonth: z.string().regex(/^20\d\d-(0[1-9]|1[0-2])$/, { error: strings.badMonth }),
  horizons: list(z.union([z.literal(36), z.literal(60), z.literal(84), z.literal(120)]), 1, 4),
  currency,
  sites: list(site, 1, mostRows.sites),
  workloads: list(workload, 1, mostRows.workloads),
  offers: list(offer, 1, mostRows.offers),
  strategies: list(strategy, 1, mostRows.strategies),
  ownLines: list(ownLine, 1, mostRows.ownLines).exactOptional(),
  inputs,
}) satisfies z.ZodType<Scenario>

/** The most inputs that one document sets. */
export const mostInputs = 400

/** The known keys of each object of a document, by its path with positions and input names left out. */
export const knownKeys: Readonly<Record<string, readonly string[]>> = {
  '': Object.keys(scenarioSchema.shape),
  sites: Object.keys(site.shape),
  workloads: Object.keys(workload.shape),
  offers: Object.keys(offer.shape),
  strategies: Object.keys(strategy.shape),
  'strategies.parts': Object.keys(part.shape),
  ownLines: Object.keys(ownLine.shape),
  currency: Object.keys(currency.shape),
  inputs: Object.keys(record.shape),
}
