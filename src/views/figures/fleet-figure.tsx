import { MonthPanels } from '../../charts/month-panels'
import { useWorkbench } from '../workbench'
import { chartMenu } from './chart-menu'
import { fleetData, fleetSummary, fleetTitle } from './fleet-data'
import type { EngineeringProps } from './shown-part'
import { engineeringStrings } from './strings'

/** Shows which workload drives the fleet, what a strategy holds for it and how hard that works. */
export function FleetFigure({ strategy, parts }: EngineeringProps) {
  const { computed, open } = useWorkbench()
  return (
    <MonthPanels
      data={fleetData(computed, strategy, parts)}
      title={fleetTitle(computed)}
      subtitle={engineeringStrings.fleet.subtitle}
      summary={fleetSummary(computed)}
      onExplain={open}
      menu={chartMenu('fleet', () => open('demand.acceleratorsTotal'))}
    />
  )
}
