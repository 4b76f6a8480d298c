import { Gantt } from '../../charts/gantt'
import { chartMenu } from '../figures/chart-menu'
import { useWorkbench } from '../workbench'
import { ganttGroups, ganttTitle, ganttWords } from './gantt-data'
import { moneyStrings } from './strings'

/** Shows the way to capacity of each offer, what decides its date and when it must be ordered at the latest. */
export function GanttFigure() {
  const { computed, open } = useWorkbench()
  const groups = ganttGroups(computed)
  const words = ganttWords(computed)
  const [first] = groups
  if (!first) return null
  return (
    <Gantt
      groups={groups}
      words={words}
      title={ganttTitle(groups, words)}
      subtitle={moneyStrings.gantt.subtitle}
      summary={moneyStrings.gantt.summary(groups.map(({ label, live }) => [label, words.date(live, false)]))}
      onExplain={open}
      menu={chartMenu('dates', () => open(first.liveKey ?? ''))}
    />
  )
}
