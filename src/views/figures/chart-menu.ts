import type { ChartMenuItem } from '../../charts/kit/frame-props'
import { chartCsv, download, svgText } from './chart-files'

/** The items that every chart's menu has besides its table. */
export function chartMenu(name: string, explain: () => void): readonly ChartMenuItem[] {
  const file = (ending: string, text: string, type: string) =>
    download(`headroom-${name}.${ending}`, text, type)
  return [
    { id: 'explain', label: 'Explain', hint: 'E', onSelect: explain },
    {
      id: 'svg',
      label: 'Download picture',
      hint: 'SVG',
      onSelect: ({ svg }) => svg && file('svg', svgText(svg), 'image/svg+xml'),
    },
    {
      id: 'csv',
      label: 'Download table',
      hint: 'CSV',
      onSelect: chart => file('csv', chartCsv(chart.table), 'text/csv'),
    },
  ]
}
