import { describe, expect, it } from 'vitest'
import { readQuote } from '../../../src/analysis/quote'
import type { Computed, Scenario } from '../../../src/scenario'
import { months, offersOf, seriesOf, total } from '../support/plan'

type Given = Scenario['inputs']

/** 100 accelerators in whole nodes are 104; half of 100 work on average. Prices stand still and are not marked up. */
const flat = {
  'fleet:demand.acceleratorsToday': 100,
  'fleet:demand.growth': 0,
  'fleet:demand.meanToPeakShare': 0.5,
}

const sheetOf = {
  gpuService3yr: 'hardwareReserved',
  hosted: 'hardwareReserved',
  gpuServiceOnDemand: 'hardwareOnDemand',
} as const

const plain = { price: 4, priceGrowth: 0, upliftShare: 0 }
const serviceWith = (kind: keyof typeof sheetOf, clauses: Given = {}, others: Given = {}): Computed =>
  offersOf(
    { gpus: kind },
    {
      ...flat,
      ...others,
      ...Object.fromEntries(
        Object.entries({ ...plain, ...clauses }).map(([name, value]) => [
          `gpus:${sheetOf[kind]}.${name}`,
          value,
        ]),
      ),
    },
  )
const kinds = ['gpuService3yr', 'hosted', 'gpuServiceOnDemand'] as const
const billOf = (plan: Computed) => seriesOf(plan, 'gpusPlan:cashFlow.service')
const month = 104 * 4 * 730

describe('the clauses of every service', () => {
  it.each(kinds)('%s credits a share of the bill for missed months', kind => {
    const [with_, without] = [{ missedShare: 0.1, creditShare: 0.2 }, {}].map(clauses =>
      billOf(serviceWith(kind, clauses)),
    )
    expect(without?.[12]).toBeGreaterThan(0)
    expect((with_?.[12] ?? 0) / (without?.[12] ?? 0)).toBeCloseTo(0.98, 12)
  })

  it.each(kinds)('%s owes the move of what is in use on leaving', kind => {
    const left = (clauses: Given) => serviceWith(kind, { ...clauses, ...noTermination(kind) })
    const { run } = left({ migrationPrice: 500 })
    const gpus = kind === 'gpuServiceOnDemand' ? 100 : 104
    expect(run.value('gpusPlan:cashFlow.hardwareObligation', 40)).toBeCloseTo(gpus * 500, 6)
    expect(left({}).run.value('gpusPlan:cashFlow.hardwareObligation', 40)).toBe(0)
  })

  it.each(kinds)('%s shows them among the clauses of its quote, and in its all-in price', kind => {
    const clauses = { missedShare: 0.1, migrationPrice: 500, fixedCost: 73_000 }
    const found = readQuote(serviceWith(kind, clauses), 'gpus')
    const cells = found?.clauses.map(({ cell }) => cell)
    for (const name of Object.keys(clauses)) expect(cells).toContain(`gpus:${sheetOf[kind]}.${name}`)
    const credit = found?.clauses.find(({ cell }) => cell.endsWith('missedShare'))
    expect(credit?.worth).toBeLessThan(0)
    const hour = (given: Given) => serviceWith(kind, given).run.value('gpusPlan/gpus:quote.perGpuHour')
    // 73,000 USD a year over 104 accelerators, or 100 of them on demand, of 8,760 hours.
    const gpus = kind === 'gpuServiceOnDemand' ? 100 : 104
    expect(hour({ fixedCost: 73_000 }) - hour({})).toBeCloseTo(73_000 / 8760 / gpus, 9)
  })

  const noTermination = (kind: keyof typeof sheetOf): Given =>
    kind === 'gpuServiceOnDemand' ? {} : { terminationShare: 0 }
})

describe('a reservation', () => {
  const reserved = (clauses: Given, others?: Given) => serviceWith('gpuService3yr', clauses, others)

  it('is set up once, and not again when it is renewed', () => {
    const without = billOf(reserved({ lifeMonths: 24 }))
    const more = billOf(reserved({ setupPrice: 1000, lifeMonths: 24 })).map(
      (paid, t) => paid - (without[t] ?? 0),
    )
    expect(more[2]).toBeCloseTo(104_000, 6)
    expect(total(more)).toBeCloseTo(104_000, 4)
  })

  it('steps its fee on the anniversaries of the contract, and leaves renewals at the market’s price', () => {
    const bill = billOf(reserved({ feeGrowth: 0.05, lifeMonths: 24 }))
    // Live in month 2 at 4.00: 5% more after 12 months, renewed at 4.00 after 24.
    expect([2, 13, 14, 25, 26, 38].map(t => (bill[t] ?? 0) / month)).toEqual(
      [1, 1, 1.05, 1.05, 1, 1.05].map(value => expect.closeTo(value, 9)),
    )
  })

  it('owes the remaining fees at their present step', () => {
    const { run } = reserved({ feeGrowth: 0.05, terminationShare: 0.5 })
    // Signed in month 2 for 36 months; after month 20, nineteen are paid and seventeen still to run, at 1.05.
    expect(run.value('gpusPlan:cashFlow.hardwareObligation', 20)).toBeCloseTo(0.5 * 17 * month * 1.05, 4)
  })

  it('caps what a renewal may cost', () => {
    const bill = (clauses: Given) => billOf(reserved({ priceGrowth: 0.1, lifeMonths: 24, ...clauses }))
    const first = month * 1.1 ** (2 / 12)
    // 1.1 x 1.1 = 1.21 after two years: a cap of 10% holds it at 1.10, twice at 1.21; one of 50% does not bind.
    expect([2, 26, 50].map(t => (bill({ renewalCap: 0.1 })[t] ?? 0) / first)).toEqual(
      [1, 1.1, 1.21].map(value => expect.closeTo(value, 9)),
    )
    expect((bill({ renewalCap: 0.5 })[26] ?? 0) / first).toBeCloseTo(1.21, 9)
    expect((bill({})[50] ?? 0) / first).toBeCloseTo(1.4641, 9)
  })

  it('holds the first price for what is added, where the market’s is higher', () => {
    const growing = { 'fleet:demand.growth': 0.5 }
    const bill = (clauses: Given) => billOf(reserved({ lifeMonths: 60, ...clauses }, growing))
    const gpus = seriesOf(reserved({ lifeMonths: 60 }, growing), 'gpusPlan/gpus:fleet.gpusOnPart')
    const first = 4 * 730 * 1.1 ** (2 / 12)
    const held = bill({ priceGrowth: 0.1, expansionShare: 1 })
    expect(gpus[36]).toBeGreaterThan(300)
    for (const t of [2, 20, 36]) expect(held[t]).toBeCloseTo((gpus[t] ?? 0) * first, 3)
    // A right is no duty: while prices fall, each month's reservations pay the price of their month.
    const falling = bill({ priceGrowth: -0.2, priceFloor: 0, expansionShare: 1 })
    const market = months.slice(0, 37).map(t => {
      const added = (gpus[t] ?? 0) - (gpus[t - 1] ?? 0)
      return added * 4 * 730 * 0.8 ** (t / 12)
    })
    expect(falling[36]).toBeCloseTo(total(market), 3)
  })

  it('ties money up in a deposit, which is neither deducted nor taxed', () => {
    const plan = reserved({ depositMonths: 3, terminationShare: 0, lifeMonths: 60 })
    const cost = ({ run }: Computed) => run.value('gpusPlan:metrics.presentCost')
    const without = reserved({ terminationShare: 0, lifeMonths: 60 })
    expect(seriesOf(plan, 'gpusPlan:cashFlow.hardwareCapex')[2]).toBeCloseTo(3 * month, 6)
    // Paid at the start of month 2 and back after 60 months, at Johor's 8.70%.
    expect(cost(plan) - cost(without)).toBeCloseTo(3 * month * (1.087 ** (-2 / 12) - 1.087 ** -5), 2)
  })

  it('gives the deposit back when its term ends for good', () => {
    // Half of the need is gone after a year: 52 of 104 accelerators in the nodes that remain are 56.
    const need = months.map(t => (t < 14 ? 100 : 50))
    const once = { depositMonths: 3, terminationShare: 0, lifeMonths: 12 }
    const falling = { 'fleet:demand.ownNeed': need }
    const plan = reserved(once, falling)
    const back = 48 * 4 * 730 * 3
    expect(seriesOf(plan, 'gpusPlan:cashFlow.proceeds')[14]).toBeCloseTo(back, 4)
    const without = reserved({ ...once, depositMonths: 0 }, falling)
    const cost = ({ run }: Computed) => run.value('gpusPlan:metrics.presentCost')
    const at = (t: number) => 1.087 ** (-t / 12)
    const expected = 3 * month * at(2) - back * at(14) - (3 * month - back) * at(60)
    expect(cost(plan) - cost(without)).toBeCloseTo(expected, 2)
    // What was paid and came back stands in the books too: nothing is missing in any month.
    const gaps = seriesOf(plan, 'gpusPlan:balanceSheet.gap')
    expect(Math.max(...gaps.map(Math.abs)) / back).toBeLessThan(1e-9)
  })

  it('lets supply grow month by month', () => {
    const plan = reserved(
      {},
      { 'gpus:hardwareReserved.supply': months.map(t => (t < 24 ? 48 : 400)) as never },
    )
    expect(plan.run.value('gpusPlan/gpus:fleet.gpusOnPart', 23)).toBe(48)
    expect(plan.run.value('gpusPlan/gpus:fleet.gpusOnPart', 24)).toBe(104)
  })
})

describe('leased hardware', () => {
  const leased = (inputs: Given) =>
    offersOf(
      { gpus: 'colocationLeased' },
      {
        ...flat,
        'gpus:hardwareLeased.leaseRate': 1000,
        'gpus:hardwareLeased.priceGrowth': 0,
        'gpus:hardwareLeased.lifeMonths': 60,
        'gpus:hardwareLeased.terminationShare': 0,
        ...inputs,
      },
    )

  it('may ask a deposit, and cost something to give back', () => {
    const { run } = leased({ 'gpus:hardwareLeased.depositMonths': 2, 'gpus:hardwareLeased.returnPrice': 300 })
    expect(run.value('gpusPlan/gpus:hardwareLeased.feeDeposit', 40)).toBeCloseTo(104 * 2000, 6)
    expect(run.value('gpusPlan:cashFlow.hardwareObligation', 40)).toBeCloseTo(104 * 300, 6)
    expect(leased({}).run.value('gpusPlan:cashFlow.hardwareObligation', 40)).toBe(0)
  })
})
