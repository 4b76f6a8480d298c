import type { BarPanel, BarPart, BarsData, BarsOptions } from './bars-model'
import {
  keyRow,
  known,
  labelGap,
  labelSwatch,
  labelsOf,
  type PlacedBarLabel,
  type PlacedKey,
  placeKeys,
  shadeOf,
} from './bars-names'
import type { Plot } from './kit/plot'
import { textWidth } from './kit/text-width'
import { placeValueAxis, type ValueAxis } from './kit/value-axis'

export interface PlacedSegment {
  readonly part: BarPart
  readonly step: number
  readonly x: number
  readonly width: number
  readonly y: number
  readonly height: number
  readonly shade: number
  readonly below: boolean
}

export interface PlacedTotal {
  readonly step: number
  readonly x: number
  readonly width: number
  readonly y: number
}

export interface PlacedBarPanel {
  readonly panel: BarPanel
  readonly left: number
  readonly top: number
  readonly plot: Plot
  readonly values: ValueAxis
  /** Whether the values stand at the left of this panel. */
  readonly ticked: boolean
  readonly segments: readonly PlacedSegment[]
  readonly totals: readonly PlacedTotal[]
  readonly labels: readonly PlacedBarLabel[]
  readonly ticks: readonly { readonly x: number; readonly text: string }[]
  /** Is the width of a step. */
  readonly band: number
}

export interface BarsView {
  readonly keys: readonly PlacedKey[]
  readonly panels: readonly PlacedBarPanel[]
  readonly height: number
}

const tickSize = 11
const labelSize = 12
const columnGap = 24
const rowGap = 14
const headRoom = 24
const axisRoom = 20
const widestBar = 40
const filled = 0.72
const mostLabels = 0.46

const leastWidth = ({ named }: BarsData) => (named === 'once' ? 190 : 300)
const plotHeight = ({ panels }: BarsData) => (panels.length === 1 ? 220 : 116)

/* As few rows as fit, evenly filled. */
function columnsAt(data: BarsData, width: number): number {
  const count = Math.max(1, data.panels.length)
  const fit = Math.floor((width + columnGap) / (leastWidth(data) + columnGap))
  return Math.ceil(count / Math.ceil(count / Math.max(1, Math.min(count, fit))))
}

/** Places panels of stacked bars, one bar a step, in as many columns as fit. */
export function placeBars(data: BarsData, width: number, options: BarsOptions): BarsView {
  const keys = data.named === 'once' ? placeKeys(data, width) : []
  const head = keys.length === 0 ? 4 : (keys.at(-1)?.y ?? 0) + keyRow
  const columns = columnsAt(data, width)
  const room = roomOf(data, width, options)
  const tickRoom = room.ticks * (data.sameScale ? 1 : columns)
  const panelWidth = (width - (columns - 1) * columnGap - tickRoom) / columns
  const height = headRoom + plotHeight(data) + axisRoom
  const all = data.panels.flatMap(edgesOf)
  const panels = data.panels.map((panel, index) => {
    const column = index % columns
    const ticked = column === 0 || !data.sameScale
    const before = data.sameScale ? (column > 0 ? room.ticks : 0) : column * room.ticks
    const left = before + column * (panelWidth + columnGap)
    const frame: Frame = {
      left,
      top: head + Math.floor(index / columns) * (height + rowGap),
      right: left + (ticked ? room.ticks : 0) + panelWidth,
      plotLeft: left + (ticked ? room.ticks : 0),
      labels: Math.min(room.labels, mostLabels * panelWidth),
      ticked,
    }
    return placePanel(panel, frame, data, data.sameScale ? all : edgesOf(panel), options)
  })
  const rows = Math.ceil(data.panels.length / columns)
  return { keys, panels, height: head + rows * height + Math.max(0, rows - 1) * rowGap }
}

interface Frame {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly plotLeft: number
  readonly labels: number
  readonly ticked: boolean
}

function placePanel(
  panel: BarPanel,
  frame: Frame,
  data: BarsData,
  values: readonly number[],
  options: BarsOptions,
): PlacedBarPanel {
  const top = frame.top + headRoom
  const plot: Plot = {
    left: frame.plotLeft,
    right: frame.right - frame.labels,
    top,
    bottom: top + plotHeight(data),
  }
  const axis = placeValueAxis(values, [plot.bottom, plot.top], options.formatTick)
  const band = (plot.right - plot.left) / Math.max(1, data.steps.length)
  const width = Math.min(widestBar, band * filled)
  const at = (step: number) => plot.left + band * (step + 0.5)
  const segments = data.steps.flatMap((_, step) => segmentsOf(panel, step, at(step), width, axis))
  return {
    panel,
    left: frame.left,
    top: frame.top,
    plot,
    values: axis,
    ticked: frame.ticked,
    segments,
    totals: totalsOf(panel, at, width, axis),
    labels: data.named === 'atEnds' ? labelsOf(segments, panel, axis, plot, frame.right, options) : [],
    ticks: placeTicks(data, at, band),
    band,
  }
}

/* The upper and the lower end of every bar, and its total. */
function edgesOf({ parts, total }: BarPanel): number[] {
  const steps = Math.max(0, ...parts.map(({ values }) => values.length))
  const ends = Array.from({ length: steps }, (_, step) => {
    const values = parts.map(part => known(part.values[step]))
    return [values.filter(value => value > 0), values.filter(value => value < 0)].map(sum)
  })
  return [...ends.flat(), ...(total?.values ?? [])]
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)

function segmentsOf(
  { parts }: BarPanel,
  step: number,
  middle: number,
  width: number,
  { scale }: ValueAxis,
): PlacedSegment[] {
  let above = 0
  let under = 0
  return parts.flatMap((part, index): PlacedSegment[] => {
    const value = known(part.values[step])
    if (value === 0) return []
    const from = value > 0 ? above : under
    if (value > 0) above += value
    else under += value
    const ends = [scale(from), scale(from + value)]
    return [
      {
        part,
        step,
        x: middle - width / 2,
        width,
        y: Math.min(...ends),
        height: Math.abs((ends[1] ?? 0) - (ends[0] ?? 0)),
        shade: shadeOf(index, parts.length),
        below: value < 0,
      },
    ]
  })
}

function totalsOf(
  { total }: BarPanel,
  at: (step: number) => number,
  width: number,
  { scale }: ValueAxis,
): PlacedTotal[] {
  return (total?.values ?? []).flatMap((value, step) =>
    Number.isFinite(value) ? [{ step, x: at(step) - width / 2 - 3, width: width + 6, y: scale(value) }] : [],
  )
}

interface Room {
  readonly ticks: number
  readonly labels: number
}

/* What ticks and labels need beside the bars. */
function roomOf(data: BarsData, width: number, { format, formatTick }: BarsOptions): Room {
  const ticks = data.panels.flatMap(panel =>
    placeValueAxis(edgesOf(panel), [100, 0], formatTick).ticks.map(({ text }) => textWidth(text, tickSize)),
  )
  if (data.named === 'once') return { ticks: 8 + Math.max(0, ...ticks), labels: 0 }
  const labels = data.panels.flatMap(({ parts }) =>
    parts.map(({ label, shortLabel = label, values }) => {
      const name = width < 480 ? shortLabel : label
      return textWidth(format(known(values.at(-1))), labelSize, true) + 4 + textWidth(name, labelSize)
    }),
  )
  return { ticks: 8 + Math.max(0, ...ticks), labels: labelGap + labelSwatch + Math.max(0, ...labels) }
}

function placeTicks({ steps }: BarsData, at: (step: number) => number, band: number) {
  const widest = Math.max(0, ...steps.map(({ tick }) => textWidth(tick, tickSize)))
  const every = Math.max(1, Math.ceil((widest + 4) / band))
  return steps.flatMap(({ tick }, step) => (step % every === 0 ? [{ x: at(step), text: tick }] : []))
}
