import { describe, expect, it } from 'vitest'
import { finish } from '../../../src/analysis'
import { priceTieSearch } from '../../../src/analysis/price-ties'
import { displayOf } from '../../../src/views/display'
import { componentYears, componentYearsTitle } from '../../../src/views/money/component-years'
import { costFinding } from '../../../src/views/money/finding'
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
