import type { Provenance } from '../engine'
import type { Computed, InputState } from '../scenario'
import { rankingOf } from './ranking'
import { scratchOf } from './scratch'
import { type Search, searchOf } from './search'
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

/**
 * Measures what the present cost of the leading strategy rests on. Each input is moved by a tenth down and up,
 * alone; how far that moves the cost is its weight. Inputs at zero, flags and the horizon have none.
 */
export function confidenceSearch(computed: Computed, provenance?: Provenance): Search<Confidence | null> {
  const weights = new Map<InputState, number>()
  const steps = weigh(computed, weights)
  return searchOf(steps, () => summed(weights, provenance))
}

function* weigh(computed: Computed, weights: Map<InputState, number>): Generator<undefined, undefined> {
  const { winner = computed.scenario.strategies[0]?.id } = rankingOf(computed)
  if (winner === undefined) return undefined
  const scratch = scratchOf(computed)
  for (const input of computed.inputs.values()) {
    const { value, line, min, max } = input
    if (typeof value !== 'number' || value === 0 || line.input?.flag || line.sheet === 'clock') continue
    yield
    const cost = (moved: number) => scratch.tryInput(input, Math.min(max, Math.max(min, moved)), run => run.value(`${winner}:metrics.presentCost`))
    const swing = Math.abs(cost(value * (1 + move)) - cost(value * (1 - move)))
    if (swing > 0) weights.set(input, swing)
  }
  return undefined
}

function summed(weights: ReadonlyMap<InputState, number>, provenance: Provenance | undefined): Confidence | null {
  const total = [...weights.values()].reduce((sum, weight) => sum + weight, 0)
  if (!(total > 0)) return null
  const by = (footing: Footing) => [...weights].filter(([input]) => footingOf(input, provenance) === footing)
  const share = (footing: Footing) => by(footing).reduce((sum, [, weight]) => sum + weight, 0) / total
  const weakest = by('weak').toSorted(([, a], [, b]) => b - a).slice(0, 3).map(([{ cell }]) => cell)
  return { own: share('own'), market: share('market'), weak: share('weak'), weakest }
}
