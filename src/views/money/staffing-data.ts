import { monthName, startMonthOf } from '../../analysis/calendar'
import { termsOf } from '../../analysis/terms'
import { yearTotals } from '../../analysis/yearly'
import type { Panel, PanelSeries, PanelsData } from '../../charts/panels-model'
import type { Computed } from '../../scenario'
import { formatQuantity } from '../../units'
import { monthsShown, seriesOf } from '../figures/axis'
import { countTick } from '../figures/panel-scale'
import { lineOf, type ShownStrategy } from '../strategies'
import { moneyStrings } from './strings'

const words = moneyStrings.staffing

const people = (count: number) => formatQuantity(count, 'person')

/** Reads the people of a strategy by role, and whom it hires, month by month. */
export function staffingData({ run, scenario }: Computed, strategy: ShownStrategy): PanelsData {
  const months = monthsShown(run)
  const { cells } = run.program.expansion
  const series = (cell: string, label: string): PanelSeries => ({
    id: cell,
    label,
    values: seriesOf(run, cell, months),
    explainKey: cell,
  })
  const roles = termsOf(run, lineOf(strategy, 'staffing.people'))
    .map(({ cell }) => series(cell, cells.get(cell)?.line.label ?? cell))
    .filter(({ values }) => values.some(value => value > 0))
  const common = { format: people, formatTick: countTick }
  const panels: Panel[] = [
    { ...common, id: 'roles', title: words.roles, unit: words.rolesUnit, kind: 'stack', series: roles },
    {
      ...common,
      ...{ id: 'hires', title: words.hires, unit: words.hiresUnit, kind: 'lines' },
      series: [
        { ...series(lineOf(strategy, 'staffing.hires'), ''), style: { ...strategy.style, dash: 'none' } },
      ],
    },
  ]
  return { axis: { start: startMonthOf(scenario.startMonth), from: 0, months, named: 'plan' }, panels }
}

/** States how many people a strategy takes at most, and from when. */
export function staffingTitle({ run, scenario }: Computed, strategy: ShownStrategy): string {
  const all = seriesOf(run, lineOf(strategy, 'staffing.people'), monthsShown(run))
  const most = Math.max(...all)
  if (!(most > 0)) return words.none(strategy.short)
  return words.grows(strategy.short, people(most), monthName(scenario.startMonth, all.indexOf(most)))
}

/** Sums the picture up. */
export function staffingSummary({ run }: Computed, strategy: ShownStrategy): string {
  const months = monthsShown(run)
  const all = seriesOf(run, lineOf(strategy, 'staffing.people'), months)
  const hired = yearTotals(run, lineOf(strategy, 'staffing.hires'), months).reduce((a, b) => a + b, 0)
  return words.summary(people(all[0] ?? 0), people(all.at(-1) ?? 0), people(hired))
}
