import { useState } from 'react'
import { costCell, costSteps } from '../../analysis/components'
import { midSentence } from '../../analysis/input-name'
import { years } from '../../analysis/strings'
import { variance } from '../../analysis/variance'
import { Waterfall } from '../../charts/waterfall'
import type { WaterfallData } from '../../charts/waterfall-place'
import type { Computed } from '../../scenario'
import { Button } from '../../ui/button'
import { type Display, useDisplay } from '../display'
import { chartMenu } from '../figures/chart-menu'
import { lineOf, ranked, type ShownStrategy, shownStrategies } from '../strategies'
import { useWorkbench } from '../workbench'
import styles from './money.module.css'
import { StrategySelect } from './strategy-select'
import { moneyStrings } from './strings'

const words = moneyStrings.waterfall

/** Shows by cause why one strategy costs more or less than another; the reader chooses both. */
export function WaterfallFigure() {
  const { computed, open } = useWorkbench()
  const { money } = useDisplay()
  const [chosen, setChosen] = useState<{ readonly from?: string; readonly to?: string }>({})
  const order = ranked(shownStrategies(computed.scenario), computed.run)
  const to = order.find(({ id }) => id === chosen.to) ?? order[0]
  const from =
    order.find(({ id }) => id === chosen.from && id !== to?.id) ?? order.find(({ id }) => id !== to?.id)
  if (!from || !to) return null
  const data = waterfallData(computed, from, to, money)
  return (
    <div>
      <div className={styles.tools}>
        <StrategySelect
          label={words.from}
          strategies={order}
          chosen={from}
          onChoose={id => setChosen({ from: id, to: id === to.id ? from.id : to.id })}
        />
        <StrategySelect
          label={words.to}
          strategies={order}
          chosen={to}
          onChoose={id => setChosen({ to: id, from: id === from.id ? to.id : from.id })}
        />
        <Button look="line" onClick={() => setChosen({ from: to.id, to: from.id })}>
          {words.swap}
        </Button>
      </div>
      <Waterfall
        data={data}
        title={waterfallTitle(data, money.text)}
        subtitle={words.subtitle(years(computed.run.value('clock.horizon')))}
        summary={words.summary(data.steps.map(({ label, change }) => [label, money.text(change)]))}
        format={money.text}
        formatTotal={money.text}
        onExplain={open}
        menu={chartMenu('waterfall', () => open(lineOf(to, 'metrics.presentCost')))}
      />
    </div>
  )
}

/** Reads the two costs and what leads from one to the other. */
export function waterfallData(
  computed: Computed,
  from: ShownStrategy,
  to: ShownStrategy,
  money: Display['money'],
): WaterfallData {
  const { run } = computed
  const endOf = (strategy: ShownStrategy) => {
    const cell = lineOf(strategy, 'metrics.presentCost')
    return {
      label: strategy.short,
      style: strategy.style,
      value: money.of(run.value(cell)),
      explainKey: cell,
    }
  }
  return {
    from: endOf(from),
    to: endOf(to),
    steps: costSteps(computed, from.id, to.id).map(({ id, label, before, after, change }) => ({
      id,
      label,
      before: money.of(before),
      after: money.of(after),
      change: money.of(change),
      explainKey: costCell(run, to.id, id),
    })),
  }
}

function waterfallTitle({ from, to, steps }: WaterfallData, text: Display['money']['text']): string {
  const difference = variance(to.value, from.value, 'absolute')
  const main = steps.find(({ change }) => change > 0 === difference > 0)
  if (difference === 0 || !main) return words.same(to.label, from.label)
  const say = difference < 0 ? words.less : words.more
  return say(to.label, midSentence(from.label), text(Math.abs(difference)), midSentence(main.label))
}
