import type { Computed } from '../scenario'
import { costLine, horizonOf, lateLines, limitGaps, paysLine, reasonOf, sizeLines } from './beneath'
import { monthName } from './calendar'
import type { Flip } from './flips'
import { midSentence } from './input-name'
import { limitAt, unfitWorkload } from './limits'
import { partsOf } from './parts'
import { type Ranking, rankingOf, type Verdict, verdicts } from './ranking'
import {
  dateOf,
  figureOf,
  fill,
  inSentence,
  marginOf,
  nameOf,
  type Sentence,
  shortNameOf,
  valueText,
} from './sentence'
import { asksForNothing, isSmall, type OwnSize } from './small'
import { sentences, years } from './strings'
import { servingName } from './taken'

/** Which pattern the headline follows. */
export type HeadlineKind = 'small' | 'gate' | 'none' | 'tie' | 'horizon' | 'winner'

/** The answer in words; every number in it opens the line that holds it. */
export interface Headline {
  readonly kind: HeadlineKind
  readonly title: Sentence
  readonly beneath: readonly Sentence[]
}

/** What searches have found so far, where they have run. */
export interface Findings {
  /** Where own capacity starts to pay; said of small plans. */
  readonly ownSize?: OwnSize | null
  /** A flip by a weakly sourced figure turns a winner into a tie. */
  readonly flips?: readonly Flip[]
}

/** Says the answer: the first pattern that fits. What the model does not hold is left out. */
export function headline(computed: Computed, findings: Findings = {}): Headline {
  const ranking = rankingOf(computed)
  const { kind, title } = titleOf(ranking, computed, findings)
  const { winner } = ranking
  const cost = kind === 'winner' ? undefined : costLine(ranking, computed)
  const nearest = winner === undefined ? nearestLines(computed) : []
  const horizons = kind === 'tie' ? horizonLines(computed) : []
  const lines = [
    ...(cost ? [cost] : nearest),
    ...horizons,
    ...sizeLines(winner, computed),
    ...lateLines(computed),
    ...paysLine(winner, computed),
  ]
  return { kind, title, beneath: lines }
}

type Title = Pick<Headline, 'kind' | 'title'>

function titleOf(ranking: Ranking, computed: Computed, { ownSize, flips = [] }: Findings): Title {
  const { winner, second, isTie } = ranking
  if (winner === undefined) return { kind: 'none', title: noneTitle(computed) }
  if (asksForNothing(computed)) return { kind: 'small', title: [sentences.noNeed] }
  if (isSmall(winner, computed))
    return { kind: 'small', title: smallTitle(winner, ownSize ?? null, computed) }
  if (computed.run.value(`${winner}:gate.waits`) > 0)
    return { kind: 'gate', title: gateTitle(winner, computed) }
  if (second === undefined)
    return { kind: 'winner', title: winnerTitle(sentences.only, winner, winner, computed) }
  if (isTie) return { kind: 'tie', title: tieTitle(winner, second, computed) }
  const weak = flips.find(flip => flip.weak && flip.winner !== undefined)
  if (weak) return { kind: 'tie', title: weakTitle(winner, second, weak, computed) }
  const spans = spansOf(verdicts(computed))
  if (spans.length > 1) return { kind: 'horizon', title: horizonTitle(spans, computed) }
  return { kind: 'winner', title: winnerTitle(sentences.winner, winner, second, computed) }
}

function winnerTitle(template: string, first: string, second: string, computed: Computed): Sentence {
  return fill(template, {
    first: shortNameOf(first, computed),
    second: inSentence(second, computed),
    cost: figureOf(`${first}:metrics.presentCost`, computed),
    horizon: horizonOf(computed),
    margin: marginOf('comparison.margin', computed),
  })
}

function smallTitle(winner: string, ownSize: OwnSize | null, computed: Computed): Sentence {
  const size = ownSize && {
    cell: ownSize.cell,
    text: valueText(ownSize.accelerators, { name: '', unit: 'gpu' }, computed, { long: true }),
  }
  return fill(sentences.small, {
    need: figureOf('demand.acceleratorsTotal', computed, 0, { long: true, whole: true }),
    use: figureOf('metrics.useOfNeed', computed, 0, { kind: 'share' }),
    first: servingName(winner, computed),
    cost: figureOf(`${winner}:metrics.presentCost1y`, computed),
    paysAbove: size ? fill(sentences.paysAbove, { size }) : '',
  })
}

function gateTitle(winner: string, computed: Computed): Sentence {
  return fill(sentences.gate, {
    gate: dateOf('gate.gateMonth', computed),
    first: inSentence(winner, computed),
    risk: figureOf(`${winner}:gate.atRisk`, computed),
    chance: marginOf(`${winner}:gate.chanceNeeded`, computed),
  })
}

function tieTitle(first: string, second: string, computed: Computed): Sentence {
  const isEqual = computed.run.value('comparison.margin') <= 0
  return fill(isEqual ? sentences.tieEqual : sentences.tie, {
    first: inSentence(first, computed),
    second: inSentence(second, computed),
    margin: marginOf('comparison.margin', computed),
  })
}

function weakTitle(first: string, second: string, flip: Flip, computed: Computed): Sentence {
  const line = computed.inputs.get(flip.cell)?.line
  if (!line) throw new Error(`this plan has no input ${flip.cell}`)
  return fill(sentences.tieWeak, {
    first: inSentence(first, computed),
    second: inSentence(second, computed),
    margin: marginOf('comparison.margin', computed),
    input: midSentence(flip.label),
    direction: flip.direction,
    value: { cell: flip.cell, text: valueText(flip.value, line, computed) },
  })
}

/** A winner and the last horizon over which it wins. */
interface WinnerSpan {
  readonly winner: string
  readonly years: number
}

/** Joins horizons with one winner. A tie is no change: it counts for a neighbour that is in it. */
function spansOf(all: readonly Verdict[]): readonly WinnerSpan[] {
  const decided = all.filter(({ strategies }) => strategies.length > 0)
  const spans: WinnerSpan[] = []
  for (const [i, { strategies, years: length }] of decided.entries()) {
    const last = spans.at(-1)
    const [next = ''] = decided.slice(i).find(({ kind }) => kind === 'winner')?.strategies ?? []
    if (last && strategies.includes(last.winner)) spans.pop()
    const [winner = ''] = [last?.winner ?? '', next, ...strategies].filter(id => strategies.includes(id))
    spans.push({ winner, years: length })
  }
  return spans
}

function horizonTitle(spans: readonly WinnerSpan[], computed: Computed): Sentence {
  return spans.flatMap(({ winner, years: length }, i) => {
    const template =
      i === 0 ? sentences.horizonStart : i < spans.length - 1 ? sentences.horizonMiddle : sentences.horizonEnd
    return fill(template, {
      first: i === 0 ? shortNameOf(winner, computed) : inSentence(winner, computed),
      years: { cell: `${winner}:metrics.presentCost${length}y`, text: years(length * 12) },
    })
  })
}

/** Says who wins over which horizon, where a tie has left it out of the title. */
function horizonLines(computed: Computed): readonly Sentence[] {
  const spans = spansOf(verdicts(computed))
  return spans.length > 1 ? [horizonTitle(spans, computed)] : []
}

/** The strategy that leaves the least undone; of those alike the first listed. */
function nearestOf({ run, scenario }: Computed): string {
  const undone = (id: string) => run.value(`${id}:metrics.unservedOfAll`, run.value('clock.lastMonth'))
  const [nearest = ''] = scenario.strategies.map(({ id }) => id).sort((a, b) => undone(a) - undone(b))
  return nearest
}

/** The share of its work that the worst served workload lacks. */
function unservedOf(strategy: string, computed: Computed) {
  const cells = computed.scenario.workloads.map(({ id }) => `${strategy}/${id}:metrics.unservedShare`)
  const [worst = ''] = cells.sort((a, b) => computed.run.value(b) - computed.run.value(a))
  return marginOf(worst, computed)
}

function nearestLines(computed: Computed): readonly Sentence[] {
  const first = nearestOf(computed)
  return [fill(sentences.nearest, { first: nameOf(first, computed), share: unservedOf(first, computed) })]
}

/** Names the month in which the nearest strategy lacks most, and what limits its last part then. */
function noneTitle(computed: Computed): Sentence {
  const { run } = computed
  const unfit = unfitWorkload(computed)
  if (unfit) {
    const workload = nameOf(unfit.workload, computed)
    return fill(sentences.noneFits, { workload, reason: reasonOf(unfit.cell, 0, computed) })
  }
  const nearest = nearestOf(computed)
  const power = `${nearest}:capacity.totalPower`
  const gap = (month: number) => run.value('demand.itPowerTotal', month) - run.value(power, month)
  const months = Array.from({ length: run.value('clock.horizon') }, (_, month) => month)
  const [worst = 0] = months.sort((a, b) => gap(b) - gap(a))
  const first = nameOf(nearest, computed)
  if (gap(worst) <= 0) return fill(sentences.noneSomewhere, { first, share: unservedOf(nearest, computed) })
  const limit = partsOf(computed, nearest)
    .toReversed()
    .flatMap(part => limitAt(computed, part, worst) ?? [])[0]
  return fill(limit ? sentences.none : sentences.noneUnknown, {
    first,
    date: { cell: power, month: worst, text: monthName(computed.scenario.startMonth, worst) },
    ...(limit ? limitGaps(limit.cell, worst, computed) : {}),
    power: figureOf(power, computed, worst),
    demand: figureOf('demand.itPowerTotal', computed, worst),
  })
}
