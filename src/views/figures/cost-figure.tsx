import { monthName, startMonthOf } from '../../analysis/calendar'
import { baselineOf } from '../../analysis/ranking'
import { shortNameOf } from '../../analysis/sentence'
import type { BreakEven, CumulativeCostData } from '../../charts/cost-model'
import { CumulativeCost } from '../../charts/cumulative-cost'
import type { Computed } from '../../scenario'
import { type Display, useDisplay } from '../display'
import { lineOf, ranked, type ShownStrategy, shownStrategies } from '../strategies'
import { useWorkbench } from '../workbench'
import { monthsShown, seriesOf } from './axis'
import { chartMenu } from './chart-menu'

/** Shows what each strategy has cost if one stops at the end of a month. */
export function CostFigure() {
  const { computed, open } = useWorkbench()
  const { money } = useDisplay()
  const { scenario, run } = computed
  const order = ranked(shownStrategies(scenario), run)
  const data = costData(computed, order, money)
  const scale = money.scale(Math.max(0, ...data.strategies.flatMap(({ values }) => values)))
  const [best] = order
  return (
    <CumulativeCost
      data={data}
      title={costTitle(computed, order)}
      subtitle={`Present cost if you stop then, ${scale.unit}`}
      summary={order
        .map(s => `${s.name} has cost ${money.text(money.of(run.value(lineOf(s, 'metrics.presentCost'))))}`)
        .join('; ')
        .concat(' at the horizon.')}
      format={money.text}
      formatTick={scale.tick}
      onExplain={open}
      menu={chartMenu(
        'cost',
        () => best && open(lineOf(best, 'metrics.presentCostToDate'), monthsShown(run) - 1),
      )}
    />
  )
}

function costData(
  computed: Computed,
  order: readonly ShownStrategy[],
  money: Display['money'],
): CumulativeCostData {
  const { scenario, run } = computed
  const months = monthsShown(run)
  const tie = run.value('comparison.isTie') > 0
  return {
    start: startMonthOf(scenario.startMonth),
    months,
    recommended: tie ? undefined : order[0]?.id,
    breakEven: breakEvenOf(computed, order),
    strategies: order.map(strategy => ({
      id: strategy.id,
      label: strategy.short,
      style: strategy.style,
      values: seriesOf(run, lineOf(strategy, 'metrics.presentCostToDate'), months).map(money.of),
      explainKey: lineOf(strategy, 'metrics.presentCostToDate'),
    })),
  }
}

/** The crossing of the cheapest strategy that has one. */
function breakEvenOf(computed: Computed, order: readonly ShownStrategy[]): BreakEven | undefined {
  const { scenario, run } = computed
  for (const strategy of order) {
    const cell = lineOf(strategy, 'comparison.breakEvenMonth')
    const month = run.value(cell)
    if (!(month > 0)) continue
    return {
      month,
      seriesId: strategy.id,
      label: `Break-even, month ${month}`,
      note: `${monthName(scenario.startMonth, month)}, against ${baselineName(computed)}`,
      shortNote: monthName(scenario.startMonth, month),
      explainKey: cell,
    }
  }
  return undefined
}

const baselineName = (computed: Computed): string => shortNameOf(baselineOf(computed), computed)

function costTitle(computed: Computed, order: readonly ShownStrategy[]): string {
  const { run } = computed
  const [best, second] = order
  if (!best) return 'No strategy serves the plan'
  if (run.value('comparison.isTie') > 0 && second) return `${best.short} and ${second.short} end level`
  const breakEven = breakEvenOf(computed, [best])
  if (breakEven)
    return `From month ${breakEven.month} ${best.short} is cheaper than ${baselineName(computed)}`
  return second
    ? `${best.short} costs least over ${monthsShown(run) / 12} years`
    : `Only ${best.short} serves the plan`
}
