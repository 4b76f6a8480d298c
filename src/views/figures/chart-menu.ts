import type { ChartHandle, ChartMenuItem } from '../../charts/kit/frame-props'
import type { ChartFile } from './chart-files'

/** The items that every chart's menu has besides its table. */
export function chartMenu(name: string, explain: () => void): readonly ChartMenuItem[] {
  // What writes files is fetched when a file is asked for.
  const save = (ending: ChartFile) => (chart: ChartHandle) =>
    void import('./chart-files').then(({ saveChart }) => saveChart(name, chart, ending))
  return [
    { id: 'explain', label: 'Explain', hint: 'E', onSelect: explain },
    { id: 'png', label: 'Picture', hint: 'PNG', onSelect: save('png') },
    { id: 'svg', label: 'Picture, scalable', hint: 'SVG', onSelect: save('svg') },
    { id: 'csv', label: 'Numbers', hint: 'CSV', onSelect: save('csv') },
  ]
}
