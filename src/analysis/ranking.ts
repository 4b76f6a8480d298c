import type { Run } from '../engine'
import type { Computed } from '../scenario'
import { fill, nameOf, type Sentence, valueOf } from './sentence'
import { sentences } from './strings'

/** Where the strategies stand, as the sheet `comparison` says. */
export interface Ranking {
  /** The cheapest strategy that serves the plan; undefined when none does. */
  readonly winner?: string
  /** The next that serves it. */
  readonly second?: string
  readonly isTie: boolean
}

/** A verdict over one horizon. */
export interface Verdict {
  readonly years: number
  /** Who wins; empty when no strategy serves the plan. */
  readonly strategies: readonly string[]
  readonly title: Sentence
  readonly note: Sentence
}

/** How lines that hold a verdict are called, by horizon in months. */
const suffixes: Readonly<Record<number, string>> = { 36: '3y', 60: '5y', 84: '7y', 120: '10y' }

/** Finds the cheapest strategy that serves the plan in a run. */
export function winnerOf(run: Run, strategies: readonly string[], suffix = ''): string | undefined {
  return strategies.find(id => run.value(`${id}:comparison.isCheapest${suffix}`) > 0)
}

/** Reads who wins over the horizon of the plan. */
export function rankingOf({ run, scenario }: Computed): Ranking {
  const ids = scenario.strategies.map(({ id }) => id)
  const winner = winnerOf(run, ids)
  const secondCost = run.value('comparison.secondCost')
  const second = ids.find(id => id !== winner && run.value(`${id}:comparison.otherCost`) === secondCost)
  return {
    isTie: run.value('comparison.isTie') > 0,
    ...(winner === undefined ? {} : { winner }),
    ...(second === undefined ? {} : { second }),
  }
}

/** Reads who wins over each horizon that the scenario asks for. */
export function verdicts(computed: Computed): Verdict[] {
  const { run, scenario } = computed
  const ids = scenario.strategies.map(({ id }) => id)
  return scenario.horizons.flatMap((months): Verdict[] => {
    const suffix = suffixes[months]
    if (suffix === undefined) return []
    const winner = winnerOf(run, ids, suffix)
    if (winner === undefined) {
      return [{ years: months / 12, strategies: [], title: ['—'], note: [sentences.verdictNone] }]
    }
    const cost = valueOf(`${winner}:metrics.presentCost${suffix}`, computed)
    return [{ years: months / 12, strategies: [winner], title: [nameOf(winner, computed)], note: fill(sentences.verdict, { cost }) }]
  })
}
