import type { ChartMenuItem } from '../../charts/kit/frame-props'
import { picturePng, pictureSvg } from '../../charts/kit/picture'
import { chartCsv, download } from './chart-files'

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
      onSelect: chart => void picturePng(chart).then(blob => file('png', blob, 'image/png')),
    },
    {
      id: 'svg',
      label: 'Picture, scalable',
      hint: 'SVG',
      onSelect: chart => file('svg', pictureSvg(chart), 'image/svg+xml'),
    },
    {
      id: 'csv',
      label: 'Numbers',
      hint: 'CSV',
      onSelect: chart => file('csv', chartCsv(chart.table), 'text/csv'),
    },
  ]
}
