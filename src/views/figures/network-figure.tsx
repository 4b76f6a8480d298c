import { MonthPanels } from '../../charts/month-panels'
import { useDisplay } from '../display'
import type { ShownStrategy } from '../strategies'
import { useWorkbench } from '../workbench'
import { chartMenu } from './chart-menu'
import { networkData, networkSummary, networkTitle } from './network-data'
import type { ShownPart } from './shown-part'
import { engineeringStrings } from './strings'

export interface NetworkFigureProps {
  readonly strategy: ShownStrategy
  readonly part: ShownPart
}

/** Shows how the compute fabric of a part grows. */
export function NetworkFigure({ strategy, part }: NetworkFigureProps) {
  const { computed, open } = useWorkbench()
  const display = useDisplay()
  return (
    <MonthPanels
      data={networkData(computed, strategy, part, display)}
      title={networkTitle(computed, part)}
      subtitle={engineeringStrings.network.subtitle(strategy.short)}
      summary={networkSummary(computed, part)}
      onExplain={open}
      menu={chartMenu('network', () => open(`${part.id}:network.switchCount`))}
    />
  )
}
