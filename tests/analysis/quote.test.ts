import { describe, expect, it } from 'vitest'
import { clauses } from '../../models/clauses'
import { readQuote, tiePrice } from '../../src/analysis/quote'
import type { Computed } from '../../src/scenario'
import { johorWith, movedTo } from '../models/support/johor'
import { offersOf } from '../models/support/plan'
import { publishedRows, statedPue } from '../models/support/published-rows'
import { built } from '../support/built-model'

const within3Percent = (value: number | undefined, published: number) => {
  expect((value ?? Number.NaN) / published).toBeGreaterThan(0.97)
  expect((value ?? Number.NaN) / published).toBeLessThan(1.03)
}

function tie(plan: Computed, cell: string, strategy: string, rival: string): number | undefined {
  const input = plan.inputs.get(cell)
  if (!input) throw new Error(cell)
  const steps = tiePrice(plan, input, strategy, rival)
  let step = steps.next()
  while (!step.done) step = steps.next()
  return step.value
}

describe('the price at which a service ties in the published comparison of service periods', () => {
  const rent = { 'johorColo:facilityColocation.densityPremium': 0.2 }
  const wages = (facility: number, platform: number) => ({
    'johor:site.facilityWage': `${facility} USD/(person year)`,
    'johor:site.platformWage': `${platform} USD/(person year)`,
  })
  it.each([
    ['singapore', { ...rent, 'fleet:demand.acceleratorsToday': '1000 gpu' }, 3.07, 3.53],
    ['johor', {}, 2.63, 2.47],
    [
      'mumbai',
      {
        ...rent,
        ...wages(20_000, 50_000),
        'fleet:demand.acceleratorsToday': '500 gpu',
        'johor:power.tariff': '0.085 USD/kWh',
        'johorHall:facilityNewBuild.buildMonths': '15 month',
      },
      2.59,
      2.43,
    ],
  ])('%s', (market, inputs, build, colocation) => {
    const all = {
      ...publishedRows,
      ...statedPue(market),
      ...inputs,
      'clock.horizon': '60 month',
      // Published ties are the hourly cost of owning over 1.08: the people who stay with a service are not in them.
      'gpuService3yr:operationsPlatform.keptShare': 0,
    }
    const plan = market === 'johor' ? johorWith(all) : movedTo(market, all)
    const price = 'gpuService3yr:hardwareReserved.price'
    within3Percent(tie(plan, price, 'gpuService', 'buildInHouse'), build)
    within3Percent(tie(plan, price, 'gpuService', 'colocation'), colocation)
  })
})

describe('a quote', () => {
  const flat = { 'fleet:demand.acceleratorsToday': 104, 'fleet:demand.growth': 0, 'clock.serviceMode': 1 }
  const kinds = { colo: 'colocation', gpus: 'gpuService3yr' }
  const plan = offersOf(kinds, { ...flat, 'colo:facilityColocation.rentPrice': 125 })

  it('is read as the strategy uses it: price, place in the market, tie, clauses', () => {
    const found = readQuote(plan, 'colo')
    expect(found).toMatchObject({ strategy: 'coloPlan', perGpuHour: 'coloPlan/colo:quote.perGpuHour' })
    // Johor asks 95 to 180: 125 stands at 30 of 85.
    expect(found?.price).toMatchObject({ now: 125, low: 95, high: 180, rival: 'gpusPlan' })
    expect(found?.price?.place).toBeCloseTo(30 / 85, 9)
  })

  it('ties where both cost the same', () => {
    const { price } = readQuote(plan, 'colo') ?? {}
    const at = offersOf(kinds, { ...flat, 'colo:facilityColocation.rentPrice': price?.tie ?? Number.NaN })
    const cost = (strategy: string) => at.run.value(`${strategy}:metrics.presentCost`)
    expect(cost('coloPlan') / cost('gpusPlan')).toBeCloseTo(1, 7)
  })

  it('has no tie where no price within the limits makes one', () => {
    const dear = offersOf(kinds, { ...flat, 'colo:hardwareOwned.price': 500_000 })
    expect(readQuote(dear, 'colo')?.price?.tie).toBeUndefined()
  })

  it('weighs each clause by what the plan would cost without it, dearest first', () => {
    const found = readQuote(plan, 'colo')
    const worths = found?.clauses.map(({ worth }) => worth) ?? []
    expect(worths).toEqual(worths.toSorted((a, b) => b - a))
    expect(worths.length).toBeGreaterThan(5)
    const setup = found?.clauses.find(({ cell }) => cell === 'colo:facilityColocation.setupPrice')
    // 250 kW at 400 USD once, dated to the middle of its month, less the tax relief at the end of the first year.
    const { run } = plan
    const month = Array.from({ length: 12 }, (_, t) => t).find(
      t => run.value('coloPlan/colo:facilityColocation.setup', t) > 0,
    )
    const mid = (t: number) => (1 + run.value('cashFlow.discountRate')) ** (-(t + 0.5) / 12)
    const expected = 100_000 * (mid(month ?? Number.NaN) - run.value('johor:site.taxRate') * mid(11))
    expect(setup?.worth).toBeCloseTo(expected, 2)
  })

  it('is none where no strategy takes the offer', () => {
    expect(readQuote(plan, 'other')).toBeUndefined()
  })
})

describe('the all-in price', () => {
  // 125 + 0.8 x 730 x 1.35 x 0.112 = 213.3 USD for each kW and month (published for Johor as 213).
  const terms = {
    ...publishedRows,
    ...statedPue('johor'),
    'johorColo:facilityColocation.densityPremium': 0,
    'johorColo:facilityColocation.rentGrowth': 0,
    'johor:power.tariffGrowth': 0,
  }

  it('of colocation is rent and energy for each kW', () => {
    const { run } = johorWith(terms)
    expect(run.value('colocation/johorColo:quote.perKilowattMonth')).toBeCloseTo(213.3, 1)
    // 2 kW an accelerator and 730 hours a month.
    expect(run.value('colocation/johorColo:quote.perGpuHour')).toBeCloseTo((213.3 * 2) / 730, 3)
  })

  it('of a reservation is its price with extras', () => {
    const { run } = johorWith(terms)
    expect(run.value('gpuService/gpuService3yr:quote.perGpuHour')).toBeCloseTo(4 * 1.08, 6)
  })
})

it('every clause is an input, and what makes it cost nothing is within its limits', () => {
  for (const { line, neutral } of clauses) {
    const { input } = built.model.lines.find(({ id }) => id === line) ?? {}
    expect(input, line).toBeDefined()
    if (neutral === 'annualPue') continue
    expect(neutral).toBeGreaterThanOrEqual(input?.min ?? Number.NaN)
    expect(neutral).toBeLessThanOrEqual(input?.max ?? Number.NaN)
  }
})
