import { startMonthOf } from '../../analysis/calendar'
import type { ComparedPlan } from '../../analysis/compare'
import { rankingOf } from '../../analysis/ranking'
import { CumulativeCost } from '../../charts/cumulative-cost'
import type { Series } from '../../charts/kit/series'
import type { StrategyStyle } from '../../charts/kit/strategy-style'
import { MonthPanels } from '../../charts/month-panels'
import type { Panel } from '../../charts/panels-model'
import { useDisplay } from '../display'
import { seriesOf } from '../figures/axis'
import { chartMenu } from '../figures/chart-menu'
import { panelScale } from '../figures/panel-scale'
import styles from './compare.module.css'
import type { Explained } from './compare-rows'
import { letterOf } from './letter'
import { compareStrings as strings } from './strings'

export interface CompareChartsProps {
  readonly plans: readonly ComparedPlan[]
  readonly styleOf: (place: number) => StrategyStyle
  readonly onExplain: (explained: Explained) => void
}

/** Draws the plans over each other: what the cheapest strategy of each has cost, and the power that each asks for. */
export function CompareCharts({ styleOf, ...rest }: CompareChartsProps) {
  // Names may be long; the letters stand beside them in the table.
  const lineOf = ({ id }: ComparedPlan, place: number) => ({
    id,
    label: letterOf(place),
    style: styleOf(place),
  })
  return (
    <div className={styles.charts}>
      <CostOverlay {...rest} lineOf={lineOf} />
      <SizeOverlay {...rest} lineOf={lineOf} />
    </div>
  )
}

interface OverlayProps extends Omit<CompareChartsProps, 'styleOf'> {
  /** Names a plan and draws it. */
  readonly lineOf: (plan: ComparedPlan, place: number) => Pick<Series, 'id' | 'label' | 'style'>
}

/** The months that every plan shows. */
const monthsOf = (plans: readonly ComparedPlan[]): number =>
  Math.min(...plans.map(({ computed }) => computed.run.value('clock.horizon')))

function startOf([first]: readonly ComparedPlan[]) {
  return startMonthOf(first?.computed.scenario.startMonth ?? '')
}

function CostOverlay({ plans, lineOf, onExplain }: OverlayProps) {
  const { money } = useDisplay()
  const months = monthsOf(plans)
  const series = plans.flatMap((plan, i): Series[] => {
    const { winner } = rankingOf(plan.computed)
    if (winner === undefined) return []
    const cell = `${winner}:metrics.presentCostToDate`
    return [
      {
        ...lineOf(plan, i),
        values: seriesOf(plan.computed.run, cell, months).map(money.of),
        explainKey: `${i} ${cell}`,
      },
    ]
  })
  const cheapest = series.toSorted((a, b) => endOf(a) - endOf(b))[0]
  if (!cheapest) return null
  const scale = money.scale(Math.max(...series.flatMap(({ values }) => values)))
  return (
    <CumulativeCost
      data={{ start: startOf(plans), months, strategies: series }}
      title={strings.endsLowest(cheapest.label, money.text(endOf(cheapest)))}
      subtitle={strings.costSubtitle(scale.unit)}
      summary={strings.summary(series.map(one => [one.label, money.text(endOf(one))]))}
      format={money.text}
      formatTick={scale.tick}
      onExplain={(key, month) => explain(plans, key, month, onExplain)}
      menu={chartMenu('compared-cost', () =>
        explain(plans, cheapest.explainKey ?? '', months - 1, onExplain),
      )}
    />
  )
}

function SizeOverlay({ plans, lineOf, onExplain }: OverlayProps) {
  const { quantity } = useDisplay()
  const months = monthsOf(plans)
  const panelOf = ({ cell, title, unit }: (typeof sizes)[number]): Panel => {
    const series = plans.map((plan, i) => ({
      ...lineOf(plan, i),
      label: letterOf(i),
      values: seriesOf(plan.computed.run, cell, months),
      explainKey: `${i} ${cell}`,
    }))
    const { unit: scaled, formatTick } = panelScale(
      series.flatMap(({ values }) => values),
      unit,
    )
    const format = (value: number) => quantity(value, unit)
    return {
      id: cell,
      title,
      unit: scaled || strings.accelerators,
      kind: 'lines',
      series,
      format,
      formatTick,
    }
  }
  const power = plans
    .map(({ name, computed }) => ({ name, end: computed.run.value(sizes[0].cell, months - 1) }))
    .toSorted((a, b) => b.end - a.end)
  const [most] = power
  if (!most) return null
  const text = (end: number) => quantity(end, 'kW')
  const isAlike = power.every(({ end }) => text(end) === text(most.end))
  return (
    <MonthPanels
      data={{ axis: { start: startOf(plans), from: 0, months, named: 'plan' }, panels: sizes.map(panelOf) }}
      title={isAlike ? strings.asksAlike(text(most.end)) : strings.asksMost(most.name, text(most.end))}
      subtitle={strings.sizeSubtitle}
      summary={strings.summary(power.map(({ name, end }) => [name, text(end)]))}
      onExplain={(key, month) => explain(plans, key, month, onExplain)}
      menu={chartMenu('compared-size', () => explain(plans, `0 ${sizes[0].cell}`, months - 1, onExplain))}
    />
  )
}

const sizes = [
  { cell: 'demand.itPowerTotal', title: strings.power, unit: 'kW' },
  { cell: 'demand.acceleratorsTotal', title: strings.need, unit: 'gpu' },
] as const

const endOf = ({ values }: Series): number => values.at(-1) ?? 0

/** A key of these charts is the place of the plan and the cell. */
function explain(
  plans: readonly ComparedPlan[],
  key: string,
  month: number | undefined,
  onExplain: CompareChartsProps['onExplain'],
): void {
  const at = key.indexOf(' ')
  const plan = plans[Number(key.slice(0, at))]
  if (plan) onExplain({ plan, cell: key.slice(at + 1), month })
}
