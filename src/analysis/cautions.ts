import type { Computed } from '../scenario'
import { cautionSentences as sentences } from './caution-strings'
import { midSentence } from './input-name'
import { type PriceTie, sharedPartner } from './price-ties'
import { baselineOf, rankedOver } from './ranking'
import {
  figureOf,
  fill,
  inSentence,
  nameOf,
  type Sentence,
  shortNameOf,
  type ValuePiece,
  valueText,
} from './sentence'
import { variance } from './variance'

/** Says what a verdict on present cost leaves easily unseen: resale that it counts on, and measures that point elsewhere. */
export function cautionLines(computed: Computed): readonly Sentence[] {
  const [first, second] = rankedOver(computed)
  if (first === undefined) return []
  return [
    ...(second === undefined ? [] : tieLines(first, second, computed)),
    ...creditLine(first, second, computed),
    ...unpaidLine(first, computed),
    ...rankedOver(computed).flatMap(id => disagreement(id, computed)),
  ]
}

/** Tells two strategies of like cost apart: by when they serve, and by what is at risk before a gate. */
function tieLines(first: string, second: string, computed: Computed): readonly Sentence[] {
  const { run } = computed
  if (!(run.value('comparison.isTie') > 0)) return []
  const gated = run.value('gate.gateMonth') > 0
  return [
    ...lesserLine(sentences.tieEarlier, 'metrics.monthsToCapacity', first, second, computed),
    ...(gated ? lesserLine(sentences.tieRisk, 'gate.atRisk', first, second, computed) : []),
  ]
}

/** Says which of two strategies has less of something, and by how much. */
function lesserLine(
  template: string,
  line: string,
  one: string,
  other: string,
  computed: Computed,
): readonly Sentence[] {
  const value = (id: string) => computed.run.value(`${id}:${line}`)
  const difference = variance(value(other), value(one), 'absolute')
  if (!(Math.abs(difference) > 0)) return []
  const [less, more] = difference > 0 ? [one, other] : [other, one]
  const shown = figureOf(`${more}:${line}`, computed)
  const at = computed.run.program.expansion.cells.get(shown.cell)?.line
  return [
    fill(template, {
      first: shortNameOf(less, computed),
      second: inSentence(more, computed),
      difference: at
        ? { ...shown, text: valueText(Math.abs(difference), at, computed, { long: true }) }
        : shown,
    }),
  ]
}

/** Names the resale that the cost of the cheapest strategy is after, where it is more than the margin of a tie. */
function creditLine(first: string, second: string | undefined, computed: Computed): readonly Sentence[] {
  const { run } = computed
  const cost = (id: string, line: string) => run.value(`${id}:metrics.${line}`)
  const least = run.value('comparison.tieMargin') * cost(first, 'presentCost')
  if (!(cost(first, 'resaleCredit') > Math.max(0, least))) return []
  const decides = second !== undefined && cost(first, 'grossCost') > cost(second, 'grossCost')
  return [
    fill(decides ? sentences.creditDecides : sentences.credit, {
      first: shortNameOf(first, computed),
      second: second === undefined ? '' : inSentence(second, computed),
      credit: figureOf(`${first}:metrics.resaleCredit`, computed),
      without: figureOf(`${first}:metrics.grossCost`, computed),
    }),
  ]
}

/** Warns where the cheapest strategy saves against the baseline only with what is left in the end. */
function unpaidLine(first: string, computed: Computed): readonly Sentence[] {
  const { run } = computed
  const last = run.value('clock.lastMonth')
  const open = `${first}:returns.aheadToDate`
  if (!(run.value(`${first}:comparison.saving`) > 0) || !(run.value(open, last) < 0)) return []
  return [
    fill(sentences.unpaid, {
      first: shortNameOf(first, computed),
      baseline: inSentence(baselineOf(computed), computed),
      saving: figureOf(`${first}:comparison.saving`, computed),
      open: sizeOf(open, computed, last),
    }),
  ]
}

/** Warns where payback or rate of return of a strategy point the other way from its present cost. */
function disagreement(id: string, computed: Computed): readonly Sentence[] {
  const { run } = computed
  const first = shortNameOf(id, computed)
  const lines: Sentence[] = []
  if (run.value(`${id}:returns.disagrees`) > 0)
    lines.push(
      fill(sentences.rateDisagrees, {
        first: inSentence(id, computed),
        rate: figureOf(`${id}:returns.rateOfReturn`, computed, undefined, { kind: 'share' }),
      }),
    )
  if (run.value(`${id}:returns.payback`) > 0 && run.value(`${id}:comparison.saving`) < 0)
    lines.push(
      fill(sentences.paidYetDear, {
        first,
        baseline: inSentence(baselineOf(computed), computed),
        payback: figureOf(`${id}:returns.payback`, computed, undefined, { whole: true, long: true }),
        more: sizeOf(`${id}:comparison.saving`, computed),
      }),
    )
  return lines
}

/** Shows a value without its sign, where the words say which way it goes. */
function sizeOf(cell: string, computed: Computed, month?: number): ValuePiece {
  const shown = figureOf(cell, computed, month)
  return { ...shown, text: shown.text.replace(/^[-−]/, '') }
}

/** Says above which price to walk away from a partner, of several prices the one that ties nearest; or why there is no such price. */
export function walkAwayLine(ties: readonly PriceTie[], computed: Computed): Sentence | undefined {
  const distance = ({ tie, now }: PriceTie) => Math.abs(Math.log((tie ?? 0) / now))
  const [nearest] = ties
    .filter(({ tie }) => tie !== null && tie > 0)
    .toSorted((a, b) => distance(a) - distance(b))
  const told = nearest ?? ties[0]
  const input = told && computed.inputs.get(told.cell)
  if (!input) return ties.length === 0 ? sharedLine(computed) : undefined
  const { tie, strategy, rival } = told
  const now = figureOf(told.cell, computed)
  const [first] = rankedOver(computed).filter(id => id === strategy || id === rival)
  const words = nearest ? (told.now > (tie ?? 0) ? sentences.pastTie : sentences.walkAway) : sentences.noTie
  return fill(words, {
    partner: nameOf(told.offer, computed),
    input: midSentence(input.line.label),
    now,
    price: { ...now, text: valueText(tie ?? 0, input.line, computed) },
    rival: inSentence(rival, computed),
    first: inSentence(first ?? strategy, computed),
  })
}

function sharedLine(computed: Computed): Sentence | undefined {
  const partner = sharedPartner(computed)
  return partner === undefined ? undefined : fill(sentences.shared, { partner: nameOf(partner, computed) })
}
