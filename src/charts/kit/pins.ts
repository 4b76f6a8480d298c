import type { Scale } from './scale'
import type { StrategyStyle } from './strategy-style'
import { textWidth } from './text-width'

/** Marks a date of a strategy: a commitment, a gate that can fail, or capacity going live. */
export interface Pin {
  readonly id: string
  readonly month: number
  readonly label: string
  /** Is shown after the label where there is room, as in "Mar 29". */
  readonly date?: string
  readonly kind: 'commit' | 'gate' | 'live'
  readonly style: StrategyStyle
  /** Says that the date rests on a weak source. */
  readonly weak?: boolean
  readonly explainKey?: string
}

export interface PlacedPin {
  readonly pin: Pin
  readonly x: number
  readonly y: number
  readonly textX: number
  readonly anchor: 'start' | 'end'
  readonly date: string
  /** Is where the stem below the head starts. */
  readonly stemFrom: number
}

export interface PinOptions {
  /** Is the width that texts may use, the margin at the right included. */
  readonly width: number
  readonly rowHeight: number
  readonly top: number
}

const fontSize = 11
const markRoom = 8
const between = 6

interface Row {
  readonly spans: { from: number; to: number }[]
}

/** Holds the pins and the number of rows they take. */
export interface PlacedPins {
  readonly pins: readonly PlacedPin[]
  readonly rows: number
}

/* Dates go before a third row is opened; a third row comes before names touch. */
const attempts = [
  { rows: 1, dates: true },
  { rows: 2, dates: true },
  { rows: 1, dates: false },
  { rows: 2, dates: false },
  { rows: 3, dates: true },
  { rows: 3, dates: false },
  { rows: 4, dates: false },
] as const

/** Places pins on as few rows as keep their texts apart, dropping the dates where they do not fit. */
export function placePins(pins: readonly Pin[], x: Scale, options: PinOptions): PlacedPins {
  if (pins.length === 0) return { pins: [], rows: 0 }
  const order = [...pins].sort((a, b) => a.month - b.month)
  for (const { rows, dates } of attempts) {
    const placed = tryPlace(order, x, options, rows, dates)
    if (placed.fits) return { pins: placed.pins, rows }
  }
  return { pins: tryPlace(order, x, options, 4, false).pins, rows: 4 }
}

function tryPlace(pins: readonly Pin[], x: Scale, options: PinOptions, count: number, dates: boolean) {
  const rows: Row[] = Array.from({ length: count }, () => ({ spans: [] }))
  let fits = true
  const placed = pins.map(pin => {
    const spots = rows.flatMap((row, index) => spotsOn(pin, x(pin.month), row, index, options, dates))
    const spot = spots.find(({ free }) => free) ?? spots.at(-1)
    if (!spot) throw new RangeError('pins need at least one row')
    if (!spot.free) fits = false
    rows[spot.index]?.spans.push(spot.span)
    return placePin(pin, x(pin.month), spot, options, dates)
  })
  return { fits, pins: placed }
}

interface Spot {
  readonly index: number
  readonly anchor: 'start' | 'end'
  readonly span: { from: number; to: number }
  readonly free: boolean
}

function spotsOn(pin: Pin, x: number, row: Row, index: number, options: PinOptions, dates: boolean): Spot[] {
  const length = markRoom + pinTextWidth(pin, dates)
  return (['start', 'end'] as const).map(anchor => {
    const span = anchor === 'start' ? { from: x - 4, to: x + length } : { from: x - length, to: x + 4 }
    const apart = row.spans.every(other => span.from >= other.to + between || span.to + between <= other.from)
    return { index, anchor, span, free: apart && span.from >= 0 && span.to <= options.width }
  })
}

function pinTextWidth(pin: Pin, dates: boolean): number {
  const date = dates && pin.date ? textWidth(` ${pin.date}`, fontSize) : 0
  return textWidth(pin.label, fontSize, true) + date + (pin.weak ? textWidth(' ~', fontSize, true) : 0)
}

function placePin(pin: Pin, x: number, spot: Spot, options: PinOptions, dates: boolean): PlacedPin {
  const y = options.top + spot.index * options.rowHeight
  return {
    pin,
    x,
    y,
    textX: spot.anchor === 'start' ? x + markRoom : x - markRoom,
    anchor: spot.anchor,
    date: dates ? (pin.date ?? '') : '',
    stemFrom: y + 4,
  }
}
