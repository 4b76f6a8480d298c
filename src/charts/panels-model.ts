import type { Format, Series, YearMonth } from './kit/series'
import type { StrategyStyle } from './kit/strategy-style'

/** Holds one series of a panel: a layer of a stack, or a line. */
export interface PanelSeries extends Omit<Series, 'style'> {
  /** Is absent for the layers of a stack, which are no strategies and take the slate ramp. */
  readonly style?: StrategyStyle
  /** Is drawn thin, as the lesser companion of another line. */
  readonly thin?: boolean
  /** Gives the month of the plan of each value, where the axis does not. */
  readonly planMonths?: readonly number[]
}

/** Describes one of several small pictures over the same months. */
export interface Panel {
  readonly id: string
  readonly title: string
  readonly unit: string
  /** Lines stand beside each other; a stack adds up. */
  readonly kind: 'lines' | 'stack'
  readonly series: readonly PanelSeries[]
  /** Writes values at line ends, at the cursor and in the table. */
  readonly format: Format
  /** Writes ticks of the value axis. */
  readonly formatTick: Format
  /** Is where the value axis starts; zero when absent. */
  readonly base?: number
}

/** Says what runs across: the months of the plan, shared with other charts, or the twelve of a year. */
export type PanelAxis =
  | { readonly kind: 'plan'; readonly start: YearMonth; readonly months: number }
  | { readonly kind: 'year' }

/** Holds what a chart of panels draws; all series have one value for each step of the axis. */
export interface PanelsData {
  readonly axis: PanelAxis
  readonly panels: readonly Panel[]
}

/** Counts the steps of an axis. */
export const stepsOf = (axis: PanelAxis): number => (axis.kind === 'plan' ? axis.months : 12)
