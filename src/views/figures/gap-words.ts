import { monthName } from '../../analysis/calendar'
import type { Computed } from '../../scenario'
import { lineOf, type ShownStrategy } from '../strategies'

/** Writes money as the reader sees it. */
export type Money = (usd: number) => string

/** Below so many dollars a gap or an idle stretch is not worth a word. */
export const leastPriced = 100_000

/** Tells whether a strategy still pays by the hour at the end: its gap is then no bridge but a choice. */
const lasts = (strategy: ShownStrategy, { run }: Computed): boolean =>
  run.value(lineOf(strategy, 'capacity.gapCost'), run.value('clock.lastMonth')) > 0

/** Says what the capacity is that a strategy pays by the hour. */
export const gapNote = (strategy: ShownStrategy, computed: Computed): string =>
  lasts(strategy, computed) ? 'on demand' : 'on demand until live'

/** Says what stands idle, and how much of it is paid in rent and fees where the rest is owned. */
export function idleNote(strategy: ShownStrategy, { run }: Computed, money: Money): string {
  const [owned, contracted] = ['idleOwnedTotal', 'idleContractedTotal'].map(line =>
    run.value(lineOf(strategy, `capacity.${line}`)),
  ) as [number, number]
  return Math.min(owned, contracted) < leastPriced
    ? 'idle'
    : `idle, ${money(contracted)} of it in rent and fees`
}

/** Names the strategy that waits longest for its own capacity, since when it has it and what the wait costs. */
export function capacityTitle(computed: Computed, shown: readonly ShownStrategy[], money: Money): string {
  const { run, scenario } = computed
  const months = (s: ShownStrategy) => run.value(lineOf(s, 'metrics.monthsToCommitted'))
  const [late] = shown.filter(s => months(s) >= 1).sort((a, b) => months(b) - months(a))
  const gap = late ? run.value(lineOf(late, 'capacity.gapCostTotal')) : 0
  if (!late || gap < leastPriced) return `${scenario.name}: capacity follows demand in steps`
  const since = monthName(scenario.startMonth, months(late))
  return lasts(late, computed)
    ? `${late.short} commits capacity from ${since}; on demand, before and beside it, costs ${money(gap)}`
    : `${late.short} holds no capacity before ${since}; bridging until then costs ${money(gap)}`
}
