import { isNarrow } from './kit/plot'
import { linearScale, type Scale } from './kit/scale'
import type { Format, Size } from './kit/series'
import type { StrategyStyle } from './kit/strategy-style'
import { textWidth } from './kit/text-width'
import { wrap } from './kit/wrap'

/** Is one end of a waterfall: a total. */
export interface WaterfallEnd {
  readonly label: string
  readonly style: StrategyStyle
  readonly value: number
  readonly explainKey?: string
}

/** Is one cause of the difference: what it adds, or takes off. */
export interface WaterfallStep {
  readonly id: string
  readonly label: string
  /** Says what it is at either end. */
  readonly before: number
  readonly after: number
  readonly change: number
  readonly explainKey?: string
}

/** Holds what a waterfall draws; the steps lead from one end to the other. */
export interface WaterfallData {
  readonly from: WaterfallEnd
  readonly to: WaterfallEnd
  readonly steps: readonly WaterfallStep[]
}

export interface WaterfallOptions {
  /** Writes the totals, as in "$168M". */
  readonly formatTotal: Format
  /** Writes the size of a change without its sign, as in "$9.6M". */
  readonly format: Format
}

export interface PlacedChange {
  readonly step: WaterfallStep
  readonly y: number
  readonly names: readonly string[]
  readonly x: number
  readonly width: number
  readonly adds: boolean
  readonly text: string
  readonly textX: number
  readonly anchor: 'start' | 'end'
  /** Is where the running total stands before this step. */
  readonly startX: number
}

export interface PlacedEnd {
  readonly end: WaterfallEnd
  readonly y: number
  readonly x: number
  readonly text: string
  readonly textX: number
  readonly anchor: 'start' | 'end'
  readonly names: readonly string[]
}

export interface WaterfallView {
  readonly x: Scale
  readonly from: PlacedEnd
  readonly steps: readonly PlacedChange[]
  readonly to: PlacedEnd
  readonly left: number
}

/** Is the height of a step. */
export const stepRoom = 30
const firstMiddle = 18
const labelSize = 12
const apart = 6
const lineHeight = 13

/** Gives the height that suits so many steps. */
export const waterfallHeight = ({ steps }: WaterfallData): number =>
  firstMiddle * 2 + (steps.length + 1) * stepRoom

/** Places the ends and the steps between them; the axis does not draw zero, so totals are lines. */
export function placeWaterfall(
  data: WaterfallData,
  { width }: Pick<Size, 'width'>,
  options: WaterfallOptions,
): WaterfallView {
  const left = nameRoom(data, width)
  const running = runningTotals(data)
  const x = scaleOf(running, left, width, data, options)
  const names = (label: string) => wrap(label, { fontSize: labelSize, width: left - 12 })
  const steps = data.steps.map((step, index): PlacedChange => {
    const [start, end] = [x(running[index] ?? 0), x(running[index + 1] ?? 0)]
    return {
      step,
      y: firstMiddle + (index + 1) * stepRoom,
      names: names(step.label),
      startX: start,
      x: Math.min(start, end),
      width: Math.abs(end - start),
      adds: step.change > 0,
      ...changeLabel(step, start, end, left, options),
    }
  })
  return {
    x,
    left,
    steps,
    from: endOf(data.from, firstMiddle, x, width, names(data.from.label), options),
    to: endOf(data.to, firstMiddle + (steps.length + 1) * stepRoom, x, width, names(data.to.label), options),
  }
}

/** Gives the baseline of the first line of a name of so many lines around a middle. */
export const nameTop = (y: number, lines: number): number => y + 4 - ((lines - 1) * lineHeight) / 2

/** Is the height of a line of a name. */
export const nameLine = lineHeight

function runningTotals({ from, steps }: WaterfallData): number[] {
  const totals = [from.value]
  for (const { change } of steps) totals.push((totals.at(-1) ?? 0) + change)
  return totals
}

function nameRoom({ from, to, steps }: WaterfallData, width: number): number {
  const ends = [from, to].map(({ label }) => textWidth(label, labelSize, true))
  const names = steps.map(({ label }) => textWidth(label, labelSize))
  return Math.min(isNarrow(width) ? width * 0.34 : 190, 12 + Math.max(...ends, ...names))
}

/* Both sides keep room for the figures beside the bars. */
function scaleOf(
  running: readonly number[],
  left: number,
  width: number,
  { steps, from, to }: WaterfallData,
  { format, formatTotal }: WaterfallOptions,
): Scale {
  const changes = steps.map(({ change }) => textWidth(signed(change, format), labelSize))
  const totals = [from, to].map(({ value }) => textWidth(formatTotal(value), labelSize, true))
  const room = apart + 4 + Math.max(...changes, ...totals)
  const [low, high] = [Math.min(...running), Math.max(...running)]
  return linearScale([low, high > low ? high : low + 1], [left + room, width - room])
}

const signed = (change: number, format: Format) => `${change > 0 ? '+' : '−'}${format(Math.abs(change))}`

/* What is taken off is written at the left of its bar, what is added at the right. */
function changeLabel(
  { change }: WaterfallStep,
  start: number,
  end: number,
  left: number,
  { format }: WaterfallOptions,
) {
  const text = signed(change, format)
  const isLeft = change < 0 && Math.min(start, end) - apart - textWidth(text, labelSize) > left
  return isLeft
    ? { text, textX: Math.min(start, end) - apart, anchor: 'end' as const }
    : { text, textX: Math.max(start, end) + apart, anchor: 'start' as const }
}

function endOf(
  end: WaterfallEnd,
  y: number,
  x: Scale,
  width: number,
  names: readonly string[],
  { formatTotal }: WaterfallOptions,
): PlacedEnd {
  const text = formatTotal(end.value)
  const at = x(end.value)
  const fits = at + apart + textWidth(text, labelSize, true) <= width
  return fits
    ? { end, y, x: at, text, textX: at + apart + 2, anchor: 'start', names }
    : { end, y, x: at, text, textX: at - apart - 2, anchor: 'end', names }
}
