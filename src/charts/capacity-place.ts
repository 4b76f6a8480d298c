import { balanceOf, demandAt, gapColumns, idleColumns, type PixelColumn, stretches } from './capacity-areas'
import type { CapacityData, CapacityOptions, CapacitySteps, PricedArea } from './capacity-model'
import { type PlacedText, placeAreaLabel } from './kit/area-label'
import { type EndLabel, type PlacedEndLabel, placeEndLabels } from './kit/end-labels'
import type { Obstacles, Point } from './kit/label-spot'
import { areaPath, linePath } from './kit/path'
import { type PlacedPin, type PlacedPins, placePins } from './kit/pins'
import { isNarrow, type Plot, plotOf, sideMargins } from './kit/plot'
import type { Scale } from './kit/scale'
import type { Box, Format, Size } from './kit/series'
import { textWidth } from './kit/text-width'
import { monthName, placeTimeAxis, type TimeAxis, timeScale } from './kit/time-axis'
import { placeValueAxis, type ValueAxis } from './kit/value-axis'

export interface PlacedCapacity {
  readonly id: string
  readonly steps: CapacitySteps
  readonly path: string
  readonly gap: string
  readonly idle: string
  readonly gapLabel: PlacedText | null
  readonly idleLabel: PlacedText | null
}

export interface CapacityView {
  readonly plot: Plot
  readonly x: Scale
  readonly values: ValueAxis
  readonly months: TimeAxis | null
  readonly growth: string
  readonly flat: string
  readonly band: string
  readonly capacities: readonly PlacedCapacity[]
  readonly pins: readonly PlacedPin[]
  readonly labels: readonly PlacedEndLabel[]
}

const pinRow = 18
const firstPin = 9
const axisRoom = 22
const noteSize = 11
const unitSpace = '\u202f'

/** Gives the height that suits the picture at a width. */
export function capacityHeight(data: CapacityData, options: CapacityOptions, width: number): number {
  const { rows } = pinsAt(data, { width, height: 0 })
  return topRoom(rows) + (isNarrow(width) ? 170 : 166) + (options.sharedAxis ? 6 : axisRoom)
}

function topRoom(rows: number): number {
  return rows > 0 ? 8 + rows * pinRow : 8
}

function pinsAt(data: CapacityData, size: Size): PlacedPins {
  const x = timeScale(data.months, plotOf(size, { ...sideMargins(size.width), top: 0, bottom: 0 }))
  const shown = data.pins.filter(({ month }) => month < data.months)
  const dated = shown.map(pin => ({ date: monthName(data.start, pin.month, true), ...pin }))
  return placePins(dated, x, { width: size.width, rowHeight: pinRow, top: firstPin })
}

/** Places demand, capacity, gaps, idle capacity, dates and labels in pixels. */
export function placeCapacityPicture(data: CapacityData, size: Size, options: CapacityOptions): CapacityView {
  const { pins, rows } = pinsAt(data, size)
  const plot = plotOf(size, {
    ...sideMargins(size.width),
    top: topRoom(rows),
    bottom: options.sharedAxis ? 6 : axisRoom,
  })
  const x = timeScale(data.months, plot)
  const values = placeValueAxis(everyValue(data), [plot.bottom, plot.top], options.formatTick)
  const scene: Scene = { data, plot, x, y: values.scale, narrow: isNarrow(size.width), pins }
  const labelRoom = {
    x: plot.right + 8,
    width: size.width - plot.right - 8,
    top: plot.top,
    bottom: plot.bottom - 6,
  }
  return {
    plot,
    x,
    values,
    months: options.sharedAxis ? null : placeTimeAxis(data.start, data.months, plot),
    ...demandPaths(scene),
    band: bandPath(scene),
    capacities: placeCapacities(scene),
    pins,
    labels: placeEndLabels(endLabels(scene, options, labelRoom.width), labelRoom),
  }
}

interface Scene {
  readonly data: CapacityData
  readonly plot: Plot
  readonly x: Scale
  readonly y: Scale
  readonly narrow: boolean
  readonly pins: readonly PlacedPin[]
}

function everyValue({ demand, capacities, band, months }: CapacityData): number[] {
  const series = [demand.values, ...capacities.map(steps => steps.values), band?.high ?? []]
  return series.flatMap(values => values.slice(0, months))
}

function demandPoints({ data, x, y }: Scene, from: number, to: number): Point[] {
  const inner = Array.from({ length: data.months }, (_, month) => month + 0.5).filter(
    at => at > from && at < to,
  )
  return [from, ...inner, to].map(at => [x(at), y(demandAt(data.demand.values, at))] as const)
}

function demandPaths(scene: Scene): Pick<CapacityView, 'growth' | 'flat'> {
  const { months, growthMonths = months } = scene.data
  const turn = Math.min(growthMonths, months)
  const flat = turn < months ? linePath(demandPoints(scene, turn, months)) : ''
  return { growth: linePath(demandPoints(scene, 0, turn)), flat }
}

function bandPath({ data, x, y }: Scene): string {
  if (!data.band) return ''
  const { low, high } = data.band
  const ats = [0, ...Array.from({ length: data.months }, (_, month) => month + 0.5), data.months]
  return areaPath(ats.map(at => ({ x: x(at), high: y(demandAt(high, at)), low: y(demandAt(low, at)) })))
}

/* A strategy without capacity yet has no line: it rises from zero in the month in which it goes live. */
function stepPoints({ data, x, y }: Scene, steps: CapacitySteps): Point[] {
  const live = steps.values.findIndex(value => value > 0)
  if (live < 0 || live >= data.months) return []
  const months = Array.from({ length: data.months - live }, (_, k) => live + k)
  const levels = months.flatMap((month): Point[] => {
    const level = y(steps.values[month] ?? 0)
    return [
      [x(month), level],
      [x(month + 1), level],
    ]
  })
  return live > 0 ? [[x(live), y(0)], ...levels] : levels
}

function placeCapacities(scene: Scene): PlacedCapacity[] {
  const lines = scene.data.capacities.map(steps => stepPoints(scene, steps))
  const areas = scene.data.capacities.map(steps => {
    const points = balanceOf(scene.data.demand.values, steps.values, scene.data.months)
    const gaps = stretches(gapColumns(points, scene.x, scene.y))
    return { steps, gaps, idles: stretches(idleColumns(points, scene.x, scene.y)) }
  })
  const labels = placePrices(areas, [...lines, demandPoints(scene, 0, scene.data.months)], scene)
  return areas.map(({ steps, gaps, idles }, index) => ({
    id: steps.id,
    steps,
    path: linePath(lines[index] ?? []),
    gap: gaps.map(columns => areaPath(columns)).join(''),
    idle: idles.map(columns => areaPath(columns)).join(''),
    gapLabel: labels.get(gaps) ?? null,
    idleLabel: labels.get(idles) ?? null,
  }))
}

interface PricedStretches {
  readonly steps: CapacitySteps
  readonly gaps: PixelColumn[][]
  readonly idles: PixelColumn[][]
}

/* The smallest area has the fewest places for its label, so it chooses first. */
function placePrices(
  areas: readonly PricedStretches[],
  lines: Point[][],
  scene: Scene,
): Map<PixelColumn[][], PlacedText> {
  const stems = scene.pins.map(({ x, stemFrom }): Point[] => [
    [x, stemFrom],
    [x, scene.plot.bottom],
  ])
  const boxes: Box[] = []
  const placed = new Map<PixelColumn[][], PlacedText>()
  const wanted = areas.flatMap(({ steps, gaps, idles }) => [
    { priced: steps.gap, columns: gaps },
    { priced: steps.idle, columns: idles },
  ])
  for (const { priced, columns } of wanted.sort(
    (a, b) => wholeSurface(a.columns) - wholeSurface(b.columns),
  )) {
    const label = priced && placePrice(priced, columns, scene, { lines, boxes }, { lines: stems, boxes: [] })
    if (!label) continue
    boxes.push(label.box)
    placed.set(columns, label)
  }
  return placed
}

function wholeSurface(areas: readonly (readonly PixelColumn[])[]): number {
  return areas.reduce((sum, columns) => sum + surface(columns), 0)
}

function placePrice(
  priced: PricedArea,
  areas: PixelColumn[][],
  { plot, narrow }: Scene,
  hard: Obstacles,
  soft: Obstacles,
): PlacedText | null {
  const { price, note, shortNote = '' } = priced
  const bare = { price, note: '' }
  const short = { price, note: shortNote }
  const texts = { full: narrow ? short : { price, note }, short, bare }
  const bounds = {
    x: plot.left + 2,
    y: plot.top - 4,
    width: plot.right - plot.left - 2,
    height: plot.bottom - plot.top,
  }
  for (const columns of [...areas].sort((a, b) => surface(b) - surface(a))) {
    const label = placeAreaLabel(texts, columns, bounds, hard, soft)
    if (label) return label
  }
  return null
}

function surface(columns: readonly PixelColumn[]): number {
  return columns.reduce(
    (sum, column, k) => sum + (column.low - column.high) * (column.x - (columns[k - 1]?.x ?? column.x)),
    0,
  )
}

function endLabels({ data, y }: Scene, { format }: CapacityOptions, room: number): EndLabel[] {
  const last = data.months - 1
  const demand = data.demand.values[last] ?? 0
  const ofDemand: EndLabel = {
    id: data.demand.id,
    y: y(demand),
    value: format(demand),
    label: data.demand.label,
    color: 'var(--ink)',
    bold: false,
    explainKey: data.demand.explainKey ?? data.demand.id,
    ...(data.band ? { note: bandNote(data.band, last, format, room) } : {}),
  }
  return [...data.capacities.map(steps => capacityLabel(steps, last, y, format)), ofDemand]
}

/* The unit is said once, and the words give way where they do not fit. */
function bandNote(
  band: NonNullable<CapacityData['band']>,
  last: number,
  format: Format,
  room: number,
): string {
  const low = format(band.low[last] ?? 0)
  const high = format(band.high[last] ?? 0)
  const [, unit = ''] = low.split(unitSpace)
  const shared = unit !== '' && high.endsWith(unit)
  const range = `${shared ? low.slice(0, -unit.length).trimEnd() : low}–${high}`
  const full = `${range} ${band.note}`
  return textWidth(full, noteSize) <= room ? full : range
}

function capacityLabel(
  steps: CapacitySteps,
  last: number,
  y: Scale,
  format: (value: number) => string,
): EndLabel {
  const value = steps.values[last] ?? 0
  return {
    id: steps.id,
    y: y(value),
    value: format(value),
    label: steps.label,
    ...(steps.shortLabel === undefined ? {} : { shortLabel: steps.shortLabel }),
    color: steps.style.text,
    bold: false,
    explainKey: steps.explainKey ?? steps.id,
  }
}
