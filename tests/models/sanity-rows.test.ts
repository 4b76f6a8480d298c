import { describe, expect, it } from 'vitest'
import { johorWith } from './support/johor'

/**
 * Published rows for Johor, 5 MW: 2,500 accelerators held flat, everything live at month 0, building cost carried to
 * that month at the cost of capital, hardware sold at exp(-0.42 x years), hall at 85% of its aged cost, no contingency,
 * no set-up, no debt for terms that outlast the horizon; a three-year service quote of 4.00 with 8% extras.
 */
const rows = {
  'clock.serviceMode': 1,
  'fleet.gpuPerNode': '4 gpu/node',
  'fleet:demand.growth': 1,
  'johorHall:facilityNewBuild.contingency': 0,
  'johorHall:facilityNewBuild.exitShare': 0.85,
  'johorColo:facilityColocation.powerFeeShare': 0,
  'johorColo:facilityColocation.setupPrice': '0 USD/kW',
  'johorColo:facilityColocation.terminationShare': 0,
  'gpuService3yr:hardwareReserved.price': '4.00 USD/(gpu h)',
  'gpuService3yr:hardwareReserved.priceGrowth': 0,
  'gpuService3yr:hardwareReserved.terminationShare': 0,
  'johor:site.waterPrice': '0 USD/m3',
} as const

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
    const { run } = johorWith({ ...rows, 'clock.horizon': '60 month' })
    within3Percent(run.value(`${strategy}:metrics.presentCost`) / 1e6, presentCost)
    within3Percent(run.value(`${strategy}:metrics.costPerGpuHour`), hour)
    expect(run.value(`${strategy}:metrics.serves`)).toBe(1)
  })

  it.each([
    ['buildInHouse', 3.54],
    ['colocation', 3.24],
    ['gpuService', 4.34],
  ])('%s over 36 months', (strategy, hour) => {
    const { run } = johorWith({ ...rows, 'clock.horizon': '36 month' })
    within3Percent(run.value(`${strategy}:metrics.costPerGpuHour`), hour)
  })

  it('starts from the published amounts', () => {
    const { run } = johorWith(rows)
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
