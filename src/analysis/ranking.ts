import type { Run } from '../engine'
import type { Computed } from '../scenario'
import { figureOf, fill, marginOf, type Sentence, shortNameOf, type ValuePiece } from './sentence'
import { sentences } from './strings'

/** Where the strategies stand over the horizon of the plan, as the sheet `comparison` says. */
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
  readonly kind: 'winner' | 'tie' | 'none'
  /** The winner; of a tie all that are too close to call, the cheapest first; empty when no strategy serves the plan. */
  readonly strategies: readonly string[]
  /** Present cost of the cheapest. */
  readonly cost?: ValuePiece
  /** How far the cheapest is below the next; left out where nothing else serves the plan. */
  readonly margin?: ValuePiece
  readonly title: Sentence
  readonly note: Sentence
}

/** How lines that hold a verdict end, by horizon in months. */
const suffixes: Readonly<Record<number, string>> = { 36: '3y', 60: '5y', 84: '7y', 120: '10y' }

/** Finds the cheapest strategy that serves the plan in a run; of equal ones the first listed. */
export function winnerOf(run: Run, strategies: readonly string[], suffix = ''): string | undefined {
  return strategies.find(id => run.value(`${id}:comparison.isCheapest${suffix}`) > 0)
}

/** Lists the strategies that serve the plan over a horizon, the cheapest first; equal ones in the order of the plan. */
export function rankedOver({ run, scenario }: Computed, suffix = ''): readonly string[] {
  const cost = (id: string) => run.value(`${id}:comparison.ranked${suffix || 'Cost'}`)
  return scenario.strategies
    .map(({ id }) => id)
    .filter(id => !Number.isNaN(cost(id)))
    .sort((a, b) => cost(a) - cost(b))
}

/** Reads who wins over the horizon of the plan. */
export function rankingOf(computed: Computed): Ranking {
  const [winner, second] = rankedOver(computed)
  return {
    isTie: computed.run.value('comparison.isTie') > 0,
    ...(winner === undefined ? {} : { winner }),
    ...(second === undefined ? {} : { second }),
  }
}

/** Finds the strategy that the others are measured against. */
export function baselineOf({ run, scenario }: Computed): string {
  const order = (id: string) => run.value(`${id}:comparison.baselineOrder`)
  const [first = '', ...rest] = scenario.strategies.map(({ id }) => id)
  return rest.reduce((best, id) => (order(id) < order(best) ? id : best), first)
}

/** Reads who wins over each horizon that the scenario asks for. */
export function verdicts(computed: Computed): Verdict[] {
  return computed.scenario.horizons.flatMap((months): Verdict[] => {
    const suffix = suffixes[months]
    return suffix === undefined ? [] : [verdictOver(suffix, months / 12, computed)]
  })
}

function verdictOver(suffix: string, years: number, computed: Computed): Verdict {
  const ranked = rankedOver(computed, suffix)
  const [winner, second] = ranked
  if (winner === undefined) {
    return {
      years,
      kind: 'none',
      strategies: [],
      title: [sentences.verdictNoneTitle],
      note: [sentences.verdictNone],
    }
  }
  const cost = figureOf(`${winner}:metrics.presentCost${suffix}`, computed)
  if (second === undefined) {
    return {
      years,
      kind: 'winner',
      strategies: [winner],
      cost,
      title: [shortNameOf(winner, computed)],
      note: fill(sentences.verdictOnly, { cost }),
    }
  }
  const margin = marginOf(`comparison.margin${suffix}`, computed)
  if (computed.run.value(`comparison.isTie${suffix}`) > 0) {
    const level = levelWith(winner, ranked, suffix, computed)
    const names = level.map(id => shortNameOf(id, computed)).join(', ')
    const within = level.length > 2 ? figureOf('comparison.tieMargin', computed) : margin
    return {
      years,
      kind: 'tie',
      strategies: level,
      cost,
      margin,
      title: [sentences.verdictTieTitle],
      note: fill(sentences.verdictTie, { names, within }),
    }
  }
  return {
    years,
    kind: 'winner',
    strategies: [winner],
    cost,
    margin,
    title: [shortNameOf(winner, computed)],
    note: fill(sentences.verdict, { cost, margin }),
  }
}

/** The strategies that the margin of a tie does not tell apart from the cheapest. */
function levelWith(
  winner: string,
  ranked: readonly string[],
  suffix: string,
  { run }: Computed,
): readonly string[] {
  const cost = (id: string) => run.value(`${id}:comparison.ranked${suffix}`)
  const tieMargin = run.value('comparison.tieMargin')
  return ranked.filter(id => cost(id) === cost(winner) || (cost(id) - cost(winner)) / cost(id) < tieMargin)
}
