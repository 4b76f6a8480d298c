import { MonthPanels } from '../../charts/month-panels'
import { useDisplay } from '../display'
import { useWorkbench } from '../workbench'
import { chartMenu } from './chart-menu'
import type { EngineeringProps } from './shown-part'
import { engineeringStrings } from './strings'
import { firstYear, yearData, yearSummary, yearTitle } from './year-data'

/** Shows how power, PUE and water of a strategy go through its first year. */
export function YearFigure({ strategy, parts }: EngineeringProps) {
  const { computed, open } = useWorkbench()
  const { reader } = useDisplay()
  const housed = parts.filter(({ premises }) => premises !== 'included')
  const [first] = housed
  const from = firstYear(computed, housed)
  if (!first || from === null) return null
  return (
    <MonthPanels
      data={yearData(computed, strategy, housed, from, reader)}
      title={yearTitle(computed, first, from)}
      subtitle={engineeringStrings.year.subtitle(strategy.short)}
      summary={yearSummary(computed, housed, from)}
      onExplain={open}
      menu={chartMenu('year', () => open(`${first.id}:cooling.pue`, from))}
    />
  )
}
