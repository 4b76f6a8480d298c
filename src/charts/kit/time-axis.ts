import type { Plot } from './plot'
import { linearScale, type Scale } from './scale'
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

/** Names the months of a year, short. */
export const monthNames = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
const tickSize = 11
const yearSize = 12
const breathing = 6

/** Maps months since the decision to pixels; `months` is the horizon. */
export function timeScale(months: number, plot: Plot): Scale {
  return linearScale([0, months], [plot.left, plot.right])
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

function placeTicks(months: number, x: Scale): TimeTick[] {
  const roomy = x(12) - x(0) > 70
  const ticks: TimeTick[] = []
  for (let month = 0; month <= months; month += tickStep(months, x)) {
    ticks.push({ month, x: x(month), text: month === 0 && roomy ? 'month 0' : String(month) })
  }
  return ticks
}

/* Twelve months need room for a tick and a short year. */
function tickStep(months: number, x: Scale): number {
  const fits = (step: number) => x(step) - x(0) >= 40
  return [12, 24, 36, 60].find(step => step <= months && fits(step)) ?? Math.max(12, months)
}

interface Taken {
  readonly x: number
  readonly half: number
}

function placeYears(start: YearMonth, months: number, x: Scale, taken: Taken[]): YearLabel[] {
  const middles = yearMiddles(start, months, taken.length > 1 && months / (taken.length - 1) > 18, x, taken)
  for (const long of [true, false]) {
    const years = middles.map(({ year, at }) => fitYear(year, x(at), long, taken))
    if (!long || years.every(year => year !== null)) return years.filter(year => year !== null)
  }
  return []
}

interface Middle {
  readonly year: number
  readonly at: number
}

/* Where ticks are more than a year apart, one year is named between two of them. */
function yearMiddles(
  start: YearMonth,
  months: number,
  sparse: boolean,
  x: Scale,
  taken: readonly Taken[],
): Middle[] {
  if (sparse) {
    return taken.slice(1).map((tick, k) => {
      const at = (x.invert(tick.x) + x.invert(taken[k]?.x ?? 0)) / 2
      return { at, year: start.year + Math.floor((start.month - 1 + at) / 12) }
    })
  }
  const count = Math.ceil((start.month - 1 + months) / 12)
  return Array.from({ length: count }, (_, k) => {
    const january = 12 * k - (start.month - 1)
    const from = Math.max(0, january)
    const to = Math.min(months, january + 12)
    return { year: start.year + k, at: (from + to) / 2, length: to - from }
  }).filter(({ length }) => length >= 6)
}

/* A year that touches a tick moves to the middle of the room between its neighbours. */
function fitYear(year: number, wanted: number, long: boolean, taken: readonly Taken[]): YearLabel | null {
  const text = long ? String(year) : `’${String(year % 100).padStart(2, '0')}`
  const reach = textWidth(text, yearSize) / 2 + (long ? breathing : 2)
  const before = taken.filter(tick => tick.x <= wanted).at(-1)
  const after = taken.find(tick => tick.x > wanted)
  const least = before ? before.x + before.half + reach : wanted
  const most = after ? after.x - after.half - reach : wanted
  if (least > most) return null
  return { year, text, x: Math.max(least, Math.min(most, wanted)) }
}
