import type { Provenance, Run } from '../engine'
import type { Computed, InputState } from '../scenario'
import { type Crossing, crossing } from './crossing'
import { inputName } from './input-name'
import { winnerOf } from './ranking'
import { scratchOf } from './scratch'
import { type Search, searchOf, type Work } from './search'
import { footingOf } from './weight'

/** An input that changes the winner when it goes beyond a value. */
export interface Flip {
  readonly cell: string
  /** What the input is called, with its offer or site where that is not plain. */
  readonly label: string
  /** Its present figure is weakly sourced. */
  readonly weak: boolean
  readonly direction: 'above' | 'below'
  /** Beyond this value another strategy wins: three figures, rounded away from now; of whole numbers the last before. */
  readonly value: number
  readonly now: number
  readonly low: number
  readonly high: number
  /** Who wins then; undefined when no strategy serves the plan. */
  readonly winner: string | undefined
  /** How far off the change is, as a share of the range. */
  readonly distance: number
}

const figures = 3

/** Choices of method rather than figures: the strip of verdicts shows what another horizon says. */
const notSearched: ReadonlySet<string> = new Set(['clock.horizon'])

/**
 * Searches what would flip the verdict: moves each input alone to the ends of its range and, where the winner
 * changes, bisects to the value. Of an input that flips both ways the nearer is kept; a change that is undone again
 * before the end of the range is not seen. Flips are listed by their distance relative to the range, nearest first;
 * those that leave the plan unserved come after those that change who serves it.
 */
export function flipSearch(computed: Computed, provenance?: Provenance): Search<readonly Flip[]> {
  const found: Flip[] = []
  return searchOf(search(computed, provenance, found), () => found.toSorted(nearestFirst))
}

const unserved = ({ winner }: Flip): number => (winner === undefined ? 1 : 0)

const nearestFirst = (a: Flip, b: Flip): number => unserved(a) - unserved(b) || a.distance - b.distance

interface Ranged {
  readonly input: InputState
  readonly now: number
  readonly low: number
  readonly high: number
}

function* search(computed: Computed, provenance: Provenance | undefined, found: Flip[]): Work {
  const inputs = [...computed.inputs.values()].flatMap(ranged)
  const flipsOf = flipFinder(computed)
  for (const [i, { input, now, low, high }] of inputs.entries()) {
    const flips: Flip[] = []
    const same = {
      cell: input.cell,
      label: inputName(input, computed),
      weak: footingOf(input, provenance) === 'weak',
      now,
      low,
      high,
    }
    for (const [direction, end] of [
      ['below', low],
      ['above', high],
    ] as const) {
      const progress = (i + (direction === 'below' ? 0 : 0.5)) / inputs.length
      yield progress
      if (direction === 'below' ? end >= now : end <= now) continue
      const trials = flipsOf(input, now, end)
      let trial = trials.next()
      for (; !trial.done; trial = trials.next()) yield progress
      if (!trial.value) continue
      const { at, value, outcome } = trial.value
      flips.push({ ...same, direction, value, winner: outcome, distance: Math.abs(at - now) / (high - low) })
    }
    const [nearest] = flips.sort(nearestFirst)
    if (nearest) found.push(nearest)
  }
}

/** An input with its range; nothing for those that have none. */
function ranged(input: InputState): readonly Ranged[] {
  const { line, value, low, high } = input
  if (line.input?.flag || line.input?.choices || notSearched.has(line.id) || typeof value !== 'number')
    return []
  return low !== undefined && high !== undefined && low < high ? [{ input, now: value, low, high }] : []
}

/** Makes a search of one input towards one end: it finds where the winner changes, if it has changed at the end. */
function flipFinder(computed: Computed) {
  const strategies = computed.scenario.strategies.map(({ id }) => id)
  const winner = winnerOf(computed.run, strategies)
  const { attempt } = scratchOf(computed)
  // Of strategies that cost the same the present winner stays one.
  const read = (run: Run) => ({
    other: winnerOf(run, winner === undefined ? strategies : [winner, ...strategies]),
  })
  return function* (
    input: InputState,
    near: number,
    far: number,
  ): Generator<void, Crossing<string | undefined> | undefined> {
    const tryAt = (value: number) => {
      const found = attempt([[input, value]], read)
      return found && found.other !== winner ? found : null
    }
    const atFar = tryAt(far)
    if (!atFar) return undefined
    const whole = input.line.input?.whole === true
    return yield* crossing({ near, far, outcomeAtFar: atFar.other, whole, figures }, tryAt)
  }
}
