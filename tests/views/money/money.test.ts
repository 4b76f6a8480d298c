import { describe, expect, it } from 'vitest'
import { finish } from '../../../src/analysis'
import { priceTieSearch } from '../../../src/analysis/price-ties'
import { displayOf } from '../../../src/views/display'
import { componentYears, componentYearsTitle } from '../../../src/views/money/component-years'
import { costFinding } from '../../../src/views/money/finding'
import { ganttGroups, ganttTitle, ganttWords } from '../../../src/views/money/gantt-data'
import { lensesData, lensesSummary, lensesTitle } from '../../../src/views/money/lenses-data'
import { staffingData, staffingSummary, staffingTitle } from '../../../src/views/money/staffing-data'
import { tiePanels } from '../../../src/views/money/ties-figure'
import { waterfallData } from '../../../src/views/money/waterfall-figure'
import { peakOf, yearlyData, yearlyTitle } from '../../../src/views/money/yearly-data'
import type { ShownStrategy } from '../../../src/views/strategies'
import { shownStrategies } from '../../../src/views/strategies'
import { plain } from '../../analysis/plain-spaces'
import { plan, twoServices } from '../../analysis/plans'

const computed = plan()
const { run } = computed
const display = displayOf({})
const { money } = display
const strategies = shownStrategies(computed.scenario)

function strategyOf(id: string): ShownStrategy {
  const found = strategies.find(one => one.id === id)
  if (!found) throw new Error(`no ${id}`)
  return found
}

describe('cash by year', () => {
  const data = yearlyData(computed, [strategyOf('colocation'), strategyOf('gpuService')], money)

  it('holds parts that add up to the net flow of the year, to the cent', () => {
    for (const { parts, total } of data.panels)
      total?.values.forEach((net, year) => {
        const sum = parts.reduce((all, { values }) => all + (values[year] ?? 0), 0)
        expect(Math.abs(sum - net)).toBeLessThan(0.01)
      })
  })

  it('adds the months of each year up, what leaves the bank above zero', () => {
    const [colocation] = data.panels
    const third = Array.from({ length: 12 }, (_, k) => -run.value('colocation:cashFlow.net', 24 + k))
    expect(colocation?.total?.values[2]).toBeCloseTo(
      third.reduce((a, b) => a + b, 0),
      2,
    )
  })

  it('leaves out what no strategy has, and keeps parts alike in all', () => {
    const names = data.panels.map(({ parts }) => parts.map(({ id }) => id).join())
    expect(new Set(names).size).toBe(1)
    expect(names[0]).toContain('cashFlow.capex')
  })

  it('says how much the dearest years take', () => {
    const [colocation, service] = data.panels
    if (!colocation || !service) throw new Error('there are two')
    expect(yearlyTitle(data, money.text)).toBe(
      `Colocation takes at most ${money.text(peakOf(colocation).most)} of cash in a year, GPU service ${money.text(peakOf(service).most)}`,
    )
  })
})

describe('the waterfall', () => {
  it('leads from one present cost to the other, to the cent', () => {
    for (const from of strategies)
      for (const to of strategies) {
        const data = waterfallData(computed, from, to, money)
        const end = data.steps.reduce((sum, { change }) => sum + change, data.from.value)
        expect(Math.abs(end - data.to.value)).toBeLessThan(0.01)
      }
  })

  it('names what opens: the part of the second strategy', () => {
    const { steps } = waterfallData(computed, strategyOf('gpuService'), strategyOf('colocation'), money)
    for (const { explainKey = '', after } of steps) expect(run.value(explainKey)).toBe(after)
  })
})

describe('components by year', () => {
  const colocation = strategyOf('colocation')
  const data = componentYears(computed, colocation, money)

  it('add up to the present cost at the end of each year, to the cent', () => {
    const [panel] = data.panels
    data.steps.forEach(({ month }, year) => {
      const sum = panel?.parts.reduce((all, { values }) => all + (values[year] ?? 0), 0) ?? Number.NaN
      expect(Math.abs(sum - run.value('colocation:metrics.presentCostToDate', month))).toBeLessThan(0.01)
    })
  })

  it('say what weighs most, and from which year on', () => {
    expect(componentYearsTitle(data, colocation)).toBe(
      'Up to year 1 Colocation costs most for accelerator-hours, then for hardware, net of resale',
    )
    const services = twoServices()
    const [cheap] = shownStrategies(services.scenario)
    if (!cheap) throw new Error('there are two')
    expect(componentYearsTitle(componentYears(services, cheap, money), cheap)).toBe(
      'Whenever it stops, The cheap one costs most for accelerator-hours',
    )
  })
})

describe('the three lenses', () => {
  const colocation = strategyOf('colocation')
  const data = lensesData(computed, colocation, money)
  const panelOf = (id: string) => {
    const panel = data.panels.find(one => one.id === id)
    if (!panel) throw new Error(`no ${id}`)
    return panel
  }

  it('hold parts that add up to what each comes to, to the cent, for every strategy', () => {
    for (const strategy of strategies)
      for (const { parts, total } of lensesData(computed, strategy, money).panels)
        total?.values.forEach((whole, year) => {
          const sum = parts.reduce((all, { values }) => all + (values[year] ?? 0), 0)
          expect(Math.abs(sum - whole)).toBeLessThan(0.01)
        })
  })

  it('carry the profits of the years into equity', () => {
    const profits = panelOf('profit').total?.values ?? []
    const equity = panelOf('balance').total?.values ?? []
    equity.forEach((value, year) => {
      const sum = profits.slice(0, year + 1).reduce((a, b) => a + b, 0)
      expect(Math.abs(sum - value)).toBeLessThan(0.01)
    })
  })

  it('say how cash and profit part in the year that takes most cash', () => {
    const [cash = 0] = panelOf('cash').total?.values ?? []
    const [loss = 0] = panelOf('profit').total?.values ?? []
    expect(lensesTitle(data, colocation, money.text)).toBe(
      `Year 1 of Colocation takes ${money.text(-cash)} of cash; the books show a loss of ${money.text(-loss)}`,
    )
    expect(lensesSummary(data, money.text)).toMatch(/^In year 5: Cash −\$/)
  })
})

describe('the dates', () => {
  const groups = ganttGroups(computed)
  const words = ganttWords(computed)
  const groupOf = (id: string) => {
    const group = groups.find(one => one.id === id)
    if (!group) throw new Error(`no ${id}`)
    return group
  }

  it('show each offer that is awaited, with the step that decides', () => {
    const hall = groupOf('johorHall')
    expect(hall.live).toBe(run.value('johorHall:schedule.liveMonth'))
    // The preset waits 27 months for the grid.
    expect(hall.steps.filter(({ isGate }) => isGate)).toMatchObject([{ id: 'grid', from: 0, to: 27 }])
    expect(plain(ganttTitle(groups, words))).toBe('New hall is live last, in Mar 2029: grid decides')
  })

  it('end no step after the live date, slack included, and begin none before the decision', () => {
    for (const { steps, live } of groups)
      for (const { from, to, slack } of steps) {
        expect(Math.min(from, slack?.from ?? from)).toBeGreaterThanOrEqual(0)
        expect(Math.max(to, slack?.to ?? to)).toBeLessThanOrEqual(live)
      }
  })

  it('give the works their slack once, before the first of them', () => {
    const works = groupOf('johorHall').steps.filter(({ id }) => /design|permit|construction/.test(id))
    expect(works.map(({ slack }) => slack !== undefined)).toEqual([true, false, false])
    expect(works[0]?.slack).toEqual({ from: 0, to: works[0]?.from })
  })

  it('leave out what is there at once', () => {
    expect(groups.every(({ live }) => live > 0)).toBe(true)
    expect(ganttGroups(plan({ inputs: { 'clock.serviceMode': true } }))).toEqual([])
  })
})

describe('the people', () => {
  const build = strategyOf('buildInHouse')

  it('add up by role to all', () => {
    const [roles] = staffingData(computed, build).panels
    for (const month of [0, 20, 40, 59]) {
      const sum = roles?.series.reduce((all, { values }) => all + (values[month] ?? 0), 0)
      expect(sum).toBeCloseTo(run.value('buildInHouse:staffing.people', month), 9)
    }
  })

  it('say how many there are at most, and from when', () => {
    expect(plain(staffingTitle(computed, build))).toMatch(
      /^Build takes [\d.]+ people at most, from [A-Z][a-z]{2} 20\d\d$/,
    )
    expect(plain(staffingSummary(computed, build))).toMatch(
      /^[\d.]+ people at first, [\d.]+ people in the end; [\d.]+ people hired\.$/,
    )
    expect(staffingTitle(computed, strategyOf('stayAsIs'))).toBe('Stay as is takes nobody of one’s own')
  })
})

describe('the page as a whole', () => {
  it('says what the cheapest strategies cost', () => {
    expect(plain(costFinding(computed))).toMatch(
      /^Over 5 years colocation costs \$\d+M, [\d.]+% below GPU service$/,
    )
    expect(plain(costFinding(twoServices({ 'dear:hardwareOnDemand.price': 5 })))).toMatch(
      /^Over 5 years the cheap one costs (\$\S+) and the dear one \1: a tie$/,
    )
  })

  it('shows prices in the reader’s money, and each under its own style', () => {
    const panels = tiePanels(finish(priceTieSearch(computed)), computed, display)
    expect(panels.map(({ title, subject }) => `${title}: ${subject}`)).toContain('Colocation: Rent per kW')
    expect(new Set(panels.map(({ style }) => style.key)).size).toBe(panels.length)
  })
})
