import { MonthPanels } from '../../charts/month-panels'
import { chartMenu } from '../figures/chart-menu'
import { lineOf, type ShownStrategy } from '../strategies'
import { useWorkbench } from '../workbench'
import { staffingData, staffingSummary, staffingTitle } from './staffing-data'
import { moneyStrings } from './strings'

/** Shows the people of a strategy by role and month, with those hired. */
export function StaffingFigure({ strategy }: { readonly strategy: ShownStrategy }) {
  const { computed, open } = useWorkbench()
  return (
    <MonthPanels
      data={staffingData(computed, strategy)}
      title={staffingTitle(computed, strategy)}
      subtitle={moneyStrings.staffing.subtitle(strategy.short)}
      summary={staffingSummary(computed, strategy)}
      onExplain={open}
      menu={chartMenu('staffing', () => open(lineOf(strategy, 'staffing.people')))}
    />
  )
}
