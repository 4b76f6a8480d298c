import type { Format } from './kit/series'
import type { StrategyStyle } from './kit/strategy-style'

/** A part of each bar; what is below zero stacks downwards. `values[k]` belongs to step k. */
export interface BarPart {
  readonly id: string
  readonly label: string
  /** Replaces `label` where the room is short. */
  readonly shortLabel?: string
  readonly values: readonly number[]
  readonly explainKey?: string
}

/** Is drawn across the bars as a line: what the parts come to. */
export type BarTotal = Pick<BarPart, 'label' | 'values' | 'explainKey'>

/** One of several pictures over the same steps. */
export interface BarPanel {
  readonly id: string
  readonly title: string
  /** Says below what is drawn, where panels differ in it. */
  readonly unit?: string
  /** Is that of a strategy, where a panel is one. */
  readonly style?: StrategyStyle
  readonly parts: readonly BarPart[]
  readonly total?: BarTotal
}

/** A step along the axis, such as a year. */
export interface BarStep {
  /** Stands at the axis. */
  readonly tick: string
  /** Names it in words, as in "Year 3, to Nov 2029". */
  readonly name: string
  /** Is the month that a click on the step explains. */
  readonly month: number
}

/** Holds what a chart of stacked bars draws. */
export interface BarsData {
  readonly steps: readonly BarStep[]
  readonly panels: readonly BarPanel[]
  /** One scale for all panels, so that they can be compared. */
  readonly sameScale: boolean
  /** Parts that all panels share are named once above them, others at the end of their bars. */
  readonly named: 'once' | 'atEnds'
}

export interface BarsOptions {
  /** Writes values in labels, at the cursor and in the table. */
  readonly format: Format
  readonly formatTick: Format
}
