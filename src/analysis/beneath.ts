import type { Computed } from '../scenario'
import { midSentence } from './input-name'
import { decisive, firstLimit } from './limits'
import { type PartInfo, partsOf } from './parts'
import type { Ranking } from './ranking'
import {
  dateOf,
  figureOf,
  fill,
  marginOf,
  nameOf,
  type Piece,
  type Sentence,
  type ValuePiece,
} from './sentence'
import { asksForNothing } from './small'
import { clauseBreak, leadTime, limitReasons, sentences, unfitHardware, years, yesOrNo } from './strings'
import { firstTaken, servingInSentence } from './taken'

/** Shows the horizon of the plan. */
export const horizonOf = (computed: Computed): ValuePiece =>
  figureOf('clock.horizon', computed, undefined, { as: years })

/** Says what the cheapest strategy costs over the horizon of the plan. */
export function costLine({ winner, second, isTie }: Ranking, computed: Computed): Sentence | undefined {
  if (winner === undefined) return undefined
  const cost = (id: string) => figureOf(`${id}:metrics.presentCost`, computed)
  const first = servingInSentence(winner, computed)
  const common = { horizon: horizonOf(computed), first, cost: cost(winner) }
  if (second === undefined) return fill(sentences.costsAlone, common)
  const both = {
    ...common,
    second: servingInSentence(second, computed),
    margin: marginOf('comparison.margin', computed),
  }
  if (!isTie) return fill(sentences.costs, both)
  const level = { ...both, secondCost: cost(second) }
  const capital = (id: string) => `${id}:metrics.capexTotal`
  if ([winner, second].every(id => computed.run.value(capital(id)) <= 0))
    return fill(sentences.costsLevel, level)
  return fill(sentences.costsLevelCapital, {
    ...level,
    firstCapital: figureOf(capital(winner), computed),
    secondCapital: figureOf(capital(second), computed),
  })
}

/**
 * Says how the need grows, what power and density that means for a strategy, and which limit it meets first. Work that
 * no accelerator is counted for, since tokens are bought, has no such size.
 */
export function sizeLines(strategy: string | undefined, computed: Computed): readonly Sentence[] {
  const { run } = computed
  const month = Math.min(run.value('clock.growthWindow'), run.value('clock.lastMonth'))
  if (run.value('demand.acceleratorsTotal', month) <= 0 && !asksForNothing(computed)) return []
  const parts = strategy === undefined ? [] : partsOf(computed, strategy)
  const housed = parts.find(
    part => part.premises !== 'included' && run.value(`${part.id}:metrics.contractedFinal`) > 0,
  )
  const power = figureOf('demand.itPowerTotal', computed, month)
  const clauses = [
    powerClause(power, housed, computed),
    ...coolingClauses(housed, computed),
    ...limitClauses(strategy === undefined ? undefined : firstTaken(strategy, computed), computed),
  ]
  const size = fill(sentences.size, {
    today: figureOf('demand.acceleratorsTotal', computed, 0, { bare: true, whole: true }),
    later: figureOf('demand.acceleratorsTotal', computed, month, { bare: true, whole: true }),
    clauses: clauses.flatMap((clause, i): Sentence => (i === 0 ? clause : [clauseBreak, ...clause])),
  })
  return [size]
}

function powerClause(power: ValuePiece, part: PartInfo | undefined, computed: Computed): Sentence {
  const committed = part && `${part.id}:facilityColocation.committed`
  if (committed !== undefined && computed.run.program.expansion.cells.has(committed)) {
    return fill(sentences.sizeCommitted, {
      power,
      committed: figureOf(committed, computed, computed.run.value('clock.lastMonth')),
    })
  }
  if (part?.premises !== 'own') return fill(sentences.sizePower, { power })
  return fill(sentences.sizeContracted, {
    power,
    contracted: figureOf(`${part.id}:metrics.contractedFinal`, computed),
    date: dateOf(`${part.id}:metrics.contractMonth`, computed),
  })
}

function coolingClauses(part: PartInfo | undefined, computed: Computed): readonly Sentence[] {
  if (!part) return []
  const density = figureOf(`${part.id}:racks.powerPerRack`, computed)
  const cooling = coolingOf(part, computed)
  return [
    cooling ? fill(sentences.sizeCooling, { density, cooling }) : fill(sentences.sizeBeyond, { density }),
  ]
}

/** The candidate whose limit is the chosen one. */
function coolingOf({ offer }: PartInfo, computed: Computed): ValuePiece | undefined {
  const { run, plan } = computed
  const limit = run.value(`${offer}:cooling.systemLimit`)
  const chosen = (plan.members.coolingSystem ?? []).find(
    ({ id, links }) => links.offer === offer && run.value(`${id}:cooling.densityLimit`) === limit,
  )
  return chosen && { cell: `${offer}:cooling.systemLimit`, text: midSentence(nameOf(chosen.id, computed)) }
}

function limitClauses(part: PartInfo | undefined, computed: Computed): readonly Sentence[] {
  const limit = part && firstLimit(computed, part)
  return limit ? [fill(sentences.sizeLimit, limitGaps(limit.cell, limit.month, computed))] : []
}

/** Names a limit and its value, for the gaps of a sentence. */
export function limitGaps(
  cell: string,
  month: number,
  computed: Computed,
): { readonly limit: Piece; readonly value: ValuePiece } {
  const input = computed.inputs.get(cell)
  if (isReason(cell)) return { limit: hardwareName(cell, computed), value: reasonOf(cell, month, computed) }
  const options = input?.line.input?.flag ? { as: yesOrNo } : {}
  return {
    limit: limitName(cell, computed),
    value: figureOf(cell, computed, input ? undefined : month, options),
  }
}

const isReason = (cell: string): boolean => cell.endsWith('.limitReason')

/** Says for what hardware cannot serve a workload. */
export function reasonOf(cell: string, month: number, computed: Computed): ValuePiece {
  return figureOf(cell, computed, month, { as: reason => limitReasons[reason] ?? String(reason) })
}

function hardwareName(cell: string, computed: Computed): string {
  const member = computed.run.program.expansion.cells.get(cell)?.member
  const offer = member && computed.rows.tables.reach(member, 'offer')
  return `${unfitHardware} ${offer ? nameOf(offer.id, computed) : cell}`
}

/** A label that only says that months pass tells too little without its offer. */
function limitName(cell: string, computed: Computed): string {
  const at = computed.run.program.expansion.cells.get(cell)
  if (!at) return cell
  const isLead = /^Months (until|from)/.test(at.line.label)
  return isLead ? `${leadTime} ${nameOf(at.member.id, computed)}` : midSentence(at.line.label)
}

/** Says which strategy waits longest for committed capacity, and why. */
export function lateLines(computed: Computed): readonly Sentence[] {
  const { run, scenario } = computed
  const wait = (id: string) => run.value(`${id}:metrics.monthsToCommitted`)
  const [latest] = scenario.strategies
    .map(({ id }) => id)
    .filter(id => wait(id) > 0)
    .sort((a, b) => wait(b) - wait(a))
  const part = latest === undefined ? undefined : partsOf(computed, latest)[0]
  if (latest === undefined || !part) return []
  const cause = decisive(run, `${part.offer}:schedule.liveMonth`)
  return [
    fill(sentences.late, {
      strategy: nameOf(latest, computed),
      date: dateOf(`${latest}:metrics.monthsToCommitted`, computed),
      reason: limitName(cause, computed),
      months: figureOf(cause, computed),
    }),
  ]
}

/** Says what serving must be worth for the winner to pay. */
export function paysLine(winner: string | undefined, computed: Computed): readonly Sentence[] {
  if (winner === undefined) return []
  const { run, scenario } = computed
  const [only, ...others] = scenario.workloads
  const tokens = `${winner}/${only?.id}:metrics.costPerMillionTokens`
  if (others.length === 0 && !Number.isNaN(run.value(tokens))) {
    return [fill(sentences.paysTokens, { value: figureOf(tokens, computed, undefined, { unit: 'USD' }) })]
  }
  const hour = `${winner}:metrics.costPerGpuHourDelivered`
  return Number.isNaN(run.value(hour))
    ? []
    : [fill(sentences.paysHour, { value: figureOf(hour, computed, undefined, { unit: 'USD' }) })]
}
