import type { Format, Series, YearMonth } from './kit/series'
import type { StrategyStyle } from './kit/strategy-style'

/** Holds one series of a panel: a layer of a stack, or a line. */
export interface PanelSeries extends Omit<Series, 'style'> {
  /** Is absent for the layers of a stack, which are no strategies and take the slate ramp. */
  readonly style?: StrategyStyle
  /** Is drawn thin, as the lesser companion of another line. */
  readonly thin?: boolean
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

/** Says which months of the plan run across; a year of them is named by its calendar months. */
export interface PanelAxis {
  readonly start: YearMonth
  readonly from: number
  readonly months: number
  readonly named: 'plan' | 'calendar'
}

/** Holds what a chart of panels draws; `values[k]` of a series belongs to the month `from + k`. */
export interface PanelsData {
  readonly axis: PanelAxis
  readonly panels: readonly Panel[]
}
