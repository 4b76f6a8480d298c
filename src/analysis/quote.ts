import { type Clause, clauses } from '../../models/clauses'
import type { Run } from '../engine'
import type { Computed, InputState } from '../scenario'
import { rankedOver } from './ranking'
import { type Scratch, scratchOf } from './scratch'
import { finish, type Search, searchOf, type Work } from './search'
import { variance } from './variance'

/** What is read out of an offer that a partner quotes, as a strategy uses it. */
export interface QuoteReading {
  readonly offer: string
  /** The cheapest strategy that takes the offer first, else the cheapest that takes it. */
  readonly strategy: string
  /** The line of the all-in price of an accelerator-hour, and that of a kW and month. */
  readonly perGpuHour: string
  readonly perKilowattMonth: string
  readonly price: PriceReading | undefined
  /** The clauses by what the strategy would cost less without them, dearest first. */
  readonly clauses: readonly ClauseWorth[]
}

/** The price by which an offer is known. */
export interface PriceReading {
  readonly cell: string
  readonly now: number
  /** The usual range of the market. */
  readonly low: number | undefined
  readonly high: number | undefined
  /** Where the price stands in it: 0 at the low end, 1 at the high end; undefined where no range is known. */
  readonly place: number | undefined
  /** The cheapest of the strategies that serve without the offer; undefined where there is none. */
  readonly rival: string | undefined
  /** The price at which the strategy costs as much as that one; undefined where none within the limits does. */
  readonly tie: number | undefined
}

/** What a clause costs over the horizon, after tax, in today's money. */
export interface ClauseWorth {
  readonly cell: string
  readonly now: number
  readonly neutral: number
  readonly worth: number
}

/** Reads a quote to its end. Undefined where no strategy takes the offer. */
export function readQuote(computed: Computed, offer: string): QuoteReading | undefined {
  return finish(quoteSearch(computed, offer))
}

/** Searches what is read out of a quote: its all-in prices, its place in the market, the price that would tie, and what its clauses are worth. */
export function quoteSearch(computed: Computed, offer: string): Search<QuoteReading | undefined> {
  let reading: QuoteReading | undefined
  const take = (next: QuoteReading) => {
    reading = next
  }
  return searchOf(search(computed, offer, take), () => reading)
}

function* search(computed: Computed, offer: string, take: (reading: QuoteReading) => void): Work {
  const strategy = strategyOf(computed, offer)
  if (strategy === undefined) return
  const part = `${strategy}/${offer}`
  const lines = {
    perGpuHour: `${part}:quote.perGpuHour`,
    perKilowattMonth: `${part}:quote.perKilowattMonth`,
  }
  const price = yield* counted(priceOf(computed, offer, strategy), 0)
  const found = yield* counted(clauseWorths(computed, offer, strategy), 0.5)
  take({ offer, strategy, ...lines, price, clauses: found })
}

/** Work in steps that ends in something. */
type Steps<T> = Generator<void, T>

function* counted<T>(steps: Steps<T>, progress: number): Generator<number, T> {
  let step = steps.next()
  for (; !step.done; step = steps.next()) yield progress
  return step.value
}

function takers({ scenario }: Computed, offer: string, order: readonly string[]): string[] {
  const place = (id: string) =>
    scenario.strategies.find(strategy => strategy.id === id)?.parts.findIndex(part => part.offer === offer) ??
    -1
  const first = order.filter(id => place(id) === 0)
  return [...first, ...order.filter(id => place(id) > 0)]
}

/** All strategies, those that serve the plan first, by cost. */
function orderOf(computed: Computed): string[] {
  const ids = computed.scenario.strategies.map(({ id }) => id)
  const ranked = rankedOver(computed)
  return [...ranked, ...ids.filter(id => !ranked.includes(id))]
}

const strategyOf = (computed: Computed, offer: string): string | undefined =>
  takers(computed, offer, orderOf(computed))[0]

/** The inputs of an offer by which it is quoted: what a partner asks for its main unit. */
const isPrice = ({ line, member }: InputState, offer: string): boolean =>
  member.id === offer &&
  member.index === 'offer' &&
  line.input?.group === 'Partner' &&
  line.input.basic &&
  line.unit.startsWith('USD/')

function* priceOf(computed: Computed, offer: string, strategy: string): Steps<PriceReading | undefined> {
  const input = [...computed.inputs.values()].find(each => isPrice(each, offer))
  if (!input || typeof input.value !== 'number') return undefined
  const { cell, value: now, low, high } = input
  const own = takers(computed, offer, orderOf(computed))
  const rival = rankedOver(computed).find(id => !own.includes(id))
  const place =
    low === undefined || high === undefined || high <= low ? undefined : (now - low) / (high - low)
  const tie = rival === undefined ? undefined : yield* tiePrice(computed, input, strategy, rival)
  return { cell, now, low, high, place, rival, tie }
}

const costOf = (run: Run, strategy: string) => run.value(`${strategy}:metrics.presentCost`)

/** How near to each other two costs are when they tie, as a share of them. */
const even = 1e-9
const mostSteps = 80

/**
 * Finds the price at which a strategy costs as much as another; undefined where none within the limits of the price
 * does. The cost rises with the price in straight pieces, so a straight line through two prices is tried first, and
 * what it misses is halved.
 */
export function* tiePrice(
  computed: Computed,
  input: InputState,
  strategy: string,
  rival: string,
): Steps<number | undefined> {
  const scratch = scratchOf(computed)
  const dearer = (price: number) => dearerAt(scratch, input, price, strategy, rival)
  let [low, high] = [input.min, input.max]
  let [below, above] = [dearer(low), dearer(high)]
  if (!(below <= 0 && above >= 0)) return undefined
  for (let step = 0; step < mostSteps; step++) {
    const straight = low - (below * (high - low)) / (above - below)
    const price = step % 2 === 0 && Number.isFinite(straight) ? straight : (low + high) / 2
    const found = dearer(price)
    if (Math.abs(found) <= even || high - low <= even * high) return price
    if (found > 0) [high, above] = [price, found]
    else [low, below] = [price, found]
    yield
  }
  return (low + high) / 2
}

/** By how much the strategy costs more than its rival at a price, as a share of what the rival costs. */
function dearerAt(
  { attempt }: Scratch,
  input: InputState,
  price: number,
  strategy: string,
  rival: string,
): number {
  const found = attempt([[input, price]], run =>
    variance(costOf(run, strategy), costOf(run, rival), 'relative'),
  )
  return found ?? Number.NaN
}

function* clauseWorths(computed: Computed, offer: string, strategy: string): Steps<readonly ClauseWorth[]> {
  const { run, inputs } = computed
  const cost = costOf(run, strategy)
  const { attempt } = scratchOf(computed)
  const worths: ClauseWorth[] = []
  for (const clause of clauses) {
    const input = inputs.get(`${offer}:${clause.line}`)
    if (!input || typeof input.value !== 'number') continue
    const neutral = neutralOf(clause, offer, computed)
    if (neutral === undefined || neutral === input.value) continue
    const without = attempt([[input, neutral]], tried => costOf(tried, strategy))
    const worth = without === undefined ? 0 : variance(cost, without, 'absolute')
    if (worth !== 0) worths.push({ cell: input.cell, now: input.value, neutral, worth })
    yield
  }
  return worths.sort((a, b) => b.worth - a.worth)
}

function neutralOf({ neutral }: Clause, offer: string, { run, rows }: Computed): number | undefined {
  if (neutral !== 'annualPue') return neutral
  const plant = rows.members.offer?.find(({ id }) => id === offer)?.fillings?.plant
  return plant === undefined ? undefined : run.value(`${offer}:${plant}.annualPue`)
}
