import type { Run } from '../engine'
import type { Computed, InputState } from '../scenario'
import { winnerOf } from './ranking'
import { type Scratch, scratchOf } from './scratch'
import { type Search, searchOf } from './search'
import { isWeak } from './weight'

/** An input that changes the winner when it goes beyond a value. */
export interface Flip {
  readonly cell: string
  readonly label: string
  /** Its present figure is weakly sourced. */
  readonly weak: boolean
  readonly direction: 'above' | 'below'
  /** The first value, seen from now, at which another strategy wins. */
  readonly value: number
  readonly now: number
  readonly low: number
  readonly high: number
  /** Who wins then; undefined when no strategy serves the plan. */
  readonly winner: string | undefined
}

/** Where the search for a flip ends, relative to the range. */
const precision = 1e-3

/**
 * Searches what would flip the verdict: moves each input alone to the ends of its range and, where the winner
 * changes, bisects to the nearest value. Finds the nearest change where the winner changes once in the range.
 * The result lists flips by their distance relative to the range, the nearest first.
 */
export function flipSearch(computed: Computed): Search<readonly Flip[]> {
  const found: Flip[] = []
  return searchOf(steps(computed, found), () => found.toSorted((a, b) => distance(a) - distance(b)))
}

const distance = ({ value, now, low, high }: Flip): number => Math.abs(value - now) / (high - low)

function* steps(computed: Computed, found: Flip[]): Generator<undefined, undefined> {
  const strategies = computed.scenario.strategies.map(({ id }) => id)
  const read = (run: Run) => winnerOf(run, strategies)
  const winner = read(computed.run)
  const scratch = scratchOf(computed)
  for (const input of computed.inputs.values()) {
    const range = rangeOf(input)
    if (!range) continue
    for (const end of [range.low, range.high]) {
      yield
      if (end === range.now) continue
      const other = scratch.tryInput(input, end, read)
      if (other !== winner) found.push(yield* bisect(scratch, input, range, end, winner, read))
    }
  }
  return undefined
}

interface Span {
  readonly now: number
  readonly low: number
  readonly high: number
}

/** The range within which an input is moved; undefined where it has none. */
function rangeOf({ line, value, low, high }: InputState): Span | undefined {
  if (line.input?.flag || typeof value !== 'number' || low === undefined || high === undefined) return undefined
  return low < high ? { now: value, low, high } : undefined
}

function* bisect(
  scratch: Scratch, input: InputState, range: Span, end: number, winner: string | undefined, read: (run: Run) => string | undefined,
): Generator<undefined, Flip> {
  const whole = input.line.input?.whole === true
  let near = range.now
  let far = end
  let then = scratch.tryInput(input, far, read)
  while (Math.abs(far - near) > (whole ? 1 : precision * (range.high - range.low))) {
    yield
    const middle = whole ? Math.trunc((near + far) / 2) : (near + far) / 2
    const other = scratch.tryInput(input, middle, read)
    if (other === winner) near = middle
    else [far, then] = [middle, other]
  }
  return {
    cell: input.cell, label: input.line.label, weak: isWeak(input), direction: end > range.now ? 'above' : 'below',
    value: far, ...range, winner: then,
  }
}
