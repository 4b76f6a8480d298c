import { plotOf, sideMargins } from './plot'
import type { Format, Series, YearMonth } from './series'
import type { StrategyStyle } from './strategy-style'
import { monthName, timeScale } from './time-axis'
import type { Walk } from './walk'

type Walked = Pick<Series, 'id' | 'label' | 'values' | 'explainKey'> & { readonly style?: StrategyStyle }

export interface MonthWalkOptions {
  readonly start: YearMonth
  readonly months: number
  readonly series: readonly Walked[]
  readonly format: Format
  readonly explainKey?: string
}

/** Lets pointer and arrow keys walk the months that all charts share. */
export function monthWalk({ start, months, series, format, explainKey }: MonthWalkOptions): Walk {
  const first = series[0]
  return {
    shared: true,
    count: months,
    name: month => `Month ${month}, ${monthName(start, month)}`,
    readings: month =>
      series.map(({ id, label, style, values }) => ({ id, label, style, text: read(values[month], format) })),
    stepAt: (x, _y, width) => monthAt(x, width, months),
    xAt: (month, width) => scaleAt(width, months)(month + 0.5),
    explainKey: explainKey ?? first?.explainKey ?? first?.id,
  }
}

function read(value: number | undefined, format: Format): string {
  return value === undefined || !Number.isFinite(value) ? '–' : format(value)
}

function scaleAt(width: number, months: number) {
  const side = sideMargins(width)
  return timeScale(months, plotOf({ width, height: 100 }, { ...side, top: 0, bottom: 0 }))
}

function monthAt(x: number, width: number, months: number): number | null {
  const month = Math.floor(scaleAt(width, months).invert(x))
  return month >= 0 && month < months ? month : null
}
