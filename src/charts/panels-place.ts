import { type EndLabel, type PlacedEndLabel, placeEndLabels } from './kit/end-labels'
import type { Plot } from './kit/plot'
import { linearScale, type Scale } from './kit/scale'
import { textWidth } from './kit/text-width'
import { monthNames, placeTimeAxis, type TimeAxis } from './kit/time-axis'
import { placeValueAxis, type ValueAxis } from './kit/value-axis'
import type { Panel, PanelAxis, PanelSeries, PanelsData } from './panels-model'

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
const firstTop = 6
const headRoom = 22
const plotHeight = 84
const axisRoom = 22
const rowGap = 18
const panelHeight = headRoom + plotHeight + axisRoom
const labelGap = 8
const tickSize = 11
const labelSize = 12
const mostLabels = 0.38

/** Gives the height that suits so many panels at a width. */
export function panelsHeight({ panels }: PanelsData, width: number): number {
  const rows = Math.max(1, Math.ceil(panels.length / columnsAt(width)))
  return firstTop + rows * panelHeight + (rows - 1) * rowGap
}

const columnsAt = (width: number) => (width >= twoFrom ? 2 : 1)

interface Frame {
  readonly left: number
  readonly top: number
  readonly width: number
}

/** Places panels over the same months in one column or two; their months align. */
export function placePanels({ axis, panels }: PanelsData, width: number): PlacedPanel[] {
  const columns = columnsAt(width)
  const panelWidth = (width - (columns - 1) * columnGap) / columns
  const drafts = panels.map((panel, index) => {
    const frame: Frame = {
      left: (index % columns) * (panelWidth + columnGap),
      top: firstTop + Math.floor(index / columns) * (panelHeight + rowGap),
      width: panelWidth,
    }
    return { panel, frame, layers: layersOf(panel), values: valuesOf(panel, frame) }
  })
  const ticks = Math.max(0, ...drafts.map(({ values }) => tickRoom(values)))
  const labels = Math.min(mostLabels * panelWidth, Math.max(0, ...panels.map(labelRoom)))
  return drafts.map(draft => placePanel(draft, axis, { ticks, labels }))
}

interface Draft {
  readonly panel: Panel
  readonly frame: Frame
  readonly layers: readonly Layer[]
  readonly values: ValueAxis
}

interface Room {
  readonly ticks: number
  readonly labels: number
}

function placePanel({ panel, frame, layers, values }: Draft, axis: PanelAxis, room: Room): PlacedPanel {
  const plot: Plot = {
    left: frame.left + room.ticks,
    right: frame.left + frame.width - room.labels,
    ...edgesOf(frame),
  }
  const x = linearScale([axis.from, axis.from + axis.months], [plot.left, plot.right])
  const drawing: Drawing = { axis, x, values }
  return {
    panel,
    ...frame,
    plot,
    x,
    values,
    months: axis.named === 'plan' ? placeTimeAxis(axis.start, axis.months, plot) : yearAxis(axis, x),
    layers: layers.map((layer, index) => ({ ...layer, path: pathOf(layer, layers[index - 1], drawing) })),
    labels: labelsOf(panel, layers, values, plot, frame),
  }
}

const edgesOf = ({ top }: Frame) => ({ top: top + headRoom, bottom: top + headRoom + plotHeight })

function valuesOf(panel: Panel, frame: Frame): ValueAxis {
  const { top, bottom } = edgesOf(frame)
  const all = layersOf(panel).flatMap(({ edge }) => edge)
  return placeValueAxis(all, [bottom, top], panel.formatTick, panel.base)
}

const tickRoom = ({ ticks }: ValueAxis) =>
  8 + Math.max(0, ...ticks.map(({ text }) => textWidth(text, tickSize)))

/* Labels take what they need, but never so much that the picture loses its meaning. */
function labelRoom({ series, format }: Panel): number {
  const widths = series.map(({ label, shortLabel = label, values }) => {
    const value = textWidth(format(values.at(-1) ?? 0), labelSize, true)
    return value + 4 + textWidth(shortLabel, labelSize)
  })
  return labelGap + 1 + Math.max(0, ...widths)
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
  readonly axis: PanelAxis
  readonly x: Scale
  readonly values: ValueAxis
}

function pathOf({ series, shade, edge }: Layer, below: Layer | undefined, drawing: Drawing): string {
  const { axis, values } = drawing
  if (shade === null) return axis.named === 'plan' ? stairs(edge, drawing) : points(edge, drawing)
  const floor = values.scale.domain()[0] ?? 0
  return runsOf(series.values)
    .map(run => {
      const upper = run.flatMap(k => stairCorners(k, edge[k] ?? floor, drawing))
      const lower = run.flatMap(k => stairCorners(k, below?.edge[k] ?? floor, drawing))
      return `M${[...upper, ...lower.reverse()].join('L')}Z`
    })
    .join('')
}

/* The stretches of months in which a layer is there. */
function runsOf(values: readonly number[]): number[][] {
  const runs: number[][] = []
  for (const [k, value] of values.entries()) {
    if (!Number.isFinite(value) || value === 0) continue
    const last = runs.at(-1)
    if (last?.at(-1) === k - 1) last.push(k)
    else runs.push([k])
  }
  return runs
}

/* A month holds its value from its first day to its last, so counts are stairs. */
function stairCorners(k: number, value: number, { axis, x, values }: Drawing): string[] {
  const y = values.scale(value).toFixed(2)
  return [k, k + 1].map(at => `${x(axis.from + at).toFixed(2)} ${y}`)
}

/* Where there is no value, the line breaks. */
function stairs(edge: readonly number[], drawing: Drawing): string {
  return edge
    .flatMap((value, k) => {
      if (!Number.isFinite(value)) return []
      const start = Number.isFinite(edge[k - 1]) ? 'L' : 'M'
      return [`${start}${stairCorners(k, value, drawing).join('L')}`]
    })
    .join('')
}

function points(edge: readonly number[], { axis, x, values }: Drawing): string {
  return edge
    .flatMap((value, k) => {
      if (!Number.isFinite(value)) return []
      const start = Number.isFinite(edge[k - 1]) ? 'L' : 'M'
      return [`${start}${x(axis.from + k + 0.5).toFixed(2)} ${values.scale(value).toFixed(2)}`]
    })
    .join('')
}

function yearAxis({ start, from, months }: PanelAxis, x: Scale): TimeAxis {
  const roomy = x(from + 1) - x(from) >= textWidth('May', tickSize) + 2
  const years = Array.from({ length: months }, (_, k) => {
    const name = monthNames[(start.month - 1 + from + k) % 12] ?? ''
    return { year: k, x: x(from + k + 0.5), text: roomy ? name : name.slice(0, 1) }
  })
  return { ticks: [], years }
}

function labelsOf(
  panel: Panel,
  layers: readonly Layer[],
  { scale }: ValueAxis,
  plot: Plot,
  { left, width }: Frame,
): PlacedEndLabel[] {
  const labels = layers.flatMap((layer, index): EndLabel[] => {
    const { series, shade, edge } = layer
    const value = series.values.at(-1) ?? Number.NaN
    const never = !series.values.some(one => one !== 0)
    if (!Number.isFinite(value) || (shade !== null && never)) return []
    const above = edge.at(-1) ?? 0
    const below = layers[index - 1]?.edge.at(-1) ?? scale.domain()[0] ?? 0
    const { shortLabel, explainKey } = series
    return [
      {
        id: series.id,
        // Layers that end at the same height keep their order, and their lines stay together.
        y: scale(shade === null ? above : (above + below) / 2) - index / 100,
        value: panel.format(value),
        label: series.label,
        ...(shortLabel === undefined ? {} : { shortLabel }),
        color: series.style?.text ?? 'var(--ink-2)',
        bold: false,
        ...(explainKey === undefined ? {} : { explainKey }),
      },
    ]
  })
  const x = plot.right + labelGap
  return placeEndLabels(labels, { x, width: left + width - x, top: plot.top, bottom: plot.bottom })
}
