import type { ScaleLogarithmic } from 'd3'
import type { CoolingLimit, DensityOptions } from './density-model'
import { isNarrow } from './kit/plot'
import { textWidth } from './kit/text-width'

export interface BandName {
  readonly text: string
  readonly x: number
  /** Counts the rows above the scale; the first is 0. */
  readonly row: number
  /** Is where a leader comes down from a name above the first row. */
  readonly leaderX: number
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
const mostRows = 6

/** Places the bands of cooling on the scale, and their names over them on as few rows as keep them apart. */
export function placeBands(
  limits: readonly CoolingLimit[],
  x: ScaleLogarithmic<number, number>,
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
  readonly leaderX: number
}

/* A name too wide for its place goes up a row and sends a leader down; none is cut. */
function placeName(band: Omit<PlacedLimit, 'name'>, width: number, taken: Taken[]): BandName {
  const { label, shortLabel = label } = band.limit
  const texts = isNarrow(width) ? [shortLabel] : [label, shortLabel]
  const spots = Array.from({ length: mostRows }, (_, row) =>
    texts.map(text => nameAt(text, row, band, width)),
  ).flat()
  const spot = spots.find(candidate => isClear(candidate, taken)) ?? nameAt(shortLabel, mostRows, band, width)
  taken.push(spot)
  return { text: spot.text, x: spot.x, row: spot.row, leaderX: spot.leaderX }
}

interface Spot extends BandName, Taken {}

function nameAt(text: string, row: number, band: Pick<PlacedLimit, 'x' | 'width'>, width: number): Spot {
  const half = textWidth(text, fontSize) / 2
  const leaderX = band.x + band.width / 2
  const x = Math.max(half, Math.min(width - half, leaderX))
  return { text, row, x, leaderX, from: x - half, to: x + half }
}

function isClear(spot: Spot, taken: readonly Taken[]): boolean {
  return taken.every(other => {
    const sameRow = other.row === spot.row && spot.from < other.to + apart && other.from < spot.to + apart
    return !sameRow && !crosses(spot, other) && !crosses(other, spot)
  })
}

/* A leader from above may not run through a name below. */
function crosses(upper: Taken, lower: Taken): boolean {
  return upper.row > lower.row && upper.leaderX > lower.from - 2 && upper.leaderX < lower.to + 2
}
