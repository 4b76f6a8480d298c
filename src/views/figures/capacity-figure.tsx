import { monthName, startMonthOf } from '../../analysis/calendar'
import type { CapacityData, CapacitySteps, PricedArea } from '../../charts/capacity-model'
import { CapacityPicture } from '../../charts/capacity-picture'
import type { Pin } from '../../charts/kit/pins'
import type { Computed } from '../../scenario'
import { formatQuantity } from '../../units'
import { useDisplay } from '../display'
import { lineOf, ranked, type ShownStrategy, shownStrategies } from '../strategies'
import { useWorkbench } from '../workbench'
import { monthsShown, seriesOf } from './axis'
import { chartMenu } from './chart-menu'
import { capacityTitle, gapNote, idleNote, leastPriced, type Money } from './gap-words'

const kilowatts = (value: number) => formatQuantity(value, 'kW')
const ticks = (value: number) => String(value / 1000)

/** Shows demand against the capacity of the best own and the best partner strategy. */
export function CapacityFigure() {
  const { computed, open } = useWorkbench()
  const { quantity } = useDisplay()
  const money = (usd: number) => quantity(usd, 'USD')
  const shown = bestOfEach(computed)
  const data = capacityData(computed, shown, money)
  return (
    <CapacityPicture
      data={data}
      title={capacityTitle(computed, shown, money)}
      subtitle="IT load, MW"
      summary={capacitySummary(computed, shown)}
      format={kilowatts}
      formatTick={ticks}
      sharedAxis
      onExplain={open}
      menu={chartMenu('capacity', () => open('demand.itPowerTotal'))}
    />
  )
}

/** The cheapest strategy with a hall of one's own and the cheapest without. */
function bestOfEach({ scenario, run }: Computed): readonly ShownStrategy[] {
  const committed = (strategy: ShownStrategy) =>
    run.column(lineOf(strategy, 'capacity.firmPower')).some(x => x > 0)
  const order = ranked(shownStrategies(scenario), run).filter(committed)
  const best = [order.find(s => s.own), order.find(s => !s.own)]
  return best.filter(s => s !== undefined)
}

function capacityData(computed: Computed, shown: readonly ShownStrategy[], money: Money): CapacityData {
  const { run, scenario } = computed
  const months = monthsShown(run)
  return {
    start: startMonthOf(scenario.startMonth),
    months,
    growthMonths: run.value('clock.growthWindow'),
    demand: {
      id: 'demand',
      label: 'Demand',
      values: seriesOf(run, 'demand.itPowerTotal', months),
      explainKey: 'demand.itPowerTotal',
    },
    capacities: shown.map(strategy => stepsOf(computed, strategy, months, money)),
    pins: [...gatePin(computed, shown), ...shown.flatMap(strategy => pinsOf(computed, strategy))],
  }
}

function stepsOf(computed: Computed, strategy: ShownStrategy, months: number, money: Money): CapacitySteps {
  const { run } = computed
  const priced = (cost: number, note: string, shortNote: string): PricedArea | undefined =>
    cost >= leastPriced ? { price: money(cost), note, shortNote } : undefined
  const gap = priced(
    run.value(lineOf(strategy, 'capacity.gapCostTotal')),
    gapNote(strategy, computed),
    'on demand',
  )
  const idle = priced(
    run.value(lineOf(strategy, 'capacity.idleCostTotal')),
    idleNote(strategy, computed, money),
    'idle',
  )
  return {
    id: strategy.id,
    label: strategy.short,
    style: strategy.style,
    values: seriesOf(run, lineOf(strategy, 'capacity.firmPower'), months),
    explainKey: lineOf(strategy, 'capacity.firmPower'),
    ...(gap ? { gap: { ...gap, explainKey: lineOf(strategy, 'capacity.gapCostTotal') } } : {}),
    ...(idle ? { idle: { ...idle, explainKey: lineOf(strategy, 'capacity.idleCostTotal') } } : {}),
  }
}

/** The gate of the plan, in the colour of the strategy that it concerns most: the first shown that should wait for it. */
function gatePin({ scenario, run }: Computed, shown: readonly ShownStrategy[]): Pin[] {
  const cell = 'gate.gateMonth'
  const month = run.value(cell)
  const concerned = shown.find(strategy => run.value(lineOf(strategy, 'gate.waits')) > 0) ?? shown[0]
  if (!concerned || month <= 0) return []
  const date = monthName(scenario.startMonth, month, 'short')
  return [{ id: 'gate', month, label: 'Gate', date, kind: 'gate', style: concerned.style, explainKey: cell }]
}

function pinsOf({ scenario, run, inputs }: Computed, strategy: ShownStrategy): Pin[] {
  const parts = scenario.strategies.find(s => s.id === strategy.id)?.parts ?? []
  return parts.flatMap(({ offer }): Pin[] => {
    const cell = `${offer}:schedule.liveMonth`
    const month = run.value(cell)
    if (month <= 0) return []
    const name = scenario.offers.find(o => o.id === offer)?.name ?? offer
    return [
      {
        id: `${strategy.id}/${offer}`,
        month,
        label: `${name} live`,
        date: monthName(scenario.startMonth, month, 'short'),
        kind: 'live',
        style: strategy.style,
        weak: [...inputs.values()].some(
          i => i.member.id === offer && /lead/i.test(i.line.name) && i.isFallback && !i.changed,
        ),
        explainKey: cell,
      },
    ]
  })
}

function capacitySummary({ run }: Computed, shown: readonly ShownStrategy[]): string {
  const last = monthsShown(run) - 1
  const ends = shown.map(
    s => `${s.name} holds ${kilowatts(run.value(lineOf(s, 'capacity.firmPower'), last))}`,
  )
  const demand = `Demand grows from ${kilowatts(run.value('demand.itPowerTotal', 0))} to ${kilowatts(run.value('demand.itPowerTotal', last))}`
  return [demand, ...ends].join('; ').concat(` at the end.`)
}
