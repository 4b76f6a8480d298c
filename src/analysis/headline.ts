import type { Computed } from '../scenario'
import { beneath } from './beneath'
import { rankingOf, type Verdict, verdicts } from './ranking'
import { fill, nameOf, type Sentence, valueOf } from './sentence'
import { sentences, years } from './strings'

/** Which pattern the headline follows. */
export type HeadlineKind = 'tooSmall' | 'none' | 'tie' | 'horizon' | 'winner' | 'only'

/** The answer in words; every number in it opens the line that holds it. */
export interface Headline {
  readonly kind: HeadlineKind
  readonly title: Sentence
  readonly beneath: readonly Sentence[]
}

/** Says the answer: the first pattern that fits. All numbers are lines of the model. */
export function headline(computed: Computed): Headline {
  const { winner, second, isTie } = rankingOf(computed)
  const made = (kind: HeadlineKind, title: Sentence): Headline => ({ kind, title, beneath: beneath(winner, computed) })
  if (winner === undefined) return made('none', noneSentence(computed))
  if (holds(computed, 'comparison.isTooSmall')) return made('tooSmall', tooSmallSentence(winner, computed))
  if (second === undefined) return made('only', winnerSentence(sentences.only, winner, winner, computed))
  if (isTie) return made('tie', tieSentence(winner, second, computed))
  const change = horizonChange(verdicts(computed))
  if (change) return made('horizon', fill(sentences.horizon, change(computed)))
  return made('winner', winnerSentence(sentences.winner, winner, second, computed))
}

function holds({ run }: Computed, cell: string): boolean {
  return run.program.expansion.cells.has(cell) && run.value(cell) > 0
}

function winnerSentence(template: string, first: string, second: string, computed: Computed): Sentence {
  return fill(template, {
    first: nameOf(first, computed),
    second: nameOf(second, computed),
    cost: valueOf(`${first}:metrics.presentCost`, computed),
    horizon: valueOf('clock.horizon', computed, undefined, { as: years }),
    margin: valueOf('comparison.margin', computed),
  })
}

function tooSmallSentence(winner: string, computed: Computed): Sentence {
  const workload = computed.scenario.workloads[0]?.id ?? ''
  return fill(sentences.tooSmall, {
    accelerators: valueOf('demand.acceleratorsTotal', computed, 0, { long: true }),
    use: valueOf(`${workload}:demand.meanToPeakShare`, computed),
    first: nameOf(winner, computed),
    cost: valueOf(`${winner}:metrics.presentCost`, computed),
    horizon: valueOf('clock.horizon', computed, undefined, { as: years }),
  })
}

function tieSentence(first: string, second: string, computed: Computed): Sentence {
  const wait = (id: string) => valueOf(`${id}:metrics.monthsToCapacity`, computed, undefined, { long: true })
  return fill(sentences.tie, {
    first: nameOf(first, computed),
    second: nameOf(second, computed),
    margin: valueOf('comparison.margin', computed),
    firstMonths: wait(first),
    secondMonths: wait(second),
  })
}

/** The nearest strategy is the one with the most capacity at the end of the horizon. */
function noneSentence(computed: Computed): Sentence {
  const { run, scenario } = computed
  const month = run.value('clock.lastMonth')
  const power = (id: string) => run.value(`${id}:capacity.totalPower`, month)
  const [nearest = ''] = scenario.strategies.map(({ id }) => id).sort((a, b) => power(b) - power(a))
  return fill(sentences.none, {
    first: nameOf(nearest, computed),
    power: valueOf(`${nearest}:capacity.totalPower`, computed, month),
    demand: valueOf('demand.itPowerTotal', computed, month),
    month: valueOf('clock.lastMonth', computed, undefined, { as: String }),
  })
}

/** The one change of winner along the horizons; undefined when there is none or it goes back and forth. */
function horizonChange(all: readonly Verdict[]) {
  const decided = all.flatMap(({ years: length, strategies: [winner] }) => (winner === undefined ? [] : [{ length, winner }]))
  const changes = decided.filter(({ winner }, i) => i > 0 && decided[i - 1]?.winner !== winner)
  const [second] = changes
  const first = second && decided[decided.indexOf(second) - 1]
  if (!first || !second || changes.length > 1) return undefined
  return (computed: Computed) => ({
    first: nameOf(first.winner, computed),
    second: nameOf(second.winner, computed),
    years: { cell: `${first.winner}:metrics.presentCost${first.length}y`, text: years(first.length * 12) },
  })
}
