import type { CoolingLimit, DensityOptions } from './density-model'
import { isNarrow } from './kit/plot'
import type { Scale } from './kit/scale'
import { textWidth } from './kit/text-width'

export interface BandName {
  readonly text: string
  readonly x: number
  readonly anchor: 'middle' | 'end'
  /** Counts the rows above the scale; the first is 0. */
  readonly row: number
}

export interface PlacedLimit {
  readonly limit: CoolingLimit
  readonly x: number
  readonly width: number
  readonly shaded: boolean
  readonly name: BandName
  readonly tick: string
}

const fontSize = 12
const apart = 10
const besidePole = 5
const mostRows = 6

/** Places the bands of cooling on the scale, and their names over them on as few rows as keep them apart. */
export function placeBands(
  limits: readonly CoolingLimit[],
  x: Scale,
  width: number,
  { formatTick }: Pick<DensityOptions, 'formatTick'>,
): PlacedLimit[] {
  let from = x.domain()[0] ?? 1
  const bands = limits.map((limit, index) => {
    const left = x(from)
    from = limit.limit ?? from
    const right = limit.limit === null ? width : x(limit.limit)
    const tick = limit.limit === null ? '' : formatTick(limit.limit)
    return { limit, x: left, width: right - left, shaded: index % 2 === 1, tick }
  })
  const taken: Taken[] = []
  return bands.map(band => ({ ...band, name: placeName(band, width, taken) }))
}

interface Taken {
  readonly from: number
  readonly to: number
  readonly row: number
  /** Is where the limit line goes on upwards to a name above the first row. */
  readonly pole: number
}

interface Spot extends BandName, Taken {}

/* A name stands over its band; one too wide for that ends at its limit line, as high up as it has to. None is cut. */
function placeName(band: Omit<PlacedLimit, 'name'>, width: number, taken: Taken[]): BandName {
  const { label, shortLabel = label } = band.limit
  const texts = isNarrow(width) ? [shortLabel] : [label, shortLabel]
  const rows = Array.from({ length: mostRows }, (_, row) => row)
  const spots = [
    ...texts.flatMap(text => overBand(text, band)),
    ...rows.flatMap(row => texts.map(text => atLimit(text, row, band))),
  ]
  const spot = spots.find(candidate => isClear(candidate, taken)) ?? atLimit(shortLabel, mostRows, band)
  taken.push(spot)
  return { text: spot.text, x: spot.x, anchor: spot.anchor, row: spot.row }
}

function overBand(text: string, { x, width }: Pick<PlacedLimit, 'x' | 'width'>): Spot[] {
  const half = textWidth(text, fontSize) / 2
  const middle = x + width / 2
  const spot = {
    text,
    x: middle,
    anchor: 'middle',
    row: 0,
    from: middle - half,
    to: middle + half,
    pole: x + width,
  } as const
  return 2 * half <= width ? [spot] : []
}

function atLimit(text: string, row: number, { x, width }: Pick<PlacedLimit, 'x' | 'width'>): Spot {
  const pole = x + width
  const length = textWidth(text, fontSize)
  const end = Math.max(length, pole - besidePole)
  return { text, x: end, anchor: 'end', row, from: end - length, to: end, pole }
}

function isClear(spot: Spot, taken: readonly Taken[]): boolean {
  return taken.every(other => {
    const sameRow = other.row === spot.row && spot.from < other.to + apart && other.from < spot.to + apart
    return !sameRow && !crosses(spot, other) && !crosses(other, spot)
  })
}

/* The line to a name further up may not run through a name below it. */
function crosses(upper: Taken, lower: Taken): boolean {
  return upper.row > lower.row && upper.pole > lower.from - 2 && upper.pole < lower.to + 2
}
