import { describe, expect, it } from 'vitest'
import { johorWith, movedTo } from '../support/johor'
import { publishedRows as rows, statedPue } from '../support/published-rows'

const within3Percent = (value: number, published: number) => {
  expect(value / published).toBeGreaterThan(0.97)
  expect(value / published).toBeLessThan(1.03)
}

describe('published rows for Johor in the comparison of service periods', () => {
  it.each([
    ['buildInHouse', 194, 2.84],
    ['colocation', 182, 2.67],
    ['gpuService', 295, 4.34],
  ])('%s over 60 months', (strategy, presentCost, hour) => {
    const { run } = johorWith({ ...rows, ...statedPue('johor'), 'clock.horizon': '60 month' })
    within3Percent(run.value(`${strategy}:metrics.presentCost`) / 1e6, presentCost)
    within3Percent(run.value(`${strategy}:metrics.costPerGpuHour`), hour)
    expect(run.value(`${strategy}:metrics.serves`)).toBe(1)
  })

  it.each([
    ['buildInHouse', 3.54],
    ['colocation', 3.24],
    ['gpuService', 4.34],
  ])('%s over 36 months', (strategy, hour) => {
    const { run } = johorWith({ ...rows, ...statedPue('johor'), 'clock.horizon': '36 month' })
    within3Percent(run.value(`${strategy}:metrics.costPerGpuHour`), hour)
  })

  it('starts from the published amounts', () => {
    const { run } = johorWith({ ...rows, ...statedPue('johor') })
    expect(run.value('buildInHouse/johorHall:facilityNewBuild.builtCost', 0) / 1e6).toBeCloseTo(60.3, 1)
    expect(run.value('buildInHouse:cashFlow.hardwareCapex', 0) / 1e6).toBeCloseTo(150, 6)
    expect(run.value('buildInHouse/johorHall:power.itPowerPeak', 0)).toBeCloseTo(5000, 6)
    // 5,000 kW x 0.8 x 8,760 h x 1.32 x 0.112 = 5.18 M USD in the first year, before the tariff rises.
    expect((run.value('buildInHouse:cashFlow.energy', 0) * 12) / 1e6).toBeCloseTo(5.18, 2)
    // Rent with energy passed through: 125 x 1.2 and 0.8 x 730 x 1.35 x 0.112 a kW and month.
    expect(run.value('colocation:cashFlow.rent', 0)).toBeCloseTo(5000 * 150, 4)
    expect(run.value('colocation:cashFlow.energy', 0)).toBeCloseTo(5000 * 0.8 * 730 * 1.35 * 0.112, 4)
  })
})

describe('published rows of other markets', () => {
  const service = { 'gpuService3yr:hardwareReserved.price': '4.25 USD/(gpu h)' }
  const rent = { 'johorColo:facilityColocation.densityPremium': 0.2 }
  const singapore = { ...rows, ...service, ...rent, 'fleet:demand.acceleratorsToday': '1000 gpu' }
  const mumbai = {
    ...rows,
    ...service,
    ...rent,
    'fleet:demand.acceleratorsToday': '500 gpu',
    'johor:power.tariff': '0.085 USD/kWh',
    'johor:site.facilityWage': '20000 USD/(person year)',
    'johor:site.platformWage': '50000 USD/(person year)',
    'johorHall:facilityNewBuild.buildMonths': '15 month',
  }

  const strategies = ['buildInHouse', 'colocation', 'gpuService']
  const over = (market: string, inputs: typeof singapore, years: number) =>
    movedTo(market, { ...inputs, ...statedPue(market), 'clock.horizon': `${12 * years} month` }).run

  it.each([
    ['singapore', singapore, [101, 116, 142]],
    ['mumbai', mumbai, [37, 34, 61]],
  ] as const)('in %s, in millions after tax', (market, inputs, published) => {
    const run = over(market, inputs, 5)
    strategies.forEach((strategy, i) => {
      within3Percent(run.value(`${strategy}:metrics.presentCost`) / 1e6, published[i] ?? Number.NaN)
    })
  })

  // Shares of the present cost before tax: hardware, power and, in colocation, rent; printed in whole per cents.
  it.each([
    ['singapore', singapore, 'buildInHouse', [0.47, 0.13]],
    ['singapore', singapore, 'colocation', [0.41, 0.12, 0.37]],
    ['mumbai', mumbai, 'buildInHouse', [0.62, 0.07]],
  ] as const)('in %s, shares of the cost of %s', (market, inputs, strategy, published) => {
    const run = over(market, inputs, 5)
    const of = (part: string) => run.value(`${strategy}:metrics.${part}Cost`)
    const all = ['facility', 'hardware', 'energy', 'rent', 'upkeep', 'service', 'support', 'staff'].map(of)
    const total = all.reduce((sum, cost) => sum + cost, 0)
    published.forEach((share, i) => {
      expect(Math.abs(of(['hardware', 'energy', 'rent'][i] as string) / total - share)).toBeLessThan(0.015)
    })
  })

  it('move with the rent as published: 0.42 an hour for 30%', () => {
    const dear = { ...singapore, 'johorColo:facilityColocation.rentPrice': '520 USD/(kW month)' }
    const hour = (inputs: typeof singapore) =>
      over('singapore', inputs, 5).value('colocation:metrics.costPerGpuHour')
    expect(Math.abs(hour(dear) - hour(singapore) - 0.42)).toBeLessThan(0.02)
  })

  it.each([
    ['singapore', singapore, 60, [3.31, 3.81, 4.65]],
    ['singapore', singapore, 36, [3.91, 4.2, 4.65]],
    ['mumbai', mumbai, 60, [2.8, 2.63, 4.63]],
    ['mumbai', mumbai, 36, [3.46, 3.2, 4.63]],
  ] as const)('in %s', (market, inputs, horizon, published) => {
    const run = over(market, inputs, horizon / 12)
    strategies.forEach((strategy, i) => {
      within3Percent(run.value(`${strategy}:metrics.costPerGpuHour`), published[i] ?? Number.NaN)
    })
  })
})
