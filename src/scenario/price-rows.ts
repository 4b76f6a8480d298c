import type { Quantity } from './scenario'

/**
 * A company's own confirmed prices and limits, laid over any plan: one JSON file, `*.prices.headroom.json`. Example:
 *
 *     { "schemaVersion": 1, "kind": "prices", "name": "Group procurement", "date": "2026-11-20",
 *       "rows": [
 *         { "line": "power.tariff", "where": { "market": "johor" }, "value": "0.108 USD/kWh", "confirmedBy": "A. Lim" },
 *         { "line": "hardwareReserved.price", "where": { "kind": "gpuService3yr" }, "value": "2.65 USD/(gpu h)" }
 *       ] }
 */
export interface PriceBook {
  readonly schemaVersion: 1
  readonly kind: 'prices'
  readonly name: string
  /** The day from which the prices hold, as 2026-11-20. */
  readonly date: string
  readonly note?: string
  readonly rows: readonly PriceRow[]
}

/** A price or a limit: which input, where, how much, and who says so. */
export interface PriceRow {
  /** The line of the input, such as `power.tariff`. */
  readonly line: string
  /** Where it applies; everywhere when left out. Of several rows the one that says more stands. */
  readonly where?: PricePlace
  readonly value: Quantity
  readonly low?: Quantity
  readonly high?: Quantity
  readonly note?: string
  readonly confirmedBy?: string
}

/** The rows of a plan that a price is for: all that is said must fit. */
interface PricePlace {
  readonly market?: string
  readonly site?: string
  readonly offer?: string
  /** A kind of offer, such as `colocation`. */
  readonly kind?: string
  readonly accelerator?: string
}
