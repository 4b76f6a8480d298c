import type { ChartMenuItem } from '../../charts/kit/frame-props'
import { download } from './download'

/** The items that every chart's menu has besides its table. What writes files is loaded when one is wanted. */
export function chartMenu(name: string, explain: () => void): readonly ChartMenuItem[] {
  const file = (ending: string, content: BlobPart | null, type: string) => {
    if (content !== null) download(`headroom-${name}.${ending}`, content, type)
  }
  const files = () => import('./chart-files')
  return [
    { id: 'explain', label: 'Explain', hint: 'E', onSelect: explain },
    {
      id: 'png',
      label: 'Picture',
      hint: 'PNG',
      onSelect: chart =>
        void files()
          .then(({ picturePng }) => picturePng(chart))
          .then(blob => file('png', blob, 'image/png')),
    },
    {
      id: 'svg',
      label: 'Picture, scalable',
      hint: 'SVG',
      onSelect: chart =>
        void files().then(({ pictureSvg }) => file('svg', pictureSvg(chart), 'image/svg+xml')),
    },
    {
      id: 'csv',
      label: 'Numbers',
      hint: 'CSV',
      onSelect: ({ table }) => void files().then(({ chartCsv }) => file('csv', chartCsv(table), 'text/csv')),
    },
  ]
}
