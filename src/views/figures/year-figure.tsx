import { MonthPanels } from '../../charts/month-panels'
import { useWorkbench } from '../workbench'
import { chartMenu } from './chart-menu'
import type { EngineeringProps } from './shown-part'
import { engineeringStrings } from './strings'
import { yearData, yearParts, yearSummary, yearTitle } from './year-data'

/** Shows how power, PUE and water of a strategy go through its first year. */
export function YearFigure({ strategy, parts }: EngineeringProps) {
  const { computed, open } = useWorkbench()
  const housed = yearParts(
    computed,
    parts.filter(({ premises }) => premises !== 'included'),
  )
  const [first] = housed
  if (!first) return null
  return (
    <MonthPanels
      data={yearData(computed, strategy, housed)}
      title={yearTitle(computed, first)}
      subtitle={engineeringStrings.year.subtitle(strategy.short)}
      summary={yearSummary(computed, housed)}
      onExplain={open}
      menu={chartMenu('year', () => open(`${first.id}:cooling.pue`, first.planMonths[0]))}
    />
  )
}
