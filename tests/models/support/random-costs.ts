import { type Computed, recompute } from '../../../src/scenario/compute'
import { inputCells } from '../../../src/scenario/inputs'
import { rowsOf } from '../../../src/scenario/members'
import type { InputEntry, Scenario, Strategy } from '../../../src/scenario/scenario'
import { sheetsBasis } from '../../support/built-model'
import { paymentIn } from './flows'

const { model, catalogue } = sheetsBasis

/** What the strategies of a plan cost, and what is paid in all, either way: costs that differ by a billionth of that are alike. */
export interface Costs {
  readonly costs: readonly number[]
  readonly paid: readonly number[]
}

/** Reads what the strategies cost, in their order. */
export function costsOf({ run, scenario, plan }: Computed): Costs {
  const months = Array.from({ length: plan.months }, (_, t) => t)
  return {
    costs: scenario.strategies.map(({ id }) => run.value(`${id}:metrics.presentCost`)),
    paid: scenario.strategies.map(({ id }) => months.reduce((sum, t) => sum + paymentIn(run, id, t).size, 1)),
  }
}

/** Lists the strategies whose cost is below what it was by more than rounding. */
export function fallen(before: Costs, after: Costs): string[] {
  return before.costs.flatMap((cost, i) => {
    const now = after.costs[i] ?? Number.NaN
    return now >= cost - 1e-9 * (before.paid[i] ?? 0) ? [] : [`strategy ${i}: from ${cost} to ${now}`]
  })
}

/** Lists the strategies whose cost is not what it was. */
export function moved(before: Costs, after: Costs): string[] {
  return [...fallen(before, after), ...fallen(after, before)]
}

/** Sets inputs of a computed plan. Its earlier numbers no longer hold. */
export function edited(plan: Computed, inputs: Readonly<Record<string, InputEntry>>): Computed {
  const result = recompute(plan, { ...plan.scenario, inputs: { ...plan.scenario.inputs, ...inputs } })
  if ('faults' in result) throw new Error(JSON.stringify(result.faults))
  return result.ok
}

/** A plan with other strategies; inputs of what it no longer has are left out. */
export function withStrategies(plan: Scenario, strategies: readonly Strategy[]): Scenario {
  const next = { ...plan, strategies }
  const known = new Set(inputCells(model, rowsOf(next, model, catalogue)).map(({ cell }) => cell))
  const inputs = Object.entries(plan.inputs).filter(([key]) => known.has(key))
  return { ...next, inputs: Object.fromEntries(inputs) }
}

/** Gives the inputs of an offer and of workloads on it to another offer too. */
export function copied(inputs: Scenario['inputs'], from: string, to: string): Scenario['inputs'] {
  const own = Object.entries(inputs).filter(
    ([key]) => key.startsWith(`${from}:`) || key.startsWith(`${from}/`),
  )
  return { ...inputs, ...Object.fromEntries(own.map(([key, value]) => [to + key.slice(from.length), value])) }
}
