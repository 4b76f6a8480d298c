import { area, line, type ScaleLinear } from 'd3'
import { balanceOf, demandAt, gapColumns, idleColumns, type PixelColumn, stretches } from './capacity-areas'
import type { CapacityData, CapacityOptions, CapacitySteps, PricedArea } from './capacity-model'
import { type PlacedText, type PricedText, placeAreaLabel } from './kit/area-label'
import { type EndLabel, type PlacedEndLabel, placeEndLabels } from './kit/end-labels'
import type { Obstacles, Point } from './kit/label-spot'
import { type PlacedPin, placePins } from './kit/pins'
import { isNarrow, type Plot, plotOf, sideMargins } from './kit/plot'
import type { Size } from './kit/series'
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
  readonly x: ScaleLinear<number, number>
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

/** Gives the rows of pins that a picture needs at its top. */
function pinRows(data: CapacityData): number {
  return Math.min(3, Math.max(data.pins.length > 0 ? 1 : 0, Math.ceil(data.pins.length / 2)))
}

/** Gives the height that suits the picture at a width. */
export function capacityHeight(data: CapacityData, options: CapacityOptions, width: number): number {
  return 10 + pinRows(data) * pinRow + (isNarrow(width) ? 170 : 164) + (options.sharedAxis ? 6 : axisRoom)
}

/** Places demand, capacity, gaps, idle capacity, dates and labels in pixels. */
export function placeCapacityPicture(data: CapacityData, size: Size, options: CapacityOptions): CapacityView {
  const rows = pinRows(data)
  const top = rows > 0 ? 10 + rows * pinRow : 8
  const plot = plotOf(size, { ...sideMargins(size.width), top, bottom: options.sharedAxis ? 6 : axisRoom })
  const x = timeScale(data.months, plot)
  const values = placeValueAxis(everyValue(data), [plot.bottom, plot.top], options.formatTick)
  const pins = placePins(withDates(data), x, { plot, width: size.width, rowHeight: pinRow, top: firstPin, rows: Math.max(1, rows) })
  const scene: Scene = { data, plot, x, y: values.scale, narrow: isNarrow(size.width), pins }
  return {
    plot,
    x,
    values,
    months: options.sharedAxis ? null : placeTimeAxis(data.start, data.months, plot),
    ...demandPaths(scene),
    band: bandPath(scene),
    capacities: placeCapacities(scene),
    pins,
    labels: placeEndLabels(endLabels(scene, options), { x: plot.right + 8, width: size.width - plot.right - 8, top: plot.top, bottom: plot.bottom - 6 }),
  }
}

interface Scene {
  readonly data: CapacityData
  readonly plot: Plot
  readonly x: ScaleLinear<number, number>
  readonly y: ScaleLinear<number, number>
  readonly narrow: boolean
  readonly pins: readonly PlacedPin[]
}

function withDates(data: CapacityData) {
  return data.pins.map(pin => ({ date: monthName(data.start, pin.month, true), ...pin }))
}

function everyValue({ demand, capacities, band, months }: CapacityData): number[] {
  const series = [demand.values, ...capacities.map(steps => steps.values), band?.high ?? []]
  return series.flatMap(values => values.slice(0, months))
}

const drawLine = line<Point>()
const drawArea = area<PixelColumn>(column => column.x, column => column.low, column => column.high)

function demandPoints({ data, x, y }: Scene, from: number, to: number): Point[] {
  const inner = Array.from({ length: data.months }, (_, month) => month + 0.5).filter(at => at > from && at < to)
  return [from, ...inner, to].map(at => [x(at), y(demandAt(data.demand.values, at))] as const)
}

function demandPaths(scene: Scene): Pick<CapacityView, 'growth' | 'flat'> {
  const { months, growthMonths = months } = scene.data
  const turn = Math.min(growthMonths, months)
  const flat = turn < months ? (drawLine(demandPoints(scene, turn, months)) ?? '') : ''
  return { growth: drawLine(demandPoints(scene, 0, turn)) ?? '', flat }
}

function bandPath({ data, x, y }: Scene): string {
  if (!data.band) return ''
  const { low, high } = data.band
  const ats = [0, ...Array.from({ length: data.months }, (_, month) => month + 0.5), data.months]
  return drawArea(ats.map(at => ({ x: x(at), high: y(demandAt(high, at)), low: y(demandAt(low, at)) }))) ?? ''
}

function stepPoints({ data, x, y }: Scene, steps: CapacitySteps): Point[] {
  return Array.from({ length: data.months }, (_, month) => month).flatMap(month => {
    const level = y(steps.values[month] ?? 0)
    return [[x(month), level] as const, [x(month + 1), level] as const]
  })
}

function placeCapacities(scene: Scene): PlacedCapacity[] {
  const lines = [...scene.data.capacities.map(steps => stepPoints(scene, steps)), demandPoints(scene, 0, scene.data.months)]
  const boxes: Obstacles['boxes'][number][] = []
  const stems = scene.pins.map(({ x, stem }): Point[] => [[x, stem[0]], [x, stem[1]]])
  const put = (priced: PricedArea | undefined, columns: PixelColumn[][]) => {
    const label = priced ? placePrice(priced, columns, scene, { lines, boxes }, { lines: stems, boxes: [] }) : null
    if (label) boxes.push(label.box)
    return label
  }
  return scene.data.capacities.map((steps, index) => {
    const points = balanceOf(scene.data.demand.values, steps.values, scene.data.months)
    const gaps = stretches(gapColumns(points, scene.x, scene.y))
    const idles = stretches(idleColumns(points, scene.x, scene.y))
    return {
      id: steps.id,
      steps,
      path: drawLine(lines[index] ?? []) ?? '',
      gap: gaps.map(columns => drawArea(columns)).join(''),
      idle: idles.map(columns => drawArea(columns)).join(''),
      gapLabel: put(steps.gap, gaps),
      idleLabel: put(steps.idle, idles),
    }
  })
}

function placePrice(priced: PricedArea, areas: PixelColumn[][], { plot, narrow }: Scene, hard: Obstacles, soft: Obstacles): PlacedText | null {
  const { price, note, shortNote = '' } = priced
  const full: PricedText = { price, note }
  const texts = narrow ? [{ price, note: shortNote }, { price, note: '' }] : [full, { price, note: shortNote }, { price, note: '' }]
  const bounds = { x: plot.left + 2, y: plot.top - 4, width: plot.right - plot.left - 2, height: plot.bottom - plot.top }
  const largest = [...areas].sort((a, b) => surface(b) - surface(a))
  for (const columns of largest) {
    const label = placeAreaLabel(texts, columns, bounds, hard, soft)
    if (label) return label
  }
  return null
}

function surface(columns: readonly PixelColumn[]): number {
  return columns.reduce((sum, column, k) => sum + (column.low - column.high) * (column.x - (columns[k - 1]?.x ?? column.x)), 0)
}

function endLabels({ data, y, narrow }: Scene, { format }: CapacityOptions): EndLabel[] {
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
    ...(data.band ? { note: bandNote(data.band, last, format, narrow) } : {}),
  }
  return [...data.capacities.map(steps => capacityLabel(steps, last, y, format)), ofDemand]
}

function bandNote(band: NonNullable<CapacityData['band']>, last: number, format: (value: number) => string, narrow: boolean): string {
  const range = `${format(band.low[last] ?? 0)}–${format(band.high[last] ?? 0)}`
  return narrow ? range : `${range} ${band.note}`
}

function capacityLabel(steps: CapacitySteps, last: number, y: ScaleLinear<number, number>, format: (value: number) => string): EndLabel {
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
