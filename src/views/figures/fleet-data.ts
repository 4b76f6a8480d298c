import { startMonthOf } from '../../analysis/calendar'
import type { PanelSeries, PanelsData } from '../../charts/panels-model'
import type { Computed } from '../../scenario'
import { formatQuantity, splitQuantity } from '../../units'
import type { ShownStrategy } from '../strategies'
import { monthsShown, seriesOf } from './axis'
import { countTick } from './panel-scale'
import { engineeringStrings } from './strings'

const words = engineeringStrings.fleet
const gpus = (value: number) => formatQuantity(value, 'gpu', { long: true })
const count = (value: number) => splitQuantity(value, 'gpu', { style: 'sentence' }).number
const ratio = (value: number) => formatQuantity(value, '1', { kind: 'ratio' })
const share = (value: number) => formatQuantity(value, '1')

/** Reads what the workloads need and what the parts of a strategy hold, month by month. */
export function fleetData(
  { run, scenario }: Computed,
  strategy: ShownStrategy,
  parts: readonly { readonly id: string; readonly name: string }[],
): PanelsData {
  const months = monthsShown(run)
  const { workloads } = scenario
  const of = (rows: readonly { id: string; name: string }[], line: string, more: Partial<PanelSeries> = {}) =>
    rows.map(({ id, name }) => ({
      id,
      label: name,
      values: seriesOf(run, `${id}:${line}`, months),
      explainKey: `${id}:${line}`,
      ...more,
    }))
  const stack = { kind: 'stack', format: count, formatTick: countTick } as const
  const held = of(parts, 'fleet.gpusOnPart')
  const busy = of(parts, 'power.busyShare', { style: strategy.style })
  return {
    axis: { start: startMonthOf(scenario.startMonth), from: 0, months, named: 'plan' },
    panels: [
      {
        id: 'need',
        title: words.needed,
        unit: words.neededUnit,
        series: of(workloads, 'demand.acceleratorsNeeded'),
        ...stack,
      },
      { id: 'held', title: words.held, unit: words.heldUnit(strategy.short), series: held, ...stack },
      {
        id: 'growth',
        title: words.growth,
        unit: words.growthUnit,
        kind: 'lines',
        series: of(workloads, 'demand.growthFactor'),
        format: ratio,
        formatTick: ratio,
      },
      {
        id: 'busy',
        title: words.busy,
        unit: words.busyUnit,
        kind: 'lines',
        series: busy.filter(({ values }) => (values.at(-1) ?? 0) > 0),
        format: share,
        formatTick: value => String(Math.round(value * 100)),
      },
    ],
  }
}

/** Names the workload that needs most in the end, or how far the only one grows. */
export function fleetTitle({ run, scenario }: Computed): string {
  const last = monthsShown(run) - 1
  const need = (id: string, month: number) => run.value(`${id}:demand.acceleratorsNeeded`, month)
  const [first, ...others] = [...scenario.workloads].sort((a, b) => need(b.id, last) - need(a.id, last))
  if (!first) return words.needed
  if (others.length === 0) return words.one(first.name, count(need(first.id, 0)), gpus(need(first.id, last)))
  const all = run.value('demand.acceleratorsTotal', last)
  return words.many(first.name, count(need(first.id, last)), gpus(all))
}

/** Sums the picture up. */
export function fleetSummary({ run }: Computed): string {
  const at = (month: number) => gpus(run.value('demand.acceleratorsTotal', month))
  return words.summary(at(0), at(monthsShown(run) - 1))
}
