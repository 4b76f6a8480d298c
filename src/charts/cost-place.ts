import type { BreakEven, CumulativeCostData, CumulativeCostOptions } from './cost-model'
import { type EndLabel, type PlacedEndLabel, placeEndLabels } from './kit/end-labels'
import { firstFreeSpot, type Point } from './kit/label-spot'
import { linePath } from './kit/path'
import { isNarrow, type Plot, plotOf, sideMargins } from './kit/plot'
import type { Scale } from './kit/scale'
import type { Box, Series, Size } from './kit/series'
import { textWidth } from './kit/text-width'
import { placeTimeAxis, type TimeAxis, timeScale } from './kit/time-axis'
import { placeValueAxis, type ValueAxis } from './kit/value-axis'
import { wrap } from './kit/wrap'

export interface PlacedLine {
  readonly series: Series
  readonly path: string
  readonly strong: boolean
  readonly end: Point
  /** Is the bar of the range at the horizon, where there is one. */
  readonly range: {
    readonly x: number
    readonly low: number
    readonly high: number
    readonly mid: number
  } | null
}

export type Anchor = 'start' | 'middle' | 'end'

export interface PlacedBreakEven {
  readonly mark: BreakEven
  readonly point: Point
  readonly anchor: Anchor
  readonly lines: readonly { readonly text: string; readonly x: number; readonly y: number }[]
  readonly leader: readonly [Point, Point] | null
}

export interface CumulativeCostView {
  readonly plot: Plot
  readonly x: Scale
  readonly values: ValueAxis
  readonly months: TimeAxis
  readonly lines: readonly PlacedLine[]
  readonly stems: readonly { readonly id: string; readonly x: number; readonly color: string }[]
  readonly labels: readonly PlacedEndLabel[]
  readonly note: { readonly text: string; readonly x: number; readonly y: number } | null
  readonly breakEven: PlacedBreakEven | null
}

interface Scene {
  readonly data: CumulativeCostData
  readonly options: CumulativeCostOptions
  readonly plot: Plot
  readonly width: number
  readonly x: Scale
  readonly y: Scale
  readonly narrow: boolean
}

const margins = { top: 8, bottom: 22 }
const firstRange = 10

/** Places cumulative cost lines, the ranges at their ends, labels and the break-even in pixels. */
export function placeCumulativeCost(
  data: CumulativeCostData,
  size: Size,
  options: CumulativeCostOptions,
): CumulativeCostView {
  const plot = plotOf(size, { ...sideMargins(size.width), ...margins })
  const x = timeScale(data.months, plot)
  const values = placeValueAxis(everyValue(data), [plot.bottom, plot.top], options.formatTick)
  const scene: Scene = {
    data,
    options,
    plot,
    width: size.width,
    x,
    y: values.scale,
    narrow: isNarrow(size.width),
  }
  const lines = drawnLast(data).map(series => placeLine(series, scene))
  const { labels, note } = placeLabels(scene)
  return {
    plot,
    x,
    values,
    months: placeTimeAxis(data.start, data.months, plot),
    lines,
    stems: (data.stems ?? []).map(({ id, month, style }) => ({ id, x: x(month), color: style.color })),
    labels,
    note,
    breakEven: placeBreakEven(scene),
  }
}

function everyValue({ strategies, ranges = {}, months }: CumulativeCostData): number[] {
  const ends = Object.values(ranges).flatMap(({ low, high }) => [low, high])
  return [...strategies.flatMap(series => series.values.slice(0, months)), ...ends]
}

/* The recommended line is drawn over the others. */
function drawnLast({ strategies, recommended }: CumulativeCostData): Series[] {
  return [...strategies].sort((a, b) => Number(a.id === recommended) - Number(b.id === recommended))
}

/** Gives the cost to date at a moment: nothing at the decision, then the value of each month at its end. */
export function costAt(values: readonly number[], at: number): number {
  const month = Math.floor(at)
  const before = month > 0 ? (values[month - 1] ?? 0) : 0
  const after = values[month] ?? before
  return before + (after - before) * (at - month)
}

function linePoints(series: Series, { data, x, y }: Scene): Point[] {
  const moments = Array.from({ length: data.months + 1 }, (_, at) => at)
  return moments.map(at => [x(at), y(costAt(series.values, at))])
}

function placeLine(series: Series, scene: Scene): PlacedLine {
  const points = linePoints(series, scene)
  const end = points.at(-1) ?? [scene.plot.right, scene.plot.bottom]
  const strong = series.id === scene.data.recommended
  return { series, path: linePath(points), strong, end, range: placeRange(series, scene) }
}

function rangeStep(narrow: boolean): number {
  return narrow ? 5 : 9
}

/* Bars stand in the order of their values, the cheapest next to the lines. */
function placeRange(series: Series, { data, plot, y, narrow }: Scene): PlacedLine['range'] {
  const range = data.ranges?.[series.id]
  if (!range) return null
  const last = data.months - 1
  const order = [...data.strategies].sort((a, b) => (a.values[last] ?? 0) - (b.values[last] ?? 0))
  const rank = order.findIndex(({ id }) => id === series.id)
  return {
    x: plot.right + firstRange + rank * rangeStep(narrow),
    low: y(range.low),
    high: y(range.high),
    mid: y(series.values[last] ?? 0),
  }
}

function labelsLeft({ data, plot, narrow }: Scene): number {
  if (!data.ranges) return plot.right + 11
  const lastBar = firstRange + (data.strategies.length - 1) * rangeStep(narrow)
  return plot.right + lastBar + (narrow ? 7 : 12)
}

const noteId = 'range-note'

function placeLabels(scene: Scene): Pick<CumulativeCostView, 'labels' | 'note'> {
  const { data, options, plot, width, y, narrow } = scene
  const last = data.months - 1
  const wanted = data.strategies.map((series): EndLabel => {
    const value = series.values[last] ?? 0
    return {
      id: series.id,
      y: y(value),
      value: options.format(value),
      label: series.label,
      ...(series.shortLabel === undefined ? {} : { shortLabel: series.shortLabel }),
      color: series.style.text,
      bold: series.id === data.recommended,
      explainKey: series.explainKey ?? series.id,
    }
  })
  const left = labelsLeft(scene)
  const text = data.ranges ? (narrow ? options.shortRangeNote : options.rangeNote) : undefined
  const top = Math.min(...wanted.map(label => label.y)) - 4
  const withNote = text
    ? [...wanted, { id: noteId, y: top, value: '', label: text, color: '', bold: false }]
    : wanted
  const placed = placeEndLabels(withNote, {
    x: left,
    width: width - left,
    top: plot.top + 4,
    bottom: plot.bottom - 6,
  })
  const note = placed.find(({ id }) => id === noteId)
  return {
    labels: placed.filter(({ id }) => id !== noteId),
    note: note ? { text: note.names.join(' '), x: left, y: note.y + 4 } : null,
  }
}

const lineHeight = 15
const ascent = 12
const fontSize = 12

function placeBreakEven(scene: Scene): PlacedBreakEven | null {
  const { data, x, y, narrow } = scene
  const mark = data.breakEven
  const series = data.strategies.find(({ id }) => id === mark?.seriesId)
  if (!mark || !series || mark.month >= data.months) return null
  const at = mark.month + 0.5
  const point: Point = [x(at), y(costAt(series.values, at))]
  const choices = textChoices(mark, narrow)
  for (const texts of choices) {
    const spot = annotationSpot(point, texts, scene)
    if (!spot) continue
    const lines = texts.map((text, k) => ({ text, x: point[0], y: spot.box.y + ascent + k * lineHeight }))
    return { mark, point, anchor: spot.anchor, lines, leader: leaderTo(spot.box, point) }
  }
  return { mark, point, anchor: 'start', lines: [], leader: null }
}

const noteWidth = 180

/* The note is broken, then shortened, then left out before the label is. */
function textChoices({ label, note, shortNote }: BreakEven, narrow: boolean): string[][] {
  const short = shortNote ? [[label, shortNote]] : []
  const whole = note
    ? [
        [label, note],
        [label, ...wrap(note, { fontSize, width: noteWidth })],
      ]
    : []
  return narrow ? [...short, ...(shortNote ? [] : whole), [label]] : [...whole, ...short, [label]]
}

interface Spot {
  readonly anchor: Anchor
  readonly box: Box
}

const anchors = { start: 0, end: 1, middle: 0.5 } as const

/* Below the marker first, as costs rise away from there; then above it. The text hangs on its leader. */
function annotationSpot([px, py]: Point, texts: readonly string[], scene: Scene): Spot | null {
  const { data, plot } = scene
  const width = Math.max(...texts.map((text, k) => textWidth(text, fontSize, k === 0)))
  const height = texts.length * lineHeight + 2
  const distances = Array.from({ length: 25 }, (_, k) => 20 + 5 * k)
  const tops = [
    ...distances.map(distance => py + distance),
    ...distances.map(distance => py - distance - height),
  ]
  const bounds = {
    x: plot.left + 2,
    y: plot.top,
    width: plot.right - plot.left + 2,
    height: plot.bottom - plot.top - 3,
  }
  const lines = data.strategies.map(series => linePoints(series, scene))
  for (const y of tops) {
    for (const anchor of ['start', 'end', 'middle'] as const) {
      const box = { x: px - anchors[anchor] * width, y, width, height }
      if (firstFreeSpot([box], bounds, { lines, boxes: [] }, 3)) return { anchor, box }
    }
  }
  return null
}

function leaderTo(box: Box, [x, y]: Point): readonly [Point, Point] {
  const radius = 5
  return box.y > y
    ? [
        [x, y + radius],
        [x, box.y],
      ]
    : [
        [x, y - radius],
        [x, box.y + box.height],
      ]
}
