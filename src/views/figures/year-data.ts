import { calendarMonth } from '../../analysis/calendar'
import type { Panel, PanelSeries, PanelsData } from '../../charts/panels-model'
import type { Computed } from '../../scenario'
import { formatQuantity } from '../../units'
import type { ShownStrategy } from '../strategies'
import { panelScale } from './panel-scale'
import { engineeringStrings } from './strings'

const words = engineeringStrings.year

/** A part with premises to power and cool, and the plan month of each calendar month of its first year. */
export interface YearPart {
  readonly id: string
  readonly name: string
  readonly planMonths: readonly number[]
}

/** Lists the parts of a strategy that stand on premises of their own or rented ones, with their first year live. */
export function yearParts(computed: Computed, parts: readonly { id: string; name: string }[]): YearPart[] {
  const { run, scenario } = computed
  return parts.flatMap(({ id, name }) => {
    const live = run.column(`${id}:power.itPowerPeak`).findIndex(power => power > 0)
    if (live < 0 || live + 12 > run.program.plan.months) return []
    const { month: first } = calendarMonth(scenario.startMonth, live)
    const planMonths = Array.from({ length: 12 }, (_, month) => live + ((month + 1 - first + 12) % 12))
    return [{ id, name, planMonths }]
  })
}

const ratio = (value: number) => formatQuantity(value, '1', { kind: 'ratio' })

/** Reads PUE, WUE, power and energy of the parts by calendar month. */
export function yearData({ run }: Computed, strategy: ShownStrategy, parts: readonly YearPart[]): PanelsData {
  const series = (line: string, one: string, more: Partial<PanelSeries> = {}): PanelSeries[] =>
    parts.map(({ id, name, planMonths }) => ({
      id: `${id}:${line}`,
      label: parts.length > 1 ? name : one,
      style: strategy.style,
      values: planMonths.map(month => run.value(`${id}:${line}`, month)),
      explainKey: `${id}:${line}`,
      planMonths,
      ...more,
    }))
  const peaks = series('cooling.peakPue', words.peak, { thin: true }).map((one, i) => ({
    ...one,
    label: parts.length > 1 ? words.peakOf(parts[i]?.name ?? '') : words.peak,
  }))
  const power = series('power.facilityPowerPeak', '')
  const energy = series('power.facilityEnergy', '')
  return {
    axis: { kind: 'year' },
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
        unit: words.wueUnit,
        kind: 'lines',
        series: series('cooling.wue', ''),
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

/** States how far PUE moves through the year, and the worst hour. */
export function yearTitle({ run }: Computed, { id, planMonths }: YearPart): string {
  const pues = planMonths.map(month => run.value(`${id}:cooling.pue`, month))
  const peak = Math.max(...planMonths.map(month => run.value(`${id}:cooling.peakPue`, month)))
  const [low, high] = [ratio(Math.min(...pues)), ratio(Math.max(...pues))]
  return low === high ? words.steady(low, ratio(peak)) : words.moving(low, high, ratio(peak))
}

/** Sums the picture up, part by part. */
export function yearSummary({ run }: Computed, parts: readonly YearPart[]): string {
  return parts
    .map(({ id, name, planMonths }) => {
      const most = (line: string) => Math.max(...planMonths.map(month => run.value(`${id}:${line}`, month)))
      const energy = formatQuantity(most('power.facilityEnergy'), 'kWh/month')
      return words.summary(name, ratio(most('cooling.pue')), energy)
    })
    .join(' ')
}
