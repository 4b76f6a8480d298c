/**
 * The document: one JSON file, `*.headroom.json`. It holds what a plan consists of and only those inputs that
 * differ from their default. Example:
 *
 *     { "schemaVersion": 1, "name": "Johor", "startMonth": "2026-12", "horizons": [36, 60, 84, 120],
 *       "currency": { "code": "USD", "perUsd": 1 },
 *       "sites": [{ "id": "johor", "name": "Johor", "market": "johor" }],
 *       "workloads": [{ "id": "chat", "name": "Assistants", "model": "gptOss120B" }],
 *       "offers": [{ "id": "johorHall", "name": "New hall", "site": "johor", "kind": "hall", "accelerator": "h200" }],
 *       "strategies": [{ "id": "build", "name": "Build in-house", "parts": [{ "offer": "johorHall" }] }],
 *       "inputs": { "chat:demand.kind": "Inference", "chat:demand.users": "40000 person" } }
 *
 * Ids are unique in the plan: rows are called `johorHall` (offer), `build/johorHall` (part), `build/chat` (service),
 * `johorHall/chat` (a workload on an offer’s hardware), `build/johorHall/chat` (deployment).
 */
export interface Scenario {
  readonly schemaVersion: 1
  readonly name: string
  /** The id of the example that it started from: inputs not set here are as they are there. */
  readonly preset?: string
  /** What the plan is about, in a sentence or two. */
  readonly note?: string
  /** The month of the decision, as 2026-12. */
  readonly startMonth: string
  /** The horizons, in months, for which a verdict is shown. */
  readonly horizons: readonly number[]
  readonly currency: Currency
  readonly sites: readonly Site[]
  readonly workloads: readonly Workload[]
  readonly offers: readonly Offer[]
  readonly strategies: readonly Strategy[]
  /** Costs that the reader adds to offers; their amounts are inputs. */
  readonly ownLines?: readonly OwnLine[]
  /** By cell id (`johorHall:schedule.buildMonths`), or by line for what stands once (`finance.discountRate`). */
  readonly inputs: Readonly<Record<string, InputEntry>>
}

/** The reader's currency, at one stated rate: it formats and never ranks. */
export interface Currency {
  readonly code: string
  readonly perUsd: number
}

export interface Site {
  readonly id: string
  readonly name: string
  /** The id of a market of the catalogue, whose figures are the site's defaults. */
  readonly market: string
  /** The id of a climate of the catalogue; that of the market when left out. */
  readonly climate?: string
}

export interface Workload {
  readonly id: string
  readonly name: string
  /** The site where its users are; the first site when left out. */
  readonly home?: string
  /** The sites where it may run; every site when left out. */
  readonly sites?: readonly string[]
  /** The countries where it may run, as two letters such as SG; every country when left out. */
  readonly countries?: readonly string[]
  /** The id of a language model of the catalogue, whose figures are the workload's defaults. */
  readonly model?: string
}

export interface Offer {
  readonly id: string
  readonly name: string
  readonly site: string
  /** The id of a kind of offer, which says what fills its slots. */
  readonly kind: string
  /** The id of an accelerator of the catalogue, whose figures are the offer's defaults. */
  readonly accelerator?: string
}

export interface Strategy {
  readonly id: string
  readonly name: string
  /** For where the room is short: chart labels, verdicts. */
  readonly shortName?: string
  /** In order of preference. */
  readonly parts: readonly Part[]
}

export interface Part {
  readonly offer: string
  /** The most that the strategy takes of the offer, such as `500 gpu`. */
  readonly cap?: string
}

/** A cost of the reader's own, such as an audit: its amounts are inputs of its row, such as `audit:own.perMonth`. */
export interface OwnLine {
  readonly id: string
  readonly name: string
  /** The offer that it comes with: each strategy that takes the offer pays it. */
  readonly offer: string
  /** A formula of the closed vocabulary, in USD a month at the prices of the decision, in place of the amounts. */
  readonly formula?: string
  readonly note?: string
}

/** A figure as a person writes it: `0.19 USD/kWh`; a bare number is in the unit of its line. */
export type Quantity = string | number | boolean

/** A figure, or one for each month, alone or with what is known about it. */
export type InputEntry = Quantity | readonly Quantity[] | InputRecord

export interface InputRecord {
  readonly value: Quantity | readonly Quantity[]
  readonly low?: Quantity
  readonly high?: Quantity
  readonly note?: string
  readonly confirmedBy?: string
}

/** Gives the figure of an entry, without what is known about it. */
export function entryValue(entry: InputEntry): Quantity | readonly Quantity[] {
  return isRecord(entry) ? entry.value : entry
}

/** Tells an entry with notes from a bare figure. */
export function isRecord(entry: InputEntry): entry is InputRecord {
  return typeof entry === 'object' && 'value' in entry
}
