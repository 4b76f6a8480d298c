import { type ScaleLinear, scaleLinear } from 'd3'
import type { Plot } from './plot'
import type { YearMonth } from './series'
import { textWidth } from './text-width'

export interface TimeTick {
  readonly month: number
  readonly x: number
  readonly text: string
}

export interface YearLabel {
  readonly year: number
  readonly x: number
  readonly text: string
}

/** Places months below their ticks and years between January and January. */
export interface TimeAxis {
  readonly ticks: readonly TimeTick[]
  readonly years: readonly YearLabel[]
}

const monthNames = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
const tickSize = 11
const yearSize = 12
const breathing = 6

/** Maps months since the decision to pixels; `months` is the horizon. */
export function timeScale(months: number, plot: Plot): ScaleLinear<number, number> {
  return scaleLinear([0, months], [plot.left, plot.right])
}

/** Names a month of the plan, as in "Oct 2029", or "Oct 29" when short. */
export function monthName(start: YearMonth, month: number, short = false): string {
  const index = start.year * 12 + (start.month - 1) + month
  const year = Math.floor(index / 12)
  const name = monthNames[index - year * 12] ?? ''
  return short ? `${name} ${String(year % 100).padStart(2, '0')}` : `${name} ${year}`
}

/** Places the shared month axis of a plan that starts at `start` and is shown for `months` months. */
export function placeTimeAxis(start: YearMonth, months: number, plot: Plot): TimeAxis {
  const x = timeScale(months, plot)
  const ticks = placeTicks(months, x)
  const taken = ticks.map(tick => ({ x: tick.x, half: textWidth(tick.text, tickSize) / 2 }))
  return { ticks, years: placeYears(start, months, x, taken) }
}

function placeTicks(months: number, x: ScaleLinear<number, number>): TimeTick[] {
  const roomy = x(12) - x(0) > 70
  const ticks: TimeTick[] = []
  for (let month = 0; month <= months; month += tickStep(months, x)) {
    ticks.push({ month, x: x(month), text: month === 0 && roomy ? 'month 0' : String(month) })
  }
  return ticks
}

function tickStep(months: number, x: ScaleLinear<number, number>): number {
  const fits = (step: number) => x(step) - x(0) >= 26
  return [12, 24, 36, 60].find(step => step <= months && fits(step)) ?? Math.max(12, months)
}

interface Taken {
  readonly x: number
  readonly half: number
}

function placeYears(start: YearMonth, months: number, x: ScaleLinear<number, number>, taken: Taken[]): YearLabel[] {
  const last = Math.ceil((start.month - 1 + months) / 12)
  for (const long of [true, false]) {
    const years = Array.from({ length: last }, (_, k) => yearAt(start, months, k, x, long)).filter(year => year !== null)
    const free = years.filter(year => clear(year, taken))
    if (free.length === years.length || !long) return free
  }
  return []
}

function yearAt(start: YearMonth, months: number, k: number, x: ScaleLinear<number, number>, long: boolean): YearLabel | null {
  const january = 12 * k - (start.month - 1)
  const from = Math.max(0, january)
  const to = Math.min(months, january + 12)
  if (to - from < 6) return null
  const year = start.year + k
  return { year, x: x((from + to) / 2), text: long ? String(year) : `’${String(year % 100).padStart(2, '0')}` }
}

function clear(year: YearLabel, taken: readonly Taken[]): boolean {
  const half = textWidth(year.text, yearSize) / 2
  return taken.every(tick => Math.abs(tick.x - year.x) >= half + tick.half + (year.text.length > 3 ? breathing : 2))
}
