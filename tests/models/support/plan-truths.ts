import { metrics } from '../../../models/sheets/finance/metrics.ts'
import { type Computed, compute } from '../../../src/scenario/compute'
import { parseDocument } from '../../../src/scenario/parse-scenario'
import type { Scenario } from '../../../src/scenario/scenario'
import { sheetsBasis } from '../../support/built-model'
import { paymentIn } from './flows'
import { totalsOff } from './totals'
import { broken } from './truths'

/** Reads and computes a plan as a file would be. Throws its faults: a valid plan has none. */
export function computedPlan(plan: Scenario): Computed {
  const parsed = parseDocument(plan)
  const result = 'faults' in parsed ? parsed : compute(parsed.ok, sheetsBasis)
  if ('faults' in result) throw new Error(JSON.stringify(result.faults, null, 1))
  return result.ok
}

/** Lists what does not hold in a plan of what holds in every plan. */
export function untruthsIn(computed: Computed): string[] {
  const { run } = computed
  // A line that nobody reads may not have been computed.
  for (const cell of run.program.expansion.cells.keys()) run.column(cell)
  return [
    ...run.faults().map(({ message }) => message),
    ...broken(computed),
    ...totalsOff(computed),
    ...moneyOff(computed),
    ...negative(computed),
  ]
}

/** Money is compared to the cent, or to what a computer rounds of sums so large. */
const alike = (a: number, b: number, size: number) => Math.abs(a - b) <= Math.max(0.005, 1e-11 * size)

const components = metrics.lines.presentCostToDate.sum

/** Lists the strategies whose net flow or present cost is not what the flows behind it make, added up and discounted here. */
function moneyOff({ run, scenario, plan }: Computed): string[] {
  const rate = run.value('cashFlow.discountRate')
  const horizon = run.value('clock.horizon')
  return scenario.strategies.flatMap(({ id }) => {
    const read = (line: string, month = 0) => run.value(`${id}:${line}`, month)
    let [present, gross] = [0, 0]
    const faults: string[] = []
    for (let t = 0; t < plan.months; t++) {
      const { capital, running, size } = paymentIn(run, id, t)
      if (!alike(read('cashFlow.net', t), -capital - running, size))
        faults.push(`${id}: net flow of month ${t}`)
      if (t >= horizon) continue
      present += capital * (1 + rate) ** (-t / 12) + running * (1 + rate) ** (-(t + 0.5) / 12)
      gross += size
    }
    const last = horizon - 1
    const exit = read('cashFlow.exitValue', last)
    const whole = present - exit * (1 + rate) ** (-horizon / 12)
    const added = components.reduce((sum, name) => sum + read(`metrics.${name}`, last), 0)
    const size = gross + Math.abs(exit)
    const cost = read('metrics.presentCost')
    if (!alike(cost, whole, size)) faults.push(`${id}: present cost ${cost}, by hand ${whole}`)
    if (!alike(cost, added, size)) faults.push(`${id}: present cost ${cost}, by component ${added}`)
    if (!alike(read('metrics.componentGap', last), 0, size)) faults.push(`${id}: gap between the two`)
    return faults
  })
}

const neverNegative = [
  'cashFlow.reliefUnused',
  'cashFlow.obligations',
  'cashFlow.facilityCapex',
  'cashFlow.hardwareCapex',
  'cashFlow.energy',
  'cashFlow.rent',
  'cashFlow.upkeep',
  'cashFlow.service',
  'cashFlow.support',
  'cashFlow.staff',
  'cashFlow.proceeds',
  'cashFlow.facilityExit',
  'cashFlow.hardwareExit',
  'metrics.peakCashExposure',
  'schedule.workServed',
  'schedule.workUnserved',
  'fleet.held',
  'fleet.bought',
  'power.facilityEnergy',
] as const

/** Lists lines that must not be negative and are, by more than rounding. */
function negative({ run }: Computed): string[] {
  const names: readonly string[] = neverNegative
  return [...run.program.expansion.cells.values()].flatMap(({ id, line }) => {
    if (!names.includes(line.id)) return []
    const column = run.column(id)
    const allowed = 1e-9 * column.reduce((most, x) => Math.max(most, Math.abs(x)), 1)
    const month = column.findIndex(x => x < -allowed)
    return month < 0 ? [] : [`${id}[${month}] is ${column[month]}`]
  })
}
