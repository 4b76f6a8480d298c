import type { Provenance, Run } from '../engine'
import type { Computed, InputState } from '../scenario'
import { rankingOf } from './ranking'
import { scratchOf } from './scratch'
import { type Search, searchOf, type Work } from './search'
import { type Footing, footingOf } from './weight'

/** How much of the present cost rests on figures of each footing, as shares of one. */
export interface Confidence {
  readonly own: number
  readonly market: number
  readonly weak: number
  /** The weakly sourced inputs that weigh most, by cell id, the heaviest first. */
  readonly weakest: readonly string[]
}

/** By how much an input is moved, relative to its value. */
const move = 0.1

/** Choices of method rather than figures. */
const notWeighed: ReadonlySet<string> = new Set(['clock.horizon', 'comparison.tieMargin'])

/**
 * Measures what the present cost of the leading strategy rests on. Each input is moved by a tenth down and up,
 * alone; how far that moves the cost is its weight. Inputs at zero, flags and choices of method have none
 * (decision 0007). Null where no strategy has a cost.
 */
export function confidenceSearch(computed: Computed, provenance?: Provenance): Search<Confidence | null> {
  const weights = new Map<InputState, number>()
  return searchOf(weigh(computed, weights), () => summed(weights, provenance))
}

function* weigh(computed: Computed, weights: Map<InputState, number>): Work {
  const { winner = computed.scenario.strategies[0]?.id } = rankingOf(computed)
  if (winner === undefined) return
  const { attempt } = scratchOf(computed)
  const read = (run: Run) => run.value(`${winner}:metrics.presentCost`)
  const inputs = [...computed.inputs.values()].filter(
    ({ line }) => !line.input?.flag && !line.input?.choices && !notWeighed.has(line.id),
  )
  for (const [i, input] of inputs.entries()) {
    const { value, min, max } = input
    if (typeof value !== 'number' || value === 0) continue
    const cost = (moved: number) =>
      attempt([[input, Math.min(max, Math.max(min, moved))]], read) ?? Number.NaN
    const swing = Math.abs(cost(value * (1 + move)) - cost(value * (1 - move)))
    if (swing > 0) weights.set(input, swing)
    yield i / inputs.length
  }
}

function summed(
  weights: ReadonlyMap<InputState, number>,
  provenance: Provenance | undefined,
): Confidence | null {
  const total = [...weights.values()].reduce((sum, weight) => sum + weight, 0)
  if (!(total > 0)) return null
  const by = (footing: Footing) => [...weights].filter(([input]) => footingOf(input, provenance) === footing)
  const share = (footing: Footing) => by(footing).reduce((sum, [, weight]) => sum + weight, 0) / total
  const weakest = by('weak')
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, 3)
    .map(([{ cell }]) => cell)
  return { own: share('own'), market: share('market'), weak: share('weak'), weakest }
}
