import { type PlacedLimit, placeBands } from './density-bands'
import type { DensityData, DensityOptions, RackPoint } from './density-model'
import { isNarrow } from './kit/plot'
import { logScale, type Scale } from './kit/scale'
import type { Size } from './kit/series'
import { textWidth } from './kit/text-width'
import { wrap } from './kit/wrap'

export type { DensityData } from './density-model'

export interface PlacedRack {
  readonly rack: RackPoint
  readonly names: readonly string[]
  /** Is the first baseline of the name. */
  readonly nameY: number
  readonly y: number
  readonly x: number
  readonly value: string
  readonly valueX: number
  readonly anchor: 'start' | 'end'
}

export interface DensityView {
  readonly x: Scale
  readonly left: number
  readonly top: number
  readonly bottom: number
  readonly limits: readonly PlacedLimit[]
  readonly racks: readonly PlacedRack[]
}

/** Is the height of a row of band names above the scale. */
export const nameRow = 16
/** Is the height of a line of a rack's name. */
export const nameLine = 14
const leastRow = 30
const rowPad = 14
const tickRoom = 22
const fontSize = 12
const noteSize = 11
const besideMark = 10
const columnGap = 16

/** Gives the height that suits the racks at a width. */
export function densityHeight(data: DensityData, options: DensityOptions, width: number): number {
  const { bottom } = placeDensity(data, { width, height: 0 }, options)
  return bottom + tickRoom
}

/** Places cooling bands and racks on a logarithmic scale of rack power. */
export function placeDensity(data: DensityData, { width }: Size, options: DensityOptions): DensityView {
  const left = nameRoom(data, width)
  const x = logScale(domain(data), [left, width])
  const limits = placeBands(data.limits, x, width, options)
  const top = (1 + Math.max(0, ...limits.map(({ name }) => name.row))) * nameRow + 6
  let y = top
  const racks = data.racks.map((rack): PlacedRack => {
    const names = wrap(nameOf(rack, width), { fontSize, width: left - columnGap, strong: true })
    const textHeight = names.length * nameLine + (rack.note ? nameLine : 0)
    const height = Math.max(leastRow, textHeight + rowPad)
    const middle = y + height / 2
    y += height
    const nameY = middle - textHeight / 2 + nameLine - 3
    return { rack, names, nameY, y: middle, ...placeValue(rack, x, width, limits, options) }
  })
  return { x, left, top, bottom: y, limits, racks }
}

function nameOf({ label, shortLabel }: RackPoint, width: number): string {
  return isNarrow(width) ? (shortLabel ?? label) : label
}

/* Names take what they need, but never so much that the scale loses its meaning. */
function nameRoom({ racks }: DensityData, width: number): number {
  const names = racks.map(rack => textWidth(nameOf(rack, width), fontSize, true))
  const notes = racks.map(({ note = '' }) => textWidth(note, noteSize))
  const most = width * (isNarrow(width) ? 0.36 : 0.32)
  return Math.min(most, Math.max(0, ...names, ...notes) + columnGap)
}

function domain({ limits, racks }: DensityData): [number, number] {
  const known = limits.flatMap(({ limit }) => (limit === null ? [] : [limit]))
  const powers = racks.map(({ power }) => power).filter(power => power > 0)
  const all = [...known, ...powers]
  if (all.length === 0) return [1, 100]
  return [Math.min(...powers, ...known.slice(0, 1)) / 2, Math.max(...all) * 2]
}

function placeValue(
  rack: RackPoint,
  x: Scale,
  width: number,
  limits: readonly PlacedLimit[],
  { format }: DensityOptions,
): Pick<PlacedRack, 'x' | 'value' | 'valueX' | 'anchor'> {
  const [start = 0] = x.range()
  const at = x(Math.max(rack.power, x.domain()[0] ?? 1))
  const value = format(rack.power)
  const length = besideMark + textWidth(value, fontSize, true)
  const edges = limits.map(limit => limit.x + limit.width).filter(edge => edge < width)
  const crosses = (from: number, to: number) => edges.some(edge => edge > from && edge < to)
  const fitsRight = at + length <= width
  const fitsLeft = at - length >= start
  const cleanRight = fitsRight && !crosses(at + 6, at + length)
  const cleanLeft = fitsLeft && !crosses(at - length, at - 6)
  const anchor = cleanRight || (!cleanLeft && fitsRight) || !fitsLeft ? 'start' : 'end'
  return { x: at, value, anchor, valueX: anchor === 'start' ? at + besideMark : at - besideMark }
}
