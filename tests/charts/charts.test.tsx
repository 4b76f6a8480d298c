import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { BarPanels } from '../../src/charts/bar-panels'
import { CapacityPicture } from '../../src/charts/capacity-picture'
import { CostByComponent } from '../../src/charts/cost-by-component'
import { CumulativeCost } from '../../src/charts/cumulative-cost'
import { Gantt } from '../../src/charts/gantt'
import { MonthPanels } from '../../src/charts/month-panels'
import { PriceTies } from '../../src/charts/price-ties'
import { RackDensity } from '../../src/charts/rack-density'
import { Waterfall } from '../../src/charts/waterfall'
import {
  barsData,
  capacityData,
  componentData,
  costData,
  densityData,
  ganttGroups,
  ganttWords,
  panelsData,
  tiePanels,
  waterfallData,
} from './fixtures'

const words = {
  title: 'The own hall is later',
  subtitle: 'IT load, MW',
  summary: 'Demand grows to 5 megawatts.',
}
const numbers = { format: (value: number) => value.toFixed(1), formatTick: String }

const charts: [name: string, chart: ReactElement][] = [
  ['capacity picture', <CapacityPicture key="a" {...words} {...numbers} data={capacityData(6)} />],
  ['cumulative cost', <CumulativeCost key="b" {...words} {...numbers} data={costData(6)} />],
  [
    'cost by component',
    <CostByComponent key="c" {...words} {...numbers} formatTotal={String} data={componentData} />,
  ],
  ['month panels', <MonthPanels key="e" {...words} data={panelsData()} />],
  ['panels of a year', <MonthPanels key="f" {...words} data={panelsData('calendar')} />],
  ['bars of several panels', <BarPanels key="g" {...words} {...numbers} data={barsData()} />],
  ['bars with names at their ends', <BarPanels key="h" {...words} {...numbers} data={barsData('atEnds')} />],
  ['waterfall', <Waterfall key="i" {...words} {...numbers} formatTotal={String} data={waterfallData} />],
  [
    'prices that tie',
    <PriceTies key="j" {...words} {...numbers} nowLabel="now" tieLabel="ties at" panels={tiePanels} />,
  ],
  ['gantt', <Gantt key="k" {...words} groups={ganttGroups} words={ganttWords} />],
  ['rack density', <RackDensity key="d" {...words} {...numbers} data={densityData} />],
]

/* The drawing alone, a mark a line, without class names and with hundredths of a pixel. */
function drawing(html: string): string {
  const svg = html.slice(html.indexOf('<svg role="img"'), html.lastIndexOf('</svg>'))
  return svg
    .replaceAll(/ class="[^"]*"/g, '')
    .replaceAll(/\d+\.\d{3,}/g, long => String(Number(Number(long).toFixed(2))))
    .replaceAll('><', '>\n<')
}

describe.each(charts)('%s', (_name, chart) => {
  const html = renderToStaticMarkup(chart)

  it('is drawn as before', () => {
    expect(drawing(html)).toMatchSnapshot()
  })

  it('is a figure named by its finding, with a picture that sums itself up', () => {
    expect(html).toMatch(/<figure[^>]*aria-labelledby="([^"]+)".*<h2 id="\1"/)
    expect(html).toContain('role="img" aria-label="Demand grows to 5 megawatts."')
  })

  it('is reached by keyboard and offers its table', () => {
    expect(html).toContain('tabindex="0"')
    expect(html).toMatch(/role="menuitem"[^>]*><span>Table<\/span>/)
  })

  it('draws no number that is none', () => {
    expect(html).not.toMatch(/NaN|Infinity|undefined/)
  })
})
