import { BarPanels } from '../../charts/bar-panels'
import { useDisplay } from '../display'
import { chartMenu } from '../figures/chart-menu'
import { lineOf, ranked, shownStrategies } from '../strategies'
import { useWorkbench } from '../workbench'
import { moneyStrings } from './strings'
import { yearlyData, yearlySummary, yearlyTitle } from './yearly-data'

/** Shows what each strategy takes out of the bank year by year, on one scale. */
export function YearlyFigure() {
  const { computed, open } = useWorkbench()
  const { money } = useDisplay()
  const order = ranked(shownStrategies(computed.scenario), computed.run)
  const [best] = order
  if (!best) return null
  const data = yearlyData(computed, order, money)
  const totals = data.panels.flatMap(({ total }) => total?.values ?? [])
  const scale = money.scale(Math.max(...totals.map(Math.abs)))
  return (
    <BarPanels
      data={data}
      title={yearlyTitle(data, money.text)}
      subtitle={moneyStrings.yearly.subtitle(scale.unit)}
      summary={yearlySummary(data, money.text)}
      format={money.text}
      formatTick={scale.tick}
      onExplain={open}
      menu={chartMenu('yearly-cash', () => open(lineOf(best, 'cashFlow.net')))}
    />
  )
}
