import { linearScale, type Scale } from './kit/scale'
import type { Format, Size } from './kit/series'
import type { StrategyStyle } from './kit/strategy-style'
import { textWidth } from './kit/text-width'

/** Names a part of the cost, the same for all strategies; order is the order of the stack. */
export interface CostComponent {
  readonly id: string
  readonly label: string
  readonly shortLabel?: string
}

/** Splits the cost of one strategy; parts below zero, such as resale, stack to the left of zero. */
export interface ComponentBar {
  readonly id: string
  readonly label: string
  readonly style: StrategyStyle
  readonly values: Readonly<Record<string, number>>
  readonly total: number
  readonly explainKey?: string
  /** Names, by component id, the quantity that a click on the part explains. */
  readonly partKeys?: Readonly<Record<string, string>>
}

export interface ComponentData {
  readonly components: readonly CostComponent[]
  readonly bars: readonly ComponentBar[]
}

export interface ComponentOptions {
  /** Writes the parts, as in "94.1". */
  readonly format: Format
  /** Writes the totals, as in "$168M". */
  readonly formatTotal: Format
}

export interface PlacedPart {
  readonly id: string
  readonly x: number
  readonly width: number
  /** Is the step of the slate ramp; null for a part below zero, which is hollow. */
  readonly shade: number | null
  readonly label: PartLabel | null
  readonly explainKey: string | undefined
}

export interface PartLabel {
  readonly value: string
  readonly name: string
  readonly x: number
  readonly width: number
  readonly anchorX: number
}

export interface PlacedBar {
  readonly bar: ComponentBar
  readonly y: number
  readonly parts: readonly PlacedPart[]
  readonly total: { readonly text: string; readonly x: number }
}

export interface ComponentView {
  readonly x: Scale
  readonly bars: readonly PlacedBar[]
}

/** Is the height of one strategy: name, bar and labels. */
export const barRoom = 66
const topRoom = 6
const fontSize = 11
const apart = 10
const shades = 7
const narrowNames = 480

/** Gives the height that suits so many strategies. */
export function componentHeight({ bars }: ComponentData): number {
  return Math.max(1, bars.length) * barRoom - 6 + topRoom
}

/** Places stacked bars, their labels and totals in pixels. */
export function placeComponents(data: ComponentData, size: Size, options: ComponentOptions): ComponentView {
  const x = linearScale(extent(data), [0, size.width - totalRoom(data, options)])
  const bars = data.bars.map((bar, index) => placeBar(bar, index, data, x, size.width, options))
  return { x, bars }
}

function totalRoom({ bars }: ComponentData, { formatTotal }: ComponentOptions): number {
  return 8 + Math.max(0, ...bars.map(bar => textWidth(formatTotal(bar.total), 12, true)))
}

function extent({ bars, components }: ComponentData): [number, number] {
  const sums = bars.map(bar => {
    const values = components.map(({ id }) => bar.values[id] ?? 0)
    const below = values.filter(value => value < 0).reduce((sum, value) => sum + value, 0)
    const above = values.filter(value => value > 0).reduce((sum, value) => sum + value, 0)
    return { below, above }
  })
  const low = Math.min(0, ...sums.map(({ below }) => below))
  const high = Math.max(0, ...sums.map(({ above }) => above))
  return [low, high > low ? high : low + 1]
}

function placeBar(
  bar: ComponentBar,
  index: number,
  data: ComponentData,
  x: Scale,
  width: number,
  options: ComponentOptions,
): PlacedBar {
  const spans = stack(bar, data.components)
  const labels = placePartLabels(spans, x, width, options)
  const parts = spans.map(({ component, from, to }, k) => ({
    id: component.id,
    x: x(Math.min(from, to)),
    width: Math.abs(x(to) - x(from)),
    shade: to < from ? null : shadeOf(component, data.components),
    label: labels[k] ?? null,
    explainKey: bar.partKeys?.[component.id],
  }))
  const end = x(Math.max(0, ...spans.map(({ to }) => to)))
  return {
    bar,
    y: topRoom + index * barRoom,
    parts,
    total: { text: options.formatTotal(bar.total), x: end + 8 },
  }
}

interface Span {
  readonly component: CostComponent
  readonly value: number
  readonly from: number
  readonly to: number
}

function stack(bar: ComponentBar, components: readonly CostComponent[]): Span[] {
  let above = 0
  let below = 0
  const spans: Span[] = []
  for (const component of components) {
    const value = bar.values[component.id] ?? 0
    if (value === 0 || !Number.isFinite(value)) continue
    const from = value > 0 ? above : below
    const to = from + value
    spans.push({ component, value, from, to })
    if (value > 0) above = to
    else below = to
  }
  return spans
}

/* The slate ramp from dark to light; neighbours differ by at least one shade. */
function shadeOf(component: CostComponent, components: readonly CostComponent[]): number {
  const index = components.findIndex(({ id }) => id === component.id)
  const spacing = components.length <= 1 ? 0 : (shades - 1) / Math.min(shades - 1, components.length - 1)
  return shades - 1 - Math.round((index * spacing) % shades)
}

interface Wanted {
  readonly index: number
  readonly weight: number
  readonly middle: number
  readonly value: string
  readonly name: string
  readonly width: number
}

function placePartLabels(
  spans: readonly Span[],
  x: Scale,
  width: number,
  { format }: ComponentOptions,
): (PartLabel | null)[] {
  const wanted = spans.map(({ component, value, from, to }, index): Wanted => {
    const text = format(value)
    const name = width < narrowNames ? (component.shortLabel ?? component.label) : component.label
    const room = textWidth(text, fontSize, true) + textWidth(` ${name}`, fontSize)
    return { index, weight: Math.abs(value), middle: x((from + to) / 2), value: text, name, width: room }
  })
  const kept = dropSmallest(wanted, width)
  const placed: (PartLabel | null)[] = spans.map(() => null)
  for (const { label, index } of pushApart(kept, width)) placed[index] = label
  return placed
}

/* What does not fit loses its label, the smallest first; the table still names it. */
function dropSmallest(wanted: readonly Wanted[], width: number): Wanted[] {
  const kept = [...wanted].sort((a, b) => a.middle - b.middle)
  const total = () => kept.reduce((sum, label) => sum + label.width + apart, -apart)
  while (kept.length > 1 && total() > width) {
    const least = kept.reduce((min, label) => (label.weight < min.weight ? label : min))
    kept.splice(kept.indexOf(least), 1)
  }
  return kept
}

function pushApart(kept: readonly Wanted[], width: number): { index: number; label: PartLabel }[] {
  let edge = 0
  const starts = kept.map(label => {
    const start = Math.max(edge, label.middle - label.width / 2)
    edge = start + label.width + apart
    return start
  })
  let limit = width
  for (let k = kept.length - 1; k >= 0; k -= 1) {
    const own = kept[k]
    if (!own) continue
    starts[k] = Math.max(0, Math.min(starts[k] ?? 0, limit - own.width))
    limit = (starts[k] ?? 0) - apart
  }
  return kept.map(({ index, middle, value, name, width: room }, k) => ({
    index,
    label: { value, name, x: starts[k] ?? 0, width: room, anchorX: middle },
  }))
}
