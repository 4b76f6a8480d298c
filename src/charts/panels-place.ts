import { type EndLabel, type PlacedEndLabel, placeEndLabels } from './kit/end-labels'
import type { Plot } from './kit/plot'
import { linearScale, type Scale } from './kit/scale'
import { textWidth } from './kit/text-width'
import { monthNames, placeTimeAxis, type TimeAxis } from './kit/time-axis'
import { placeValueAxis, type ValueAxis } from './kit/value-axis'
import { type Panel, type PanelAxis, type PanelSeries, type PanelsData, stepsOf } from './panels-model'

export interface PlacedLayer {
  readonly series: PanelSeries
  readonly path: string
  /** Is the step of the slate ramp of a layer; null for a line. */
  readonly shade: number | null
  /** Are the values where the upper edge runs. */
  readonly edge: readonly number[]
}

export interface PlacedPanel {
  readonly panel: Panel
  readonly left: number
  readonly top: number
  readonly width: number
  readonly plot: Plot
  readonly x: Scale
  readonly values: ValueAxis
  readonly months: TimeAxis
  readonly layers: readonly PlacedLayer[]
  readonly labels: readonly PlacedEndLabel[]
}

const twoFrom = 560
const columnGap = 28
const headRoom = 22
const plotHeight = 84
const axisRoom = 22
const rowGap = 18
const panelHeight = headRoom + plotHeight + axisRoom
const labelGap = 8
const tickSize = 11
const labelSize = 12
const leastPlot = 0.5

/** Gives the height that suits so many panels at a width. */
export function panelsHeight({ panels }: PanelsData, width: number): number {
  const rows = Math.max(1, Math.ceil(panels.length / columnsAt(width)))
  return rows * panelHeight + (rows - 1) * rowGap
}

const columnsAt = (width: number) => (width >= twoFrom ? 2 : 1)

/** Places panels over the same months in one column or two. */
export function placePanels(data: PanelsData, width: number): PlacedPanel[] {
  const columns = columnsAt(width)
  const panelWidth = (width - (columns - 1) * columnGap) / columns
  return data.panels.map((panel, index) => {
    const left = (index % columns) * (panelWidth + columnGap)
    const top = Math.floor(index / columns) * (panelHeight + rowGap)
    return placePanel(panel, data.axis, { left, top, width: panelWidth })
  })
}

type Place = Pick<PlacedPanel, 'left' | 'top' | 'width'>

function placePanel(panel: Panel, axis: PanelAxis, place: Place): PlacedPanel {
  const { top, bottom } = { top: place.top + headRoom, bottom: place.top + headRoom + plotHeight }
  const layers = layersOf(panel)
  const all = layers.flatMap(({ edge }) => edge)
  const values = placeValueAxis(all, [bottom, top], panel.formatTick, panel.base)
  const plot: Plot = { ...sides(panel, values, place), top, bottom }
  const steps = stepsOf(axis)
  const x = linearScale([0, steps], [plot.left, plot.right])
  const drawn = layers.map((layer, index) => ({
    ...layer,
    path: pathOf(layer, index === 0 ? undefined : layers[index - 1]?.edge, { panel, axis, x, values, steps }),
  }))
  return {
    panel,
    ...place,
    plot,
    x,
    values,
    months: axis.kind === 'plan' ? placeTimeAxis(axis.start, axis.months, plot) : yearAxis(x),
    layers: drawn,
    labels: labelsOf(panel, layers, values, plot, place),
  }
}

/* Ticks and labels take what they need, but never so much that the picture loses its meaning. */
function sides(panel: Panel, { ticks }: ValueAxis, { left, width }: Place): Pick<Plot, 'left' | 'right'> {
  const tickRoom = 8 + Math.max(0, ...ticks.map(({ text }) => textWidth(text, tickSize)))
  const labels = panel.series.map(series => {
    const value = textWidth(panel.format(series.values.at(-1) ?? 0), labelSize, true)
    return value + 4 + textWidth(series.shortLabel ?? series.label, labelSize)
  })
  const wanted = labelGap + Math.max(0, ...labels)
  return { left: left + tickRoom, right: left + width - Math.min(wanted, (width - tickRoom) * leastPlot) }
}

const darkest = 5
const shadeOf = (index: number, count: number) =>
  count <= 1 ? 3 : Math.round(darkest - (index * (darkest - 1)) / (count - 1))

type Layer = Omit<PlacedLayer, 'path'>

/* The layers of a stack stand on each other; what is none adds nothing. */
function layersOf({ kind, series }: Panel): Layer[] {
  if (kind === 'lines') return series.map(one => ({ series: one, shade: null, edge: one.values }))
  let below: readonly number[] = []
  return series.map((one, index) => {
    const edge = one.values.map((value, t) => (below[t] ?? 0) + (Number.isFinite(value) ? value : 0))
    below = edge
    return { series: one, shade: shadeOf(index, series.length), edge }
  })
}

interface Drawing {
  readonly panel: Panel
  readonly axis: PanelAxis
  readonly x: Scale
  readonly values: ValueAxis
  readonly steps: number
}

function pathOf({ shade, edge }: Layer, below: readonly number[] | undefined, drawing: Drawing): string {
  const { axis, steps, values } = drawing
  const upper = edge.slice(0, steps)
  if (shade === null) return axis.kind === 'plan' ? stepsPath(upper, drawing) : pointsPath(upper, drawing)
  const lower = upper.map((_, t) => below?.[t] ?? values.scale.domain()[0] ?? 0)
  return `${stepsPath(upper, drawing)}${stepsPath(lower, drawing, true)}Z`
}

/* A month holds its value from its first day to its last, so counts are stairs. */
function stepsPath(edge: readonly number[], { x, values }: Drawing, back = false): string {
  const corners = edge.flatMap((value, t) => {
    if (!Number.isFinite(value)) return []
    const y = values.scale(value).toFixed(2)
    return [`${x(t).toFixed(2)} ${y}`, `${x(t + 1).toFixed(2)} ${y}`]
  })
  if (corners.length === 0) return ''
  return `${back ? 'L' : 'M'}${(back ? corners.reverse() : corners).join('L')}`
}

function pointsPath(edge: readonly number[], { x, values }: Drawing): string {
  const points = edge.flatMap((value, t) =>
    Number.isFinite(value) ? [`${x(t + 0.5).toFixed(2)} ${values.scale(value).toFixed(2)}`] : [],
  )
  return points.length === 0 ? '' : `M${points.join('L')}`
}

function yearAxis(x: Scale): TimeAxis {
  const roomy = x(1) - x(0) >= textWidth('May', tickSize) + 2
  const years = monthNames.map((name, index) => ({
    year: index,
    x: x(index + 0.5),
    text: roomy ? name : name.slice(0, 1),
  }))
  return { ticks: [], years }
}

function labelsOf(
  panel: Panel,
  layers: readonly Layer[],
  { scale }: ValueAxis,
  plot: Plot,
  { left, width }: Place,
): PlacedEndLabel[] {
  const labels = layers.flatMap(({ series, shade, edge }, index): EndLabel[] => {
    const value = series.values.at(-1) ?? Number.NaN
    if (!Number.isFinite(value) || (shade !== null && value === 0)) return []
    const month = series.planMonths?.at(-1)
    const above = edge.at(-1) ?? 0
    const below = index === 0 ? (scale.domain()[0] ?? 0) : (layers[index - 1]?.edge.at(-1) ?? 0)
    return [
      {
        id: series.id,
        y: scale(shade === null ? above : (above + below) / 2),
        value: panel.format(value),
        label: series.label,
        ...(series.shortLabel === undefined ? {} : { shortLabel: series.shortLabel }),
        color: series.style?.text ?? 'var(--ink-2)',
        bold: false,
        ...(series.explainKey === undefined ? {} : { explainKey: series.explainKey }),
        ...(month === undefined ? {} : { month }),
      },
    ]
  })
  const x = plot.right + labelGap
  return placeEndLabels(labels, { x, width: left + width - x, top: plot.top, bottom: plot.bottom })
}
