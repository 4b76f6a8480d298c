import { bisector } from 'd3'
import { firstFreeSpot, type Obstacles } from './label-spot'
import type { Box } from './series'
import { textWidth } from './text-width'

/** Gives one column of an area in pixels; `high` is the upper edge, the smaller number. */
export interface AreaColumn {
  readonly x: number
  readonly high: number
  readonly low: number
}

/** Holds a text of two weights: the price in bold, then what it buys. */
export interface PricedText {
  readonly price: string
  readonly note: string
}

export interface PlacedText extends PricedText {
  readonly x: number
  readonly y: number
  readonly box: Box
}

const fontSize = 12
const height = 14
const ascent = 11
const stride = 4

/** Gives the texts of one label from the fullest to the barest. */
export interface LabelTexts {
  readonly full: PricedText
  readonly short: PricedText
  readonly bare: PricedText
}

/** Places a label inside its area, shortened before it has to stand above or beside it; clear of `hard` and, if it can be, of `soft`. */
export function placeAreaLabel(
  { full, short, bare }: LabelTexts,
  area: readonly AreaColumn[],
  bounds: Box,
  hard: Obstacles,
  soft: Obstacles,
): PlacedText | null {
  const both = { lines: [...hard.lines, ...soft.lines], boxes: [...hard.boxes, ...soft.boxes] }
  const outside = [full, short, bare].flatMap(text => [
    { text, spots: aboveSpots },
    { text, spots: besideSpots },
  ])
  const inside = [full, ...(short.note ? [short] : [])].map(text => ({ text, spots: insideSpots }))
  for (const { text, spots } of [...inside, ...outside, { text: bare, spots: insideSpots }]) {
    const candidates = spots(area, widthOf(text))
    const box = firstFreeSpot(candidates, bounds, both) ?? firstFreeSpot(candidates, bounds, hard)
    if (box) return { ...text, x: box.x, y: box.y + ascent, box }
  }
  return null
}

function widthOf({ price, note }: PricedText): number {
  return textWidth(price, fontSize, true) + (note ? textWidth(` ${note}`, fontSize) : 0)
}

interface Span {
  readonly x: number
  readonly high: number
  readonly low: number
}

/* The highest low edge and the lowest high edge under the text: what is left between is inside over its whole width. */
function spanAt(area: readonly AreaColumn[], x: number, width: number): Span {
  let high = Number.NEGATIVE_INFINITY
  let low = Number.POSITIVE_INFINITY
  for (let k = firstFrom(area, x - stride); k < area.length; k += 1) {
    const column = area[k]
    if (!column || column.x > x + width + stride) break
    high = Math.max(high, column.high)
    low = Math.min(low, column.low)
  }
  return { x, high, low }
}

const byX = bisector((column: AreaColumn) => column.x)

function firstFrom(area: readonly AreaColumn[], x: number): number {
  return byX.left(area, x)
}

function spansOf(area: readonly AreaColumn[], width: number): Span[] {
  const first = area[0]?.x ?? 0
  const last = area.at(-1)?.x ?? 0
  const count = Math.max(0, Math.floor((last - first - width) / stride) + 1)
  return Array.from({ length: count }, (_, k) => spanAt(area, first + k * stride, width))
}

function insideSpots(area: readonly AreaColumn[], width: number): Box[] {
  return spansOf(area, width)
    .filter(({ high, low }) => low - high >= height + 4)
    .sort((a, b) => b.low - b.high - (a.low - a.high))
    .flatMap(({ x, high, low }) =>
      [0.5, 0.3, 0.7].map(share => boxAt(x, high + (low - high - height) * share, width)),
    )
}

function aboveSpots(area: readonly AreaColumn[], width: number): Box[] {
  const first = area[0]?.x ?? 0
  const last = area.at(-1)?.x ?? 0
  const middle = (first + last - width) / 2
  const starts = Array.from(
    { length: 24 },
    (_, k) => middle + (k % 2 === 0 ? 1 : -1) * Math.ceil(k / 2) * stride,
  )
  return starts.map(x => boxAt(x, highestUnder(area, x, width) - height - 4, width))
}

function highestUnder(area: readonly AreaColumn[], x: number, width: number): number {
  let highest = Number.POSITIVE_INFINITY
  for (let k = firstFrom(area, x - stride); k < area.length; k += 1) {
    const column = area[k]
    if (!column || column.x > x + width + stride) break
    highest = Math.min(highest, column.high)
  }
  return highest
}

/* A narrow area is named just after its end, low down, where the eye comes from it. */
function besideSpots(area: readonly AreaColumn[], width: number): Box[] {
  const last = area.at(-1)
  if (!last) return []
  const high = Math.min(...area.map(column => column.high))
  const low = Math.max(...area.map(column => column.low))
  return [6, 12, 20, 30]
    .filter(up => low - up - height > high)
    .map(up => boxAt(last.x + 8, low - up - height, width))
}

function boxAt(x: number, y: number, width: number): Box {
  return { x, y, width, height }
}
