import { describe, expect, it } from 'vitest'
import type { Computed } from '../../../src/scenario'
import { fleetData, fleetSummary, fleetTitle } from '../../../src/views/figures/fleet-data'
import { hasFabric, networkData, networkSummary, networkTitle } from '../../../src/views/figures/network-data'
import { shownParts } from '../../../src/views/figures/shown-part'
import { firstYear, yearData, yearSummary, yearTitle } from '../../../src/views/figures/year-data'
import { shownStrategies } from '../../../src/views/strategies'
import { plain } from '../../analysis/plain-spaces'
import { johorWith } from '../../models/support/johor'

const plan = johorWith()

function chosen(computed: Computed, id: string) {
  const strategy = shownStrategies(computed.scenario).find(one => one.id === id)
  if (!strategy) throw new Error(`no ${id}`)
  return { strategy, parts: shownParts(computed, strategy) }
}

const panelOf = (data: ReturnType<typeof fleetData>, id: string) =>
  data.panels.find(panel => panel.id === id)?.series.map(({ values }) => values) ?? []

describe('power and PUE through the year', () => {
  const { strategy, parts } = chosen(plan, 'buildInHouse')
  const hall = parts.filter(({ premises }) => premises !== 'included')
  const from = firstYear(plan, hall) ?? -1

  it('begins in the month in which the hall is live', () => {
    expect(from).toBe(plan.run.value('johorHall:schedule.liveMonth'))
    expect(
      firstYear(
        plan,
        parts.filter(({ offer }) => offer === 'none'),
      ),
    ).toBeNull()
  })

  it('reads twelve months of the lines that it names', () => {
    const data = yearData(plan, strategy, hall, from)
    const [energy = []] = panelOf(data, 'energy')
    expect(energy).toHaveLength(12)
    expect(energy[3]).toBe(plan.run.value('buildInHouse/johorHall:power.facilityEnergy', from + 3))
    expect(data.panels.map(({ id }) => id)).toEqual(['pue', 'wue', 'power', 'energy'])
  })

  it('says in title and summary what the lines say', () => {
    const [part] = hall
    if (!part) throw new Error('the hall is a part')
    const year = (line: string) =>
      Array.from({ length: 12 }, (_, k) => plan.run.value(`${part.id}:${line}`, from + k))
    const pues = year('cooling.pue')
    const said = (yearTitle(plan, part, from).match(/\d(\.\d+)?/g) ?? []).map(Number)
    expect(said[0]).toBeCloseTo(Math.min(...pues), 2)
    expect(said.at(-2)).toBeCloseTo(Math.max(...pues), 2)
    expect(said.at(-1)).toBeCloseTo(Math.max(...year('cooling.peakPue')), 2)
    const [, energy] =
      /^New hall: PUE [\d.]+ and ([\d.]+) GWh\/mo/.exec(plain(yearSummary(plan, hall, from))) ?? []
    expect((1e6 * Number(energy)) / Math.max(...year('power.facilityEnergy'))).toBeCloseTo(1, 2)
  })
})

describe('the fleet and its drivers', () => {
  it('stacks needs and holdings so that they add to the totals in every month', () => {
    const { strategy, parts } = chosen(plan, 'rentThenBuild')
    const data = fleetData(plan, strategy, parts)
    const total = (id: string, month: number) =>
      panelOf(data, id).reduce((sum, values) => sum + (values[month] ?? 0), 0)
    for (let month = 0; month < data.axis.months; month++) {
      expect(total('need', month)).toBeCloseTo(plan.run.value('demand.acceleratorsTotal', month), 6)
      expect(total('held', month)).toBeCloseTo(plan.run.value('rentThenBuild:fleet.gpusOfStrategy', month), 6)
    }
  })

  it('names the growth of the only workload', () => {
    expect(plain(fleetTitle(plan))).toBe('Accelerator fleet grows from 2,500 to 6,860 accelerators')
    expect(fleetSummary(plan)).toContain('2,500')
  })
})

describe('the growth of the network', () => {
  const { strategy, parts } = chosen(plan, 'colocation')
  const [colo] = parts
  if (!colo) throw new Error('colocation has a part')

  it('is drawn for own hardware alone', () => {
    expect(parts.map(part => hasFabric(plan, part))).toEqual([true, false])
    expect(chosen(plan, 'gpuService').parts.some(part => hasFabric(plan, part))).toBe(false)
  })

  it('stacks switches and links to their totals in every month', () => {
    const data = networkData(plan, strategy, colo)
    const months = Array.from({ length: data.axis.months }, (_, month) => month)
    const sum = (id: string) =>
      months.map(month => panelOf(data, id).reduce((all, values) => all + (values[month] ?? 0), 0))
    const line = (name: string) => months.map(month => plan.run.value(`${colo.id}:network.${name}`, month))
    expect(sum('switches')).toEqual(line('switchCount'))
    // Beside the links of nodes and tiers, four are kept for the manager of a fabric that is there.
    const managed = line('nodeCount').map(count => (count > 0 ? 4 : 0))
    expect(sum('links').map((links, month) => links + (managed[month] ?? 0))).toEqual(line('linkCount'))
  })

  it('says how large it becomes', () => {
    // 858 nodes of 8 adapters exceed the 2,048 ends of two tiers of 64 ports.
    expect(plain(networkTitle(plan, colo))).toBe(
      'The fabric of Colocation grows to 564 switches in three tiers',
    )
    expect(plain(networkSummary(plan, colo))).toContain('858 nodes')
  })

  it('says when it outgrows two tiers, when one switch carries it and when no fabric does', () => {
    const small = johorWith({ 'fleet:demand.acceleratorsToday': '1500 gpu' })
    expect(networkTitle(small, colo)).toMatch(
      /^The fabric of Colocation needs a third tier from \w{3} 20\d\d$/,
    )
    const tiny = johorWith({ 'fleet:demand.acceleratorsToday': '16 gpu' })
    expect(networkTitle(tiny, colo)).toBe('One switch carries the fabric of Colocation')
    const narrow = johorWith({ 'network.switchRadix': 8, 'network.scalableUnitNodes': 1 })
    expect(networkTitle(narrow, colo)).toContain('Three tiers do not reach')
  })
})
