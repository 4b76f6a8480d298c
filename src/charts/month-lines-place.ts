import { line, type ScaleLinear } from 'd3'
import { type PlacedEndLabel, placeEndLabels } from './kit/end-labels'
import { type Plot, plotOf, sideMargins } from './kit/plot'
import type { Format, Series, Size, YearMonth } from './kit/series'
import { placeTimeAxis, type TimeAxis, timeScale } from './kit/time-axis'
import { placeValueAxis, type ValueAxis } from './kit/value-axis'

/** Holds month series of one unit, each with its name; `values[t]` belongs to month t. */
export interface MonthLinesData {
  readonly start: YearMonth
  readonly months: number
  readonly series: readonly Series[]
}

export interface MonthLinesOptions {
  readonly formatTick: Format
  readonly format: Format
}

export interface MonthLinesView {
  readonly plot: Plot
  readonly x: ScaleLinear<number, number>
  readonly values: ValueAxis
  readonly months: TimeAxis
  readonly lines: readonly { readonly series: Series; readonly path: string }[]
  readonly labels: readonly PlacedEndLabel[]
}

const margins = { top: 8, bottom: 22 }

/** Places month series in pixels, each value in the middle of its month. */
export function placeMonthLines(
  { start, months, series }: MonthLinesData,
  size: Size,
  { format, formatTick }: MonthLinesOptions,
): MonthLinesView {
  const plot = plotOf(size, { ...sideMargins(size.width), ...margins })
  const x = timeScale(months, plot)
  const shown = series.map(one => one.values.slice(0, months))
  const values = placeValueAxis(shown.flat(), [plot.bottom, plot.top], formatTick)
  const draw = line<number>()
    .defined(Number.isFinite)
    .x((_, month) => x(month + 0.5))
    .y(value => values.scale(value))
  const ends = series.map(({ id, label, shortLabel, style, explainKey, values: all }) => ({
    id,
    label,
    ...(shortLabel === undefined ? {} : { shortLabel }),
    y: values.scale(all[months - 1] ?? 0),
    value: format(all[months - 1] ?? Number.NaN),
    color: style.text,
    bold: false,
    explainKey: explainKey ?? id,
  }))
  const left = plot.right + 11
  return {
    plot,
    x,
    values,
    months: placeTimeAxis(start, months, plot),
    lines: series.map((one, i) => ({ series: one, path: draw(shown[i] ?? []) ?? '' })),
    labels: placeEndLabels(ends, {
      x: left,
      width: size.width - left,
      top: plot.top + 4,
      bottom: plot.bottom - 6,
    }),
  }
}
