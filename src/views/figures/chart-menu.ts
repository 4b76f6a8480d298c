import type { ChartMenuItem } from '../../charts/kit/frame-props'
import { download } from './download'

// What makes files is loaded when one is asked for.
const pictures = () => import('../../charts/kit/picture')
const tables = () => import('./chart-files')

/** The items that every chart's menu has besides its table. */
export function chartMenu(name: string, explain: () => void): readonly ChartMenuItem[] {
  const file = (ending: string, content: BlobPart | null, type: string) => {
    if (content !== null) download(`headroom-${name}.${ending}`, content, type)
  }
  return [
    { id: 'explain', label: 'Explain', hint: 'E', onSelect: explain },
    {
      id: 'png',
      label: 'Picture',
      hint: 'PNG',
      onSelect: async chart => file('png', await (await pictures()).picturePng(chart), 'image/png'),
    },
    {
      id: 'svg',
      label: 'Picture, scalable',
      hint: 'SVG',
      onSelect: async chart => file('svg', (await pictures()).pictureSvg(chart), 'image/svg+xml'),
    },
    {
      id: 'csv',
      label: 'Numbers',
      hint: 'CSV',
      onSelect: async chart => file('csv', (await tables()).chartCsv(chart.table), 'text/csv'),
    },
  ]
}
