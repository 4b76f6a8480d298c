import { type ScaleLogarithmic, scaleLog } from 'd3'
import { isNarrow } from './kit/plot'
import type { Format, Size } from './kit/series'
import type { StrategyStyle } from './kit/strategy-style'
import { textWidth } from './kit/text-width'

/** Says up to which rack power one kind of cooling carries the heat. */
export interface CoolingLimit {
  readonly id: string
  readonly label: string
  readonly shortLabel?: string
  /** Is the highest rack power it carries, kW a rack; null for the last, which has no limit here. */
  readonly limit: number | null
  readonly explainKey?: string
}

/** Places one strategy's rack on the scale. */
export interface RackPoint {
  readonly id: string
  readonly label: string
  readonly shortLabel?: string
  readonly style: StrategyStyle
  /** Is the power of a full rack, kW. */
  readonly power: number
  /** Says which hardware it is, as in "GB200 NVL72". */
  readonly note?: string
  readonly explainKey?: string
}

export interface DensityData {
  /** Is ordered by limit, the least first. */
  readonly limits: readonly CoolingLimit[]
  readonly racks: readonly RackPoint[]
}

export interface DensityOptions {
  readonly format: Format
  readonly formatTick: Format
}

export interface PlacedLimit {
  readonly limit: CoolingLimit
  readonly x: number
  readonly width: number
  readonly shaded: boolean
  readonly name: { readonly text: string; readonly x: number; readonly row: number } | null
  readonly tick: string
}

export interface PlacedRack {
  readonly rack: RackPoint
  readonly name: string
  readonly y: number
  readonly x: number
  readonly value: string
  readonly valueX: number
  readonly anchor: 'start' | 'end'
}

export interface DensityView {
  readonly x: ScaleLogarithmic<number, number>
  readonly left: number
  readonly top: number
  readonly bottom: number
  readonly limits: readonly PlacedLimit[]
  readonly racks: readonly PlacedRack[]
}

const rowHeight = 36
const nameRow = 16
const headRoom = 2 * nameRow + 4
const tickRoom = 22
const fontSize = 12
const noteSize = 11
const besideMark = 10

/** Gives the height that suits so many racks. */
export function densityHeight({ racks }: DensityData): number {
  return headRoom + racks.length * rowHeight + tickRoom
}

/** Places cooling bands and racks on a logarithmic scale of rack power. */
export function placeDensity(data: DensityData, size: Size, options: DensityOptions): DensityView {
  const left = nameRoom(data, size.width)
  const x = scaleLog(domain(data), [left, size.width])
  const bottom = headRoom + data.racks.length * rowHeight
  const limits = placeLimits(data, x, size.width, options)
  const racks = data.racks.map((rack, index): PlacedRack => {
    const y = headRoom + (index + 0.5) * rowHeight
    return { rack, name: nameOf(rack, size.width), y, ...placeValue(rack, x, size.width, limits, options) }
  })
  return { x, left, top: headRoom, bottom, limits, racks }
}

function nameOf({ label, shortLabel }: RackPoint, width: number): string {
  return isNarrow(width) ? (shortLabel ?? label) : label
}

function nameRoom({ racks }: DensityData, width: number): number {
  const names = racks.map(rack => textWidth(nameOf(rack, width), fontSize, true))
  const notes = racks.map(({ note = '' }) => textWidth(note, noteSize))
  return Math.min(width / 2, Math.max(0, ...names, ...notes) + 16)
}

function domain({ limits, racks }: DensityData): [number, number] {
  const known = limits.flatMap(({ limit }) => (limit === null ? [] : [limit]))
  const powers = racks.map(({ power }) => power).filter(power => power > 0)
  const low = Math.min(...powers, ...known.slice(0, 1)) / 2
  const high = Math.max(...powers, ...known.slice(-1)) * 2
  return [low, high]
}

function placeLimits(
  data: DensityData,
  x: ScaleLogarithmic<number, number>,
  width: number,
  { formatTick }: DensityOptions,
): PlacedLimit[] {
  const [start = 1] = x.domain()
  let from = start
  const bands = data.limits.map(({ limit }, index) => {
    const left = x(from)
    from = limit ?? from
    const right = limit === null ? width : x(limit)
    return {
      x: left,
      width: right - left,
      shaded: index % 2 === 1,
      tick: limit === null ? '' : formatTick(limit),
    }
  })
  const names = placeNames(data.limits, bands, x(start), width)
  return data.limits.flatMap((limit, index) => {
    const band = bands[index]
    return band ? [{ limit, ...band, name: names[index] ?? null }] : []
  })
}

interface Taken {
  readonly from: number
  readonly to: number
  readonly row: number
}

/* Names stand over their band; one too wide for its place takes the row above, and none is cut. */
function placeNames(
  limits: readonly CoolingLimit[],
  bands: readonly Pick<PlacedLimit, 'x' | 'width'>[],
  left: number,
  width: number,
): PlacedLimit['name'][] {
  const taken: Taken[] = []
  return limits.map(({ label, shortLabel = label }, index) => {
    const band = bands[index]
    if (!band) return null
    for (const { row, text } of [1, 0].flatMap(row => [label, shortLabel].map(text => ({ row, text })))) {
      const half = textWidth(text, fontSize) / 2
      const middle = Math.max(left + half, Math.min(width - half, band.x + band.width / 2))
      const span = { from: middle - half - 5, to: middle + half + 5, row }
      const fits = row === 0 || half * 2 <= Math.max(band.width + 8, 0)
      if (fits && taken.every(other => other.row !== row || span.to <= other.from || span.from >= other.to)) {
        taken.push(span)
        return { text, x: middle, row }
      }
    }
    return null
  })
}

function placeValue(
  rack: RackPoint,
  x: ScaleLogarithmic<number, number>,
  width: number,
  limits: readonly PlacedLimit[],
  { format }: DensityOptions,
): Pick<PlacedRack, 'x' | 'value' | 'valueX' | 'anchor'> {
  const at = x(Math.max(rack.power, x.domain()[0] ?? 1))
  const value = format(rack.power)
  const length = besideMark + textWidth(value, fontSize, true)
  const edges = limits.map(limit => limit.x + limit.width).filter(edge => edge < width)
  const crosses = (from: number, to: number) => edges.some(edge => edge > from && edge < to)
  const right = at + length <= width && !crosses(at + 6, at + length)
  const [start = 0] = x.range()
  const left = at - length >= start && !crosses(at - length, at - 6)
  const anchor = right || (!left && (at + length <= width || at - length < start)) ? 'start' : 'end'
  return { x: at, value, anchor, valueX: anchor === 'start' ? at + besideMark : at - besideMark }
}
