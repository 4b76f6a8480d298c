import { describe, expect, it } from 'vitest'
import { figuresOf } from '../support/figures'
import { offersOf, seriesOf, total } from '../support/plan'

const flat = {
  'fleet:demand.acceleratorsToday': 200,
  'fleet:demand.growth': 0,
  'fleet:demand.meanToPeakShare': 0.5,
}
const part = 'hallPlan/hall'
const sheet = 'facilityNewBuild'
const hallWith = (inputs: Readonly<Record<string, number | string>> = {}) =>
  offersOf({ hall: 'hall' }, { ...flat, ...inputs })

describe('the cost of a watt', () => {
  // 10.1 x 1.085 x 1.10 = 12.05 and 60.3 M; 14.5 x 1.085 x 1.15 = 18.09 and 36.2 M; 6.64 x 1.085 x 1.20 = 8.65 and 8.6 M.
  it.each([
    ['Johor', 10.1, 5000, 12.05, 60.3],
    ['Singapore', 14.5, 2000, 18.09, 36.2],
    ['Mumbai', 6.64, 1000, 8.65, 8.6],
  ])('in %s: index, liquid and small site', async (_, index, power, perWatt, million) => {
    const found = await figuresOf(sheet, {
      constructionCost: index,
      finalPower: power,
      'cooling.needsLiquid': 1,
      liquidPremium: 0.085,
      contingency: 0,
    })
    expect(found('costPerWatt')).toBeCloseTo(perWatt, 2)
    expect(((found('costPerWatt') ?? 0) * power) / 1000).toBeCloseTo(million, 1)
  })

  it.each([
    ['concept', 1.25],
    ['schematic', 1.15],
    ['tendered', 1.08],
    ['own', 1.02],
  ])('holds the contingency of its stage of design once: %s', (stage, factor) => {
    const at = (inputs: Readonly<Record<string, number | string>>) =>
      hallWith(inputs).run.value(`${part}:${sheet}.costPerWatt`)
    const bare = at({ 'hall:facilityNewBuild.contingency': 0 })
    const inputs = { 'hall:facilityNewBuild.designStage': stage, 'hall:facilityNewBuild.contingency': 0.02 }
    expect(at(inputs) / bare).toBeCloseTo(factor, 9)
  })

  it('is carried to the day on which the hall is live', async () => {
    // 36.2 M over 24 months at 7.55% become 38.94 M: 2.74 M of carrying cost.
    const found = await figuresOf(sheet, { buildMonths: 24, 'cashFlow.discountRate': 0.0755 })
    expect(36.2 * ((found('carriedTotal') ?? 0) - 1)).toBeCloseTo(2.74, 2)
  })

  it('takes a premium for a one-off liquid loop in the present hall', () => {
    const at = (premium: number) =>
      offersOf(
        { hall: 'retrofit' },
        {
          ...flat,
          'hall:facilityRetrofit.rackPowerThere': 132,
          'hall:facilityRetrofit.liquidPremium': premium,
        },
      ).run.value('hallPlan/hall:facilityRetrofit.costPerWatt')
    expect(at(0.25) / at(0)).toBeCloseTo(1.25, 9)
  })
})

describe('energy', () => {
  // 5,000 kW x 0.8 x 8,760 h x 1.32 x 0.112 = 5.18 M; 2,000 x 0.8 x 8,760 x 1.28 x 0.19 = 3.41 M; 1,000 x 0.8 x 8,760 x
  // 1.42 x 0.085 = 0.85 M.
  it.each([
    ['Johor', 5000, 1.32, 0.112, 5.18],
    ['Singapore', 2000, 1.28, 0.19, 3.41],
    ['Mumbai', 1000, 1.42, 0.085, 0.85],
  ])('of a year in %s', async (_, power, pue, tariff, million) => {
    const found = await figuresOf(sheet, {
      'power.facilityEnergy': power * 0.8 * 730 * pue,
      'power.facilityPowerPeak': power * pue,
      'power.tariff': tariff,
    })
    expect(((found('energyCost') ?? 0) * 12) / 1e6).toBeCloseTo(million, 2)
  })

  it('bills the peak where the tariff is split', () => {
    const energy = (charge: number) => {
      const { run } = hallWith({ 'johor:power.demandCharge': charge, 'johor:power.tariffGrowth': 0 })
      return [run.value('hallPlan:cashFlow.energy', 40), run.value(`${part}:power.facilityPowerPeak`, 40)]
    }
    const [without = 0] = energy(0)
    const [split = 0, peak = 0] = energy(10)
    expect(split - without).toBeCloseTo(10 * peak, 6)
  })

  it('follows fuel in the share that a fuel adjuster moves', () => {
    const { run } = hallWith({
      'johor:power.tariff': 0.1,
      'johor:power.tariffGrowth': 0.02,
      'johor:power.fuelShare': 0.6,
      'johor:power.fuelGrowth': -0.1,
    })
    // 0.1 x (0.4 x 1.02^2 + 0.6 x 0.9^2) = 0.090216 after two years.
    expect(run.value('johor:power.tariffNow', 24)).toBeCloseTo(0.090216, 9)
  })

  it('pays for green power and for the carbon of the rest', () => {
    const { run } = hallWith({
      'johor:power.tariff': 0.1,
      'johor:power.tariffGrowth': 0,
      'johor:power.greenShare': 0.25,
      'johor:power.greenPremium': 0.004,
      'johor:power.carbonPrice': 0.05,
      'johor:power.carbonIntensity': 0.6,
    })
    // 0.1 + 0.25 x 0.004 + 0.75 x 0.6 kg x 0.05.
    expect(run.value('johor:power.energyPrice', 5)).toBeCloseTo(0.1235, 9)
  })
})

describe('a hall of one’s own', () => {
  const rate = 1.087
  const costOf = (inputs: Readonly<Record<string, number | string>>) =>
    hallWith(inputs).run.value('hallPlan:metrics.presentCost')

  it('pays its land when building begins and gets the price back', () => {
    const land = { 'hall:facilityNewBuild.landNeed': 2, 'hall:facilityNewBuild.landPrice': 257 }
    const plan = hallWith(land)
    // One block of 1,000 kW, live in month 27 after 18 months of building: 514,000 USD in month 9.
    const paid = seriesOf(plan, `${part}:facilityNewBuild.landCapex`)
    expect(paid[9]).toBeCloseTo(514_000, 6)
    expect(total(paid)).toBeCloseTo(514_000, 6)
    // Sold for what it cost: neither taxed nor written off, it costs the time for which the money is tied up.
    const tied = 514_000 * (rate ** (-9 / 12) - rate ** -5)
    expect(costOf(land) - costOf({})).toBeCloseTo(tied, 2)
  })

  it('is cleared at the end where nobody takes it over', () => {
    const share = { 'hall:facilityNewBuild.decommissionShare': 0.05 }
    const built = hallWith().run.value(`${part}:facilityNewBuild.builtCost`, 59)
    expect(built).toBeGreaterThan(1e6)
    expect(costOf(share) - costOf({})).toBeCloseTo(built * 0.05 * (1 - 0.24) * rate ** -5, 2)
  })

  it('pays property tax and network services from the day on which it is live', () => {
    const plan = hallWith({
      'hall:facilityNewBuild.propertyTaxRate': 0.01,
      'hall:facilityNewBuild.fibreCost': 240_000,
      'hall:facilityNewBuild.transitRate': 20,
      'hall:facilityNewBuild.transitPrice': 500,
    })
    const plain = hallWith()
    const more = (t: number) =>
      plan.run.value('hallPlan:cashFlow.upkeep', t) - plain.run.value('hallPlan:cashFlow.upkeep', t)
    const built = plan.run.value(`${part}:facilityNewBuild.builtCost`, 27)
    expect(more(26)).toBe(0)
    // 20,000 a month for fibre, 20 Gb/s at 500.
    expect(more(27)).toBeCloseTo((built * 0.01) / 12 + 20_000 + 10_000, 6)
  })
})
