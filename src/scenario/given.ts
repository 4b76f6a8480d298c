import { cellId, type Member, type Model, type Plan, PlanError, pointLoads } from '../engine'
import { overPoints } from '../engine/points'
import type { Catalogue, ClimateCells, ClimateEntry } from './catalogue'
import { climateOf } from './entries'
import type { Rows } from './members'
import type { Scenario } from './scenario'

type Series = readonly number[]

/** States what a plan gives by itself: when it starts, and the climate of each site over its points. */
export function givenOf(
  scenario: Scenario,
  model: Model,
  { tables }: Rows,
  catalogue: Catalogue,
): NonNullable<Plan['given']> {
  const given = new Map<string, number | Series>()
  const climates = new Map(scenario.sites.map(site => [site.id, climateOf(site, catalogue)]))
  for (const line of model.lines) {
    if (!line.given) continue
    for (const member of tables.members(line.index)) {
      const id = cellId(line.id, member)
      given.set(id, stated(line.given.what, id, climateAt(member)))
    }
  }
  return given

  function climateAt(member: Member): ClimateEntry | undefined {
    return climates.get(member.id)
  }

  function stated(what: string, id: string, climate: ClimateEntry | undefined): number | Series {
    if (what === 'startCalendarMonth') return Number(scenario.startMonth.slice(5))
    if (what === 'load') return pointLoads
    const series = climate && seriesOf(climate).get(what)
    if (!series) throw new PlanError(`${id}: the place has no climate in the catalogue`)
    return series
  }
}

const known = new WeakMap<ClimateEntry, ReadonlyMap<string, Series>>()

/** The series of a climate over the points, worked out once. */
function seriesOf(climate: ClimateEntry): ReadonlyMap<string, Series> {
  const before = known.get(climate)
  if (before) return before
  const { typical, year, figures } = climate
  const extreme = (field: string) => figures[field]?.value ?? Number.NaN
  const dryBulb = extreme('extremeDryBulb')
  const first = { dryBulb, wetBulb: Math.min(extreme('extremeWetBulb'), dryBulb), hours: 0 }
  const series = (field: keyof ClimateCells) =>
    overPoints(typical[field], [first[field], ...year[field]], field === 'hours' ? 0 : (year[field][0] ?? 0))
  const none = typical.hours.map(() => 0)
  const all = new Map<string, Series>([
    ['dryBulb', series('dryBulb')],
    ['wetBulb', series('wetBulb')],
    ['hours', series('hours')],
    ['isExtreme', overPoints(none, [1], 0)],
  ])
  known.set(climate, all)
  return all
}
