import type { Plot } from './kit/plot'
import { linearScale, type Scale } from './kit/scale'
import type { StrategyStyle } from './kit/strategy-style'
import { textWidth } from './kit/text-width'
import { wrap } from './kit/wrap'

/** Is one step on the way to capacity; it runs from the start of month `from` to the start of month `to`. */
export interface GanttStep {
  readonly id: string
  readonly label: string
  readonly from: number
  readonly to: number
  /** Sets the live date: nothing may take longer. */
  readonly isGate: boolean
  /** Is the time by which it may begin earlier or end later without moving the live date. */
  readonly slack?: { readonly from: number; readonly to: number }
  readonly explainKey?: string
}

/** Is one way to get capacity with its steps. */
export interface GanttGroup {
  readonly id: string
  readonly label: string
  readonly style: StrategyStyle
  readonly steps: readonly GanttStep[]
  /** Is the first month live. */
  readonly live: number
  readonly liveKey?: string
  /** Is the last month in which it can be ordered in time; null where there is none. */
  readonly lastOrder: number | null
  readonly lastOrderKey?: string
}

export interface GanttWords {
  readonly live: string
  readonly lastOrder: string
  /** Names a calendar month, short where asked. */
  readonly date: (month: number, short: boolean) => string
  readonly months: (count: number) => string
}

export interface PlacedStep {
  readonly step: GanttStep
  readonly y: number
  readonly x: number
  readonly width: number
  /** Are the ends of its slack. */
  readonly slack: { readonly from: number; readonly to: number } | null
  readonly names: readonly string[]
  readonly text: string
  readonly textX: number
}

export interface PlacedMoment {
  readonly x: number
  readonly y: number
  readonly name: string
  readonly date: string
  readonly textX: number
  readonly anchor: 'start' | 'end'
}

export interface PlacedGroup {
  readonly group: GanttGroup
  readonly y: number
  readonly steps: readonly PlacedStep[]
  readonly live: PlacedMoment
  readonly lastOrder: PlacedMoment | null
  /** Are the ends of the stem of the live date. */
  readonly stem: readonly [top: number, bottom: number]
}

export interface GanttView {
  readonly x: Scale
  readonly plot: Plot
  readonly ticks: readonly { readonly month: number; readonly x: number; readonly text: string }[]
  readonly groups: readonly PlacedGroup[]
  readonly height: number
}

const top = 22
const headRoom = 24
const stepRoom = 23
const momentRoom = 22
const groupGap = 14
const labelSize = 12
const tickSize = 11
const narrowNames = 480

/** Is the height of the bar of a step. */
export const barHeight = 13

/** Places the steps of each group under its name, and its dates below them. */
export function placeGantt(groups: readonly GanttGroup[], width: number, words: GanttWords): GanttView {
  const short = width < narrowNames
  const left = nameRoom(groups, width)
  const right = width - (short ? 34 : 52)
  const last = Math.max(12, ...groups.flatMap(({ live, steps }) => [live, ...steps.map(({ to }) => to)]))
  const x = linearScale([0, last], [left, right])
  let y = top
  const placed = groups.map((group): PlacedGroup => {
    const start = y
    const steps = group.steps.map((step, index) =>
      placeStep(step, start + headRoom + (index + 0.5) * stepRoom, { x, left, words }),
    )
    const below = start + headRoom + steps.length * stepRoom
    const moment = (name: string, month: number, at: number) =>
      placeMoment({ name, month, y: at, x, width, date: words.date(month, short) })
    const orders = group.lastOrder !== null && group.lastOrder >= 0
    y = below + momentRoom * (orders ? 2 : 1) + groupGap
    return {
      group,
      y: start + 14,
      steps,
      live: moment(words.live, group.live, below + 9),
      lastOrder: orders ? moment(words.lastOrder, group.lastOrder ?? 0, below + 9 + momentRoom) : null,
      stem: [start + headRoom, below + 9],
    }
  })
  const height = Math.max(top, y - groupGap)
  return { x, plot: { left, right, top, bottom: height }, ticks: ticksOf(last, x), groups: placed, height }
}

function nameRoom(groups: readonly GanttGroup[], width: number): number {
  const names = groups.flatMap(({ steps }) => steps.map(({ label }) => textWidth(label, labelSize)))
  return Math.min(width < narrowNames ? 104 : 190, 14 + Math.max(0, ...names))
}

interface Drawing {
  readonly x: Scale
  readonly left: number
  readonly words: GanttWords
}

function placeStep(step: GanttStep, y: number, { x, left, words }: Drawing): PlacedStep {
  const [from, to] = [x(step.from), x(step.to)]
  const { slack } = step
  return {
    step,
    y,
    x: from,
    width: to - from,
    slack: slack ? { from: x(slack.from), to: x(slack.to) } : null,
    names: wrap(step.label, { fontSize: labelSize, width: left - 10 }),
    text: words.months(step.to - step.from),
    textX: x(Math.max(step.to, slack?.to ?? 0)) + 7,
  }
}

interface Moment {
  readonly name: string
  readonly date: string
  readonly month: number
  readonly y: number
  readonly x: Scale
  readonly width: number
}

/* The text of a date stands at the side where there is room. */
function placeMoment({ name, date, month, y, x, width }: Moment): PlacedMoment {
  const at = x(month)
  const needed = textWidth(name, labelSize, true) + textWidth(` ${date}`, labelSize) + 10
  const fits = at + needed <= width
  return { x: at, y, name, date, textX: fits ? at + 9 : at - 9, anchor: fits ? 'start' : 'end' }
}

function ticksOf(last: number, x: Scale) {
  const step = [3, 6, 12, 24].find(months => x(months) - x(0) >= 44) ?? 24
  return Array.from({ length: Math.floor(last / step) + 1 }, (_, k) => {
    const month = k * step
    const first = x(step) - x(0) >= textWidth('month 0', tickSize) + 8 ? 'month 0' : '0'
    return { month, x: x(month), text: month === 0 ? first : String(month) }
  })
}
