import type { Pin } from './kit/pins'
import type { Format, Series, YearMonth } from './kit/series'

/** Marks where one strategy becomes cheaper than another for good. */
export interface BreakEven {
  readonly month: number
  /** Names the series on which the marker sits. */
  readonly seriesId: string
  readonly label: string
  readonly note?: string
  /** Replaces `note` on narrow charts. */
  readonly shortNote?: string
  readonly explainKey?: string
}

/** Holds what the chart of cumulative present cost draws; `values[t]` is the cost if one stops at the end of month t. */
export interface CumulativeCostData {
  readonly start: YearMonth
  readonly months: number
  readonly strategies: readonly Series[]
  /** Names the series drawn thicker; none in a tie. */
  readonly recommended?: string | undefined
  readonly breakEven?: BreakEven | undefined
  /** Gives, by series id, the range of 8 of 10 futures at the horizon. */
  readonly ranges?: Readonly<Record<string, { readonly low: number; readonly high: number }>> | undefined
  /** Repeats dates of the picture above as stems. */
  readonly stems?: readonly Pick<Pin, 'id' | 'month' | 'style'>[]
}

export interface CumulativeCostOptions {
  readonly formatTick: Format
  readonly format: Format
  /** Explains the bars of the ranges, as in "bars: 8 of 10 futures". */
  readonly rangeNote?: string
  readonly shortRangeNote?: string
}
