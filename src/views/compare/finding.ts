import type { ComparedPlan } from '../../analysis/compare'
import { rankingOf } from '../../analysis/ranking'
import { variance } from '../../analysis/variance'
import type { Display } from '../display'
import { compareStrings as strings } from './strings'

/** Says what the comparison finds: which plan costs least, and by how much against the baseline, or else the next. */
export function findingOf(
  plans: readonly ComparedPlan[],
  baseline: string,
  { show }: Pick<Display, 'show'>,
): string {
  if (plans.length < 2) return strings.none
  const horizons = new Set(plans.map(({ computed }) => computed.run.value('clock.horizon')))
  if (horizons.size > 1) return strings.horizons(plans.length)
  const costs = plans.map(plan => ({ plan, ...costOf(plan) }))
  const unserved = costs.find(({ cost }) => Number.isNaN(cost))
  if (unserved) return strings.unserved(unserved.plan.name)
  const [first, next] = costs.toSorted((a, b) => a.cost - b.cost)
  const base = costs.find(({ plan }) => plan.id === baseline)
  const other = base && base !== first ? base : next
  if (!first?.line || !other) return strings.none
  const years = strings.years((plans[0]?.computed.run.value('clock.horizon') ?? 0) / 12)
  const less = variance(other.cost, first.cost, 'absolute')
  return less === 0
    ? strings.costsAlike(first.plan.name, other.plan.name, years)
    : strings.costsLess(first.plan.name, other.plan.name, show(less, first.line), years)
}

function costOf({ computed }: ComparedPlan) {
  const { run } = computed
  const { winner } = rankingOf(computed)
  if (winner === undefined) return { cost: Number.NaN }
  const cell = `${winner}:metrics.presentCost`
  return { cost: run.value(cell), line: run.program.expansion.cells.get(cell)?.line }
}
