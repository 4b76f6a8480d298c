import { linePath } from './kit/path'
import type { Plot } from './kit/plot'
import { linearScale, type Scale } from './kit/scale'
import type { Format } from './kit/series'
import type { StrategyStyle } from './kit/strategy-style'
import { textWidth } from './kit/text-width'
import { placeValueAxis, type ValueAxis } from './kit/value-axis'

/** One price and what is saved along its range. */
export interface TiePanel {
  readonly id: string
  readonly title: string
  readonly subject: string
  readonly style: StrategyStyle
  readonly points: readonly { readonly price: number; readonly saving: number }[]
  readonly now: number
  /** Is the price at which nothing is saved; null where there is none. */
  readonly tie: number | null
  /** Writes prices, as in "$2.60/h". */
  readonly formatPrice: Format
  readonly explainKey?: string
}

export interface TieOptions {
  /** Writes savings, as in "$12M". */
  readonly format: Format
  readonly formatTick: Format
  /** Names the marks. */
  readonly nowLabel: string
  readonly tieLabel: string
}

export interface PlacedMark {
  readonly x: number
  readonly y: number
  readonly text: string
  readonly textX: number
  readonly textY: number
  readonly anchor: 'start' | 'end'
}

export interface PlacedTie {
  readonly panel: TiePanel
  readonly left: number
  readonly top: number
  readonly plot: Plot
  readonly x: Scale
  readonly values: ValueAxis
  readonly ticked: boolean
  readonly path: string
  readonly now: PlacedMark | null
  readonly tie: PlacedMark | null
  readonly ticks: readonly { readonly x: number; readonly text: string; readonly anchor: 'start' | 'end' }[]
}

const leastWidth = 230
const columnGap = 28
const rowGap = 16
const headRoom = 44
const plotHeight = 130
const axisRoom = 22
const tickSize = 11
const labelSize = 12
const panelHeight = headRoom + plotHeight + axisRoom

function columnsAt(count: number, width: number): number {
  const fit = Math.max(1, Math.floor((width + columnGap) / (leastWidth + columnGap)))
  return Math.ceil(count / Math.ceil(count / Math.min(count, fit)))
}

/** Gives the height that suits so many prices at a width. */
export function tieHeight(panels: readonly TiePanel[], width: number): number {
  const rows = Math.ceil(panels.length / columnsAt(Math.max(1, panels.length), width))
  return Math.max(1, rows) * (panelHeight + rowGap) - rowGap
}

/** Places one panel a price; what is saved has one scale in all. */
export function placeTies(panels: readonly TiePanel[], width: number, options: TieOptions): PlacedTie[] {
  const columns = columnsAt(Math.max(1, panels.length), width)
  const savings = panels.flatMap(({ points }) => points.map(({ saving }) => saving))
  const ticks = placeValueAxis(savings, [100, 0], options.formatTick).ticks
  const room = 8 + Math.max(...ticks.map(({ text }) => textWidth(text, tickSize)))
  const panelWidth = (width - room - (columns - 1) * columnGap) / columns
  return panels.map((panel, index) => {
    const column = index % columns
    const left = (column === 0 ? 0 : room) + column * (panelWidth + columnGap)
    const top = Math.floor(index / columns) * (panelHeight + rowGap)
    const plotLeft = left + (column === 0 ? room : 0)
    const plot: Plot = {
      left: plotLeft,
      right: plotLeft + panelWidth,
      top: top + headRoom,
      bottom: top + headRoom + plotHeight,
    }
    return { ...placePanel(panel, plot, savings, options), panel, left, top, ticked: column === 0 }
  })
}

function placePanel(panel: TiePanel, plot: Plot, savings: readonly number[], options: TieOptions) {
  const prices = panel.points.map(({ price }) => price)
  const [low, high] = [Math.min(...prices), Math.max(...prices)]
  const x = linearScale([low, high], [plot.left, plot.right])
  const values = placeValueAxis(savings, [plot.bottom, plot.top], options.formatTick)
  const known = panel.points.filter(({ saving }) => Number.isFinite(saving))
  const path = linePath(known.map(({ price, saving }) => [x(price), values.scale(saving)]))
  const tie = panel.tie !== null && panel.tie >= low && panel.tie <= high ? panel.tie : null
  return {
    plot,
    x,
    values,
    path,
    now: markAt(panel, panel.now, { plot, x, values }, options.nowLabel, false),
    tie: tie === null ? null : markAt(panel, tie, { plot, x, values }, options.tieLabel, true),
    ticks: [
      { x: plot.left, text: panel.formatPrice(low), anchor: 'start' as const },
      { x: plot.right, text: panel.formatPrice(high), anchor: 'end' as const },
    ],
  }
}

type Drawing = Pick<PlacedTie, 'plot' | 'x' | 'values'>

/* Savings fall with the price: above the line there is room at the right, below it at the left. */
function markAt(
  panel: TiePanel,
  price: number,
  { plot, x, values }: Drawing,
  label: string,
  above: boolean,
): PlacedMark | null {
  const saving = savingAt(panel.points, price)
  if (saving === null) return null
  const text = `${label} ${panel.formatPrice(price)}`
  const at = x(price)
  const y = values.scale(saving)
  const needed = 8 + textWidth(text, labelSize, true)
  const fits = { start: at + needed <= plot.right + 2, end: at - needed >= plot.left }
  const wanted = above ? 'start' : 'end'
  const other = above ? 'end' : 'start'
  const anchor = fits[wanted] || !fits[other] ? wanted : other
  return {
    ...{ x: at, y, text, anchor },
    textX: anchor === 'start' ? at + 8 : at - 8,
    textY: above ? Math.max(plot.top + 4, y - 9) : Math.min(plot.bottom - 4, y + 18),
  }
}

/** Reads what is saved at a price, straight between the points; null outside them. */
export function savingAt(points: TiePanel['points'], price: number): number | null {
  const after = points.findIndex(point => point.price >= price)
  const end = points[after]
  if (!end) return null
  const start = points[after - 1]
  if (!start || end.price === price) return end.price === price ? end.saving : null
  const share = (price - start.price) / (end.price - start.price)
  return start.saving + (end.saving - start.saving) * share
}
