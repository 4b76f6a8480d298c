import { describe, expect, it } from 'vitest'
import { catalogue } from '../../../models/catalogue/index.ts'
import { composePlan } from '../../../src/scenario/compose-plan'
import { figuresOf } from '../support/figures'
import { bare, offersOf, planOf, seriesOf, total } from '../support/plan'

const flat = {
  'fleet:demand.acceleratorsToday': 100,
  'fleet:demand.growth': 0,
  'fleet:demand.meanToPeakShare': 0.5,
}
type Given = Readonly<Record<string, number | string>>

describe('a reserved price', () => {
  const reserved = (inputs: Given) => offersOf({ gpus: 'gpuService3yr' }, { ...flat, ...inputs })

  it('falls by a fifth a year to the cost of a provider, and is fixed for the term', () => {
    const { run } = reserved({
      'gpus:hardwareReserved.price': 4,
      'gpus:hardwareReserved.priceGrowth': -0.2,
      'gpus:hardwareReserved.priceFloor': 2.1,
      'gpus:hardwareReserved.upliftShare': 0.08,
    })
    // 4 x 0.8^2 = 2.56; 4 x 0.8^3 = 2.048 is below the floor.
    expect(run.value('gpus:hardwareReserved.priceNow', 24)).toBeCloseTo(2.56, 9)
    expect(run.value('gpus:hardwareReserved.priceNow', 36)).toBeCloseTo(2.1, 9)
    // Signed in month 2 for 36 months, then anew at the floor: 104 accelerators, 730 hours, 8% extras.
    const paid = (t: number) => run.value('gpusPlan:cashFlow.service', t)
    const signed = 104 * 730 * 4 * 0.8 ** (2 / 12) * 1.08
    for (const t of [2, 20, 37]) expect(paid(t)).toBeCloseTo(signed, 4)
    expect(paid(38)).toBeCloseTo(104 * 730 * 2.1 * 1.08, 4)
  })

  it('may rise as well, or stay', () => {
    const at = (growth: number) =>
      reserved({
        'gpus:hardwareReserved.price': 4,
        'gpus:hardwareReserved.priceGrowth': growth,
      }).run.value('gpus:hardwareReserved.priceNow', 24)
    expect(at(0.1)).toBeCloseTo(4.84, 9)
    expect(at(0)).toBe(4)
  })

  it('compares by the hour, however it is quoted', () => {
    // 2,190 USD a month and 17,520 USD for a node of eight are both 3.00 USD an hour of 730.
    const fee = (inputs: Given) => reserved(inputs).run.value('gpus:hardwareReserved.feePerGpu', 0)
    const hour = fee({ 'gpus:hardwareReserved.price': 3 })
    const month = { 'gpus:hardwareReserved.feeBasis': 'month', 'gpus:hardwareReserved.monthlyFee': 2190 }
    const node = { 'gpus:hardwareReserved.feeBasis': 'node', 'gpus:hardwareReserved.nodeFee': 17_520 }
    expect(fee(month)).toBeCloseTo(hour, 9)
    expect(fee(node)).toBeCloseTo(hour, 9)
    expect(fee({ ...month, 'gpus:hardwareReserved.managedShare': 0.15 })).toBeCloseTo(hour * 1.15, 9)
    expect(hour).toBeCloseTo(2190 * 1.08, 9)
  })

  it('leaves what runs free of charge for traffic, unless it is billed', () => {
    const traffic = { egress: 50, egressPrice: 90 }
    for (const [kind, sheet] of [
      ['gpuService3yr', 'hardwareReserved'],
      ['gpuServiceOnDemand', 'hardwareOnDemand'],
    ] as const) {
      const cost = (inputs: Given) =>
        offersOf({ gpus: kind }, { ...flat, ...inputs }).run.value('gpusPlan:cashFlow.service', 12)
      const billed = Object.fromEntries(
        Object.entries(traffic).map(([name, value]) => [`gpus:${sheet}.${name}`, value]),
      )
      // 50 TB at 90 USD.
      expect(cost(billed) - cost({})).toBeCloseTo(4500, 6)
    }
  })
})

describe('a lease rate', () => {
  const rateOf = async (given: Given) =>
    (await figuresOf('hardwareLeased', { price: 60_000, lifeMonths: 36, ...given }))('rateNow') ?? Number.NaN

  it('is (C - RV / (1 + r)^n) x r_m / (1 - (1 + r_m)^-n)', async () => {
    // 60,000 at 7.19% a year over 36 months; after three years 0.2837 of it, 17,019, is left.
    const rate = await rateOf({ lessorRate: 0.0719, residualDecay: 0.42 })
    expect(rate).toBeCloseTo(1425.16, 2)
    // The other way round: what is paid and what is left are worth the price today.
    const payments = total(Array.from({ length: 36 }, (_, k) => rate / 1.0719 ** ((k + 1) / 12)))
    expect(payments + (60_000 * Math.exp(-0.42 * 3)) / 1.0719 ** 3).toBeCloseTo(60_000, 6)
  })

  it('is a level share of the price at no interest and without resale', async () => {
    expect(await rateOf({ lessorRate: 0, residualShare: 0 })).toBeCloseTo(60_000 / 36, 9)
  })

  it('gives way to a quote', async () => {
    expect(await rateOf({ leaseRate: 1500 })).toBe(1500)
  })
})

describe('leased hardware', () => {
  const plan = offersOf(
    { leased: 'colocationLeased', owned: 'colocation' },
    { ...flat, 'leased:hardwareLeased.leaseRate': 1500, 'leased:hardwareLeased.priceGrowth': 0 },
  )
  const rates = seriesOf(plan, 'leasedPlan:cashFlow.service')

  it('pays for its whole term, used or not, and nothing is bought', () => {
    expect(rates[5]).toBe(0)
    for (const t of [6, 41, 42, 59]) expect(rates[t]).toBeCloseTo(104 * 1500, 6)
    expect(total(seriesOf(plan, 'leasedPlan:cashFlow.capex'))).toBe(0)
    // At month 60 the second lease, of month 42, has 18 of its 36 months to run.
    const owed = plan.run.value('leasedPlan/leased:hardwareLeased.exitObligation', 59)
    expect(owed).toBeCloseTo(104 * 1500 * 18 * 0.75, 4)
  })

  it('is looked after by the tenant: support, insurance, power, people as if it were owned', () => {
    const at = (strategy: string, line: string) => plan.run.value(`${strategy}:cashFlow.${line}`, 20)
    for (const line of ['energy', 'rent', 'staff'])
      expect(at('leasedPlan', line)).toBeCloseTo(at('ownedPlan', line), 6)
    // 4% and 0.3% a year of 60,000 USD.
    expect(at('leasedPlan', 'support')).toBeCloseTo((104 * 60_000 * 0.043) / 12, 6)
  })
})

describe('a managed cluster', () => {
  it('brings hall and operations for a fee, and keeps half of the platform team', () => {
    const kinds = ['hosted', 'gpuService3yr', 'gpuServiceOnDemand']
    const made = composePlan({ sites: bare.sites, kinds }, catalogue)
    const { run } = planOf({ ...bare, ...made, inputs: { ...made.inputs, ...flat } })
    const at = (strategy: string, line: string) => run.value(`${strategy}:cashFlow.${line}`, 20)
    for (const line of ['capex', 'energy', 'rent', 'upkeep']) expect(at('managedCluster', line)).toBe(0)
    const fee = (offer: string) => run.value(`${offer}:hardwareReserved.feePerGpu`)
    expect(fee('johorHosted') / fee('johorGpuService3yr')).toBeCloseTo(1.15, 9)
    const staff = (part: string) => run.value(`${part}:operationsPlatform.staffCount`, 20)
    const kept = staff('managedCluster/johorHosted') / staff('gpuService/johorGpuService3yr')
    expect(kept).toBeCloseTo(0.5 / 0.6, 9)
  })
})

describe('what must hold between the ways to get capacity', () => {
  const kinds = { hall: 'hall', colo: 'colocation', gpus: 'gpuService3yr', cloud: 'gpuServiceOnDemand' }
  const base = {
    ...flat,
    'fleet:demand.acceleratorsToday': 1000,
    'johor:power.tariffGrowth': 0,
    'hall:cooling.ownPue': 1.32,
    'colo:facilityColocation.billedPue': 1.35,
    'hall:facilityNewBuild.buildMonths': 6,
    'hall:facilityNewBuild.gridMonths': 6,
  }
  const at = (inputs: Given) => offersOf(kinds, { ...base, ...inputs }).run

  it('moves a hall and colocation by their PUE when the tariff doubles', () => {
    const [single, double] = [at({ 'johor:power.tariff': 0.112 }), at({ 'johor:power.tariff': 0.224 })]
    const more = (strategy: string) =>
      double.value(`${strategy}:cashFlow.energy`, 40) - single.value(`${strategy}:cashFlow.energy`, 40)
    expect(more('hallPlan')).toBeCloseTo(single.value('hallPlan:cashFlow.energy', 40), 6)
    // The operator adds 3% to what is passed through.
    expect(more('coloPlan') / more('hallPlan')).toBeCloseTo((1.35 * 1.03) / 1.32, 9)
  })

  it('leaves a GPU service alone whatever local energy costs', () => {
    const dear = at({
      'johor:power.tariff': 0.5,
      'johor:power.demandCharge': 30,
      'johor:power.carbonPrice': 0.2,
      'johor:power.greenShare': 0.5,
    })
    const cheap = at({})
    for (const plan of ['gpusPlan', 'cloudPlan'])
      expect(dear.value(`${plan}:metrics.presentCost`)).toBe(cheap.value(`${plan}:metrics.presentCost`))
    expect(dear.value('coloPlan:metrics.presentCost')).toBeGreaterThan(
      cheap.value('coloPlan:metrics.presentCost'),
    )
  })

  it('has no cost per hour where no hour is used, and a finite cost all the same', () => {
    const idle = at({ 'fleet:demand.acceleratorsToday': 0, 'gpus:hardwareReserved.fixedCost': 1000 })
    for (const id of Object.keys(kinds)) {
      expect(idle.value(`${id}Plan:metrics.costPerGpuHour`)).toBeNaN()
      expect(idle.value(`${id}Plan:metrics.costPerGpuHourDelivered`)).toBeNaN()
      expect(idle.value(`${id}Plan:metrics.presentCost`)).toBe(0)
    }
  })
})
