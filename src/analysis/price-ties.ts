import type { Run } from '../engine'
import type { Computed, InputState } from '../scenario'
import { crossing } from './crossing'
import { rankedOver } from './ranking'
import { scratchOf } from './scratch'
import { type Search, searchOf, type Work } from './search'
import { firstTaken } from './taken'
import { variance } from './variance'

/** A price that a partner asks, and where the strategies that rest on it cost as much as the others. */
export interface PriceTie {
  /** Is the input that holds the price. */
  readonly cell: string
  readonly offer: string
  /** The cheapest strategy that takes this offer first. */
  readonly strategy: string
  /** The cheapest of the others. */
  readonly rival: string
  readonly now: number
  readonly low: number
  readonly high: number
  /** Above this price the rival costs less; three figures. Null where none within the limits of the input ties. */
  readonly tie: number | null
  /** What the partner saves against the others, by price. */
  readonly points: readonly TiePoint[]
}

/** What a partner saves at a price. */
export interface TiePoint {
  readonly price: number
  readonly saving: number
}

const figures = 3
const steps = 8

/** Which prices are searched: all with the saving along their range, or those of the partner whom the verdict turns on. */
export type TieScope = 'all' | 'deciding'

/**
 * Searches the price at which each partner ties. A partner's strategies are those that take up its offer first; they
 * are measured against all others that serve the plan. Nothing is said of a partner without whom nothing is left.
 */
export function priceTieSearch(computed: Computed, scope: TieScope = 'all'): Search<readonly PriceTie[]> {
  const found: PriceTie[] = []
  return searchOf(search(computed, scope, found), () => found)
}

function* search(computed: Computed, scope: TieScope, found: PriceTie[]): Work {
  const deals = dealsOf(computed)
  const wanted =
    scope === 'all' ? deals : deals.filter(({ input }) => input.member.id === deals[0]?.input.member.id)
  for (const [i, deal] of wanted.entries()) {
    const work = tieOf(deal, scope)
    let step = work.next()
    for (; !step.done; step = work.next()) yield i / wanted.length
    found.push(step.value)
  }
}

/** Finds the partner whom every strategy that serves the plan takes first, so that no price of it meets a rival; undefined where there is none. */
export function sharedPartner(computed: Computed): string | undefined {
  const [lead, ...others] = new Set(rankedOver(computed).map(id => firstTaken(id, computed)?.offer))
  if (lead === undefined || others.length > 0) return undefined
  const asks = [...computed.inputs.values()].some(input => input.member.id === lead && isPartnerPrice(input))
  return asks ? lead : undefined
}

/** A price with the strategies that rest on it and those that do not; the best of either comes first. */
interface Deal {
  readonly input: InputState
  readonly now: number
  readonly own: readonly string[]
  readonly others: readonly string[]
  /** Reads what the partner saves at a price; none where the plan cannot be computed so. */
  readonly savingAt: (price: number) => number
}

/** Lists the prices of partners, those of the strategies that cost least first. */
function dealsOf(computed: Computed): readonly Deal[] {
  const ranked = rankedOver(computed)
  const leads = new Map(ranked.map(id => [id, firstTaken(id, computed)?.offer]))
  const { attempt } = scratchOf(computed)
  return [...new Set(leads.values())].flatMap(offer => {
    const own = ranked.filter(id => leads.get(id) === offer)
    const others = ranked.filter(id => leads.get(id) !== offer)
    if (others.length === 0) return []
    return [...computed.inputs.values()].flatMap((input): readonly Deal[] => {
      const { value: now } = input
      if (input.member.id !== offer || !isPartnerPrice(input) || typeof now !== 'number') return []
      const savingAt = (price: number) =>
        attempt([[input, price]], run => variance(cheapest(run, others), cheapest(run, own), 'absolute')) ??
        Number.NaN
      return [{ input, now, own, others, savingAt }]
    })
  })
}

/** The prices that a partner is known by: what it asks for its main unit. */
const isPartnerPrice = ({ line, member }: InputState): boolean =>
  member.index === 'offer' &&
  line.input?.group === 'Partner' &&
  line.input.basic &&
  line.unit.startsWith('USD/')

const cheapest = (run: Run, strategies: readonly string[]): number =>
  strategies.map(id => run.value(`${id}:comparison.rankedCost`)).reduce((a, b) => Math.min(a, b))

function* tieOf(deal: Deal, scope: TieScope): Generator<void, PriceTie> {
  const { input, now, own, others, savingAt } = deal
  const saves = savingAt(now) > 0
  const far = saves ? input.max : input.min
  const tryAt = (price: number) => (savingAt(price) > 0 === saves ? null : { other: true })
  let tie: number | null = null
  if (far !== now && tryAt(far)) {
    const work = crossing({ near: now, far, outcomeAtFar: true, whole: false, figures }, tryAt)
    let step = work.next()
    for (; !step.done; step = work.next()) yield
    tie = step.value.value
  }
  const range = rangeOf(input, now, tie)
  const points: TiePoint[] = []
  for (const price of scope === 'all' ? pricesAlong(range, tie) : []) {
    points.push({ price, saving: savingAt(price) })
    yield
  }
  const [strategy = '', rival = ''] = [own[0], others[0]]
  return { cell: input.cell, offer: input.member.id, strategy, rival, now, ...range, tie, points }
}

/** The usual range, stretched to the price of now and to a tie that is not far off. */
function rangeOf({ low, high }: InputState, now: number, tie: number | null) {
  const seen = [now, ...(tie !== null && tie <= 2 * Math.max(now, high ?? now) ? [tie] : [])]
  const from = Math.min(...seen, low ?? now / 2)
  const to = Math.max(...seen, high ?? now * 2)
  return { low: from, high: to > from ? to : from + 1 }
}

function pricesAlong({ low, high }: { readonly low: number; readonly high: number }, tie: number | null) {
  const even = Array.from({ length: steps + 1 }, (_, k) => low + ((high - low) * k) / steps)
  const all = tie !== null && tie > low && tie < high ? [...even, tie] : even
  return all.sort((a, b) => a - b)
}
