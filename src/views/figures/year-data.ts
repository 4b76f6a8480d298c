import { startMonthOf } from '../../analysis/calendar'
import type { Panel, PanelSeries, PanelsData } from '../../charts/panels-model'
import type { Run } from '../../engine'
import type { Computed } from '../../scenario'
import { formatQuantity, type Reader, readerScale } from '../../units'
import type { ShownStrategy } from '../strategies'
import { panelScale } from './panel-scale'
import type { ShownPart } from './shown-part'
import { engineeringStrings } from './strings'

const words = engineeringStrings.year

type Part = Pick<ShownPart, 'id' | 'name'>

/** The first month from which all parts of a list are live; none where one never is, or where no year is left. */
export function firstYear({ run }: Computed, parts: readonly Part[]): number | null {
  const live = parts.map(({ id }) => run.column(`${id}:power.itPowerPeak`).findIndex(power => power > 0))
  const from = Math.max(...live)
  return live.length === 0 || live.includes(-1) || from + 12 > run.program.plan.months ? null : from
}

const ratio = (value: number) => formatQuantity(value, '1', { kind: 'ratio' })

/** Reads PUE, WUE, power and energy of the parts in the year from a month on. */
export function yearData(
  { run, scenario }: Computed,
  strategy: ShownStrategy,
  parts: readonly Part[],
  from: number,
  reader: Reader = {},
): PanelsData {
  const series = (line: string, one: string, more: Partial<PanelSeries> = {}): PanelSeries[] =>
    parts.map(({ id, name }) => ({
      id: `${id}:${line}`,
      label: parts.length > 1 ? name : one,
      style: strategy.style,
      values: yearOf(run, `${id}:${line}`, from),
      explainKey: `${id}:${line}`,
      ...more,
    }))
  const peaks = series('cooling.peakPue', words.peak, { thin: true }).map((one, i) => ({
    ...one,
    label: parts.length > 1 ? words.peakOf(parts[i]?.name ?? '') : words.peak,
  }))
  const power = series('power.facilityPowerPeak', '')
  const energy = series('power.facilityEnergy', '')
  return {
    axis: { start: startMonthOf(scenario.startMonth), from, months: 12, named: 'calendar' },
    panels: [
      {
        id: 'pue',
        title: words.pue,
        unit: words.pueUnit,
        kind: 'lines',
        series: [...series('cooling.pue', words.byMonth), ...peaks],
        format: ratio,
        formatTick: ratio,
        base: 1,
      },
      {
        id: 'wue',
        title: words.wue,
        unit: reader.volume === 'gal' ? words.wueGallons : words.wueUnit,
        kind: 'lines',
        series: series('cooling.wue', '').map(one => ({
          ...one,
          values: one.values.map(litres => litres * readerScale('L/kWh', reader).factor),
        })),
        format: ratio,
        formatTick: ratio,
      },
      scaledPanel('power', words.power, power, 'kW', unit => unit),
      scaledPanel('energy', words.energy, energy, 'kWh/month', words.aMonth),
    ],
  }
}

function scaledPanel(
  id: string,
  title: string,
  series: readonly PanelSeries[],
  unit: 'kW' | 'kWh/month',
  named: (unit: string) => string,
): Panel {
  const scale = panelScale(
    series.flatMap(({ values }) => values),
    unit,
  )
  return {
    id,
    title,
    unit: named(scale.unit),
    kind: 'lines',
    series,
    format: value => formatQuantity(value, unit),
    formatTick: scale.formatTick,
  }
}

const yearOf = (run: Run, cell: string, from: number) =>
  Array.from({ length: 12 }, (_, k) => run.value(cell, from + k))

/** States how far the PUE of a part moves through the year, and the worst hour. */
export function yearTitle({ run }: Computed, { id }: Part, from: number): string {
  const pues = yearOf(run, `${id}:cooling.pue`, from)
  const peak = ratio(Math.max(...yearOf(run, `${id}:cooling.peakPue`, from)))
  const [low, high] = [ratio(Math.min(...pues)), ratio(Math.max(...pues))]
  return low === high ? words.steady(low, peak) : words.moving(low, high, peak)
}

/** Sums the picture up, part by part. */
export function yearSummary({ run }: Computed, parts: readonly Part[], from: number): string {
  return parts
    .map(({ id, name }) => {
      const most = (line: string) => Math.max(...yearOf(run, `${id}:${line}`, from))
      const energy = formatQuantity(most('power.facilityEnergy'), 'kWh/month')
      return words.summary(name, ratio(most('cooling.pue')), energy)
    })
    .join(' ')
}
