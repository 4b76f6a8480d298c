import type { Format } from './kit/series'
import type { StrategyStyle } from './kit/strategy-style'

/** Says up to which rack power one kind of cooling carries the heat. */
export interface CoolingLimit {
  readonly id: string
  readonly label: string
  readonly shortLabel?: string
  /** Is the highest rack power it carries, kW a rack; null for the last, which has no limit here. */
  readonly limit: number | null
  readonly explainKey?: string
}

/** Places the rack of one offer on the scale. */
export interface RackPoint {
  readonly id: string
  readonly label: string
  readonly shortLabel?: string
  readonly style: StrategyStyle
  /** Is the power of a full rack, kW. */
  readonly power: number
  /** Says which hardware it is, as in "GB200 NVL72". */
  readonly note?: string
  readonly explainKey?: string
}

/** Holds what the chart of rack density draws. */
export interface DensityData {
  /** Is ordered by limit, the least first. */
  readonly limits: readonly CoolingLimit[]
  readonly racks: readonly RackPoint[]
}

export interface DensityOptions {
  /** Writes rack powers, as in "132 kW". */
  readonly format: Format
  readonly formatTick: Format
}
