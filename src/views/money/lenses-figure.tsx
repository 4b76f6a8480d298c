import { BarPanels } from '../../charts/bar-panels'
import { useDisplay } from '../display'
import { chartMenu } from '../figures/chart-menu'
import { lineOf, type ShownStrategy } from '../strategies'
import { useWorkbench } from '../workbench'
import { lensesData, lensesSummary, lensesTitle } from './lenses-data'
import { moneyStrings } from './strings'

/** Shows one strategy through three lenses: the bank account, the profit and loss account, the balance sheet. */
export function LensesFigure({ strategy }: { readonly strategy: ShownStrategy }) {
  const { computed, open } = useWorkbench()
  const { money } = useDisplay()
  const data = lensesData(computed, strategy, money)
  const values = data.panels.flatMap(({ total }) => total?.values ?? [])
  const scale = money.scale(Math.max(...values.map(Math.abs)))
  return (
    <BarPanels
      data={data}
      title={lensesTitle(data, strategy, money.text)}
      subtitle={moneyStrings.lenses.subtitle(strategy.short, scale.unit)}
      summary={lensesSummary(data, money.text)}
      format={money.text}
      formatTick={scale.tick}
      onExplain={open}
      menu={chartMenu('lenses', () => open(lineOf(strategy, 'profitAndLoss.profit')))}
    />
  )
}
