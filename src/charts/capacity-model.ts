import type { PricedText } from './kit/area-label'
import type { Pin } from './kit/pins'
import type { Format, Series, YearMonth } from './kit/series'

/** Prices an area of the picture, as in "$79M to rent until it is live". */
export interface PricedArea extends PricedText {
  /** Replaces `note` where the room is short; empty drops it. */
  readonly shortNote?: string
  readonly explainKey?: string
}

/** Holds the capacity of one strategy by month, in the unit of the demand. */
export interface CapacitySteps extends Series {
  /** Prices what is missing below the demand. */
  readonly gap?: PricedArea
  /** Prices what stands idle above it. */
  readonly idle?: PricedArea
}

/** Holds what the capacity picture draws; all series have one value a month. */
export interface CapacityData {
  readonly start: YearMonth
  readonly months: number
  readonly demand: Pick<Series, 'id' | 'label' | 'values' | 'explainKey'>
  /** Ends the growth of demand; from this month on the line is grey. */
  readonly growthMonths?: number
  readonly band?: { readonly low: readonly number[]; readonly high: readonly number[]; readonly note: string }
  readonly capacities: readonly CapacitySteps[]
  readonly pins: readonly Pin[]
}

export interface CapacityOptions {
  /** Writes ticks of the value axis. */
  readonly formatTick: Format
  /** Writes values at line ends, readouts and the table. */
  readonly format: Format
  /** Leaves the month axis to the chart below. */
  readonly sharedAxis?: boolean
}
