import type { StrategyStyle } from './strategy-style'

/** Names one month series of a chart; `values[t]` belongs to month t, which lasts from t to t + 1. */
export interface Series {
  readonly id: string
  readonly label: string
  /** Replaces `label` where the room is short; names are shortened, never cut. */
  readonly shortLabel?: string
  readonly style: StrategyStyle
  readonly values: readonly number[]
  /** Names the quantity that a click on this series explains; the series id when absent. */
  readonly explainKey?: string
}

/** Is called with the quantity (and month) that the reader wants explained. */
export type OnExplain = (key: string, month?: number) => void

/** Turns a number of the chart into text, unit included where the chart wants one. */
export type Format = (value: number) => string

/** Gives a size in CSS pixels. */
export interface Size {
  readonly width: number
  readonly height: number
}

/** Names a calendar month; `month` runs from 1 to 12. */
export interface YearMonth {
  readonly year: number
  readonly month: number
}

/** Describes a rectangle in pixels. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Gives the name that fits the room: the full one, else the short one. */
export function fittingName(
  series: Pick<Series, 'label' | 'shortLabel'>,
  fits: (name: string) => boolean,
): string {
  return fits(series.label) ? series.label : (series.shortLabel ?? series.label)
}
