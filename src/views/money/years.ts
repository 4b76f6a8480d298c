import { monthName } from '../../analysis/calendar'
import { yearEnds } from '../../analysis/yearly'
import type { BarStep } from '../../charts/bars-model'
import type { Computed } from '../../scenario'
import { monthsShown } from '../figures/axis'
import { moneyStrings as strings } from './strings'

/** The plan years within the horizon, as the steps of a chart. */
export function yearSteps({ run, scenario }: Computed): readonly BarStep[] {
  return yearEnds(monthsShown(run)).map((month, index) => ({
    tick: String(index + 1),
    name: strings.yearTo(index + 1, monthName(scenario.startMonth, month)),
    month,
  }))
}
