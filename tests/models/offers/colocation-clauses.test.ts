import { describe, expect, it } from 'vitest'
import { figuresOf } from '../support/figures'
import { months, offersOf, seriesOf, total } from '../support/plan'

/** 100 accelerators of 2 kW in whole nodes are 104 and 208 kW: one step of 250 kW from month 6 on, at a flat rent. */
const flat = {
  'fleet:demand.acceleratorsToday': 100,
  'fleet:demand.growth': 0,
  'johor:power.tariffGrowth': 0,
  'colo:facilityColocation.rentGrowth': 0,
  'colo:facilityColocation.fixedCost': 0,
  'colo:facilityColocation.setupPrice': 0,
  'colo:facilityColocation.densityPremium': 0,
}
const part = 'coloPlan/colo'
type Given = Readonly<Record<string, number | string>>
const coloWith = (clauses: Given = {}, others: Given = {}) =>
  offersOf(
    { colo: 'colocation' },
    {
      ...flat,
      ...others,
      ...Object.fromEntries(
        Object.entries(clauses).map(([name, value]) => [`colo:facilityColocation.${name}`, value]),
      ),
    },
  )
const rentOf = (clauses: Given, others?: Given) =>
  seriesOf(coloWith(clauses, others), 'coloPlan:cashFlow.rent')
const step = 250 * 125

describe('power in a colocation contract', () => {
  const energy = (clauses: Given, others: Given = {}) =>
    coloWith(clauses, others).run.value('coloPlan:cashFlow.energy', 18)

  it('is billed at the PUE of the contract, or at the actual one up to it', () => {
    const at = (powerTerms: string, pue: number) =>
      energy({ powerTerms, billedPue: 1.35 }, { 'colo:cooling.ownPue': pue })
    expect(at('capped', 1.2) / at('billed', 1.2)).toBeCloseTo(1.2 / 1.35, 9)
    expect(at('capped', 1.6)).toBeCloseTo(at('billed', 1.6), 6)
    expect(at('billed', 1.2)).toBeCloseTo(at('billed', 1.6), 6)
  })

  it('is inside an all-in rate of equal worth', async () => {
    // 125 + 0.8 x 730 x 1.35 x 0.112 = 213 USD a kW and month.
    const found = await figuresOf('facilityColocation', {
      rentPrice: 125,
      billedPue: 1.35,
      assumedLoad: 0.8,
      'power.tariff': 0.112,
      'cooling.needsLiquid': 0,
    })
    expect(found('allInRate')).toBeCloseTo(213, 0)
    expect(found('allInRate')).toBeCloseTo(125 + 0.8 * 730 * 1.35 * 0.112, 9)
  })

  it('costs nothing beside an all-in rate while the tariff stands', () => {
    const clauses = { powerTerms: 'allIn', billedPue: 1.35 }
    const plan = coloWith(clauses)
    expect(total(seriesOf(plan, 'coloPlan:cashFlow.energy'))).toBe(0)
    expect(plan.run.value('coloPlan:cashFlow.rent', 18)).toBeCloseTo(250 * 213.3008, 4)
    expect(rentOf({ ...clauses, allInPrice: 240 })[18]).toBeCloseTo(250 * 240, 6)
  })

  it('comes with a fuel clause: a rise of the tariff is passed on, in its share', () => {
    const clauses = { powerTerms: 'allIn', billedPue: 1.35, fuelClause: 0.5 }
    const { run } = coloWith(clauses, { 'johor:power.tariffGrowth': 0.1 })
    const rise = 0.112 * (1.1 ** 1.5 - 1)
    const it = run.value(`${part}:power.itEnergy`, 18)
    expect(run.value('coloPlan:cashFlow.energy', 18)).toBeCloseTo(it * 0.5 * 1.35 * rise, 6)
  })

  it('passes a demand charge on, at the billed PUE and with the fee', () => {
    const more = energy({ billedPue: 1.35 }, { 'johor:power.demandCharge': 10 }) - energy({ billedPue: 1.35 })
    expect(more).toBeCloseTo(208 * 1.35 * 1.03 * 10, 6)
  })
})

describe('the clauses of a colocation contract', () => {
  it('charge cross-connects by the rack and remote hands by the hour', () => {
    const clauses = { linksPerRack: 2, linkPrice: 300, handsHours: 40, handsPrice: 150 }
    const racks = coloWith(clauses).run.value(`${part}:racks.rackCount`, 18)
    expect(racks).toBeGreaterThan(0)
    const rent = rentOf(clauses)
    expect(rent[5]).toBe(0)
    expect(rent[18]).toBeCloseTo(step + racks * 2 * 300 + 40 * 150, 6)
  })

  it('hold a deposit that comes back: it costs the time for which it is tied up', () => {
    const plan = coloWith({ depositMonths: 3, terminationShare: 0 })
    const paid = seriesOf(plan, 'coloPlan:cashFlow.facilityCapex')
    expect(paid[6]).toBeCloseTo(3 * step, 6)
    expect(total(paid)).toBeCloseTo(3 * step, 6)
    const without = coloWith({ terminationShare: 0 })
    const cost = ({ run }: typeof plan) => run.value('coloPlan:metrics.presentCost')
    expect(cost(plan) - cost(without)).toBeCloseTo(3 * step * (1.087 ** -0.5 - 1.087 ** -5), 2)
  })

  it('leave new capacity free of rent at first', () => {
    const plan = coloWith({ abatementMonths: 3 })
    const rent = seriesOf(plan, 'coloPlan:cashFlow.rent')
    expect(rent.slice(0, 9).every(value => value === 0)).toBe(true)
    expect(rent[9]).toBeCloseTo(step, 6)
    // 57 of 60 months are paid: all of them are owed after month 7, six of them after month 59.
    const owed = (t: number) => plan.run.value(`${part}:facilityColocation.exitObligation`, t)
    expect(owed(7)).toBeCloseTo(57 * step * 0.75, 4)
    expect(owed(59)).toBeCloseTo(6 * step * 0.75, 4)
  })

  it('credit a share of the rent for missed months', () => {
    expect(rentOf({ missedShare: 0.1, creditShare: 0.2 })[18]).toBeCloseTo(step * 0.98, 6)
  })

  it('step rent at renewal, up to the cap', () => {
    const rent = rentOf({ termMonths: 24, renewalStep: 0.3, renewalCap: 0.1 })
    // Live in month 6: renewed in months 30, 54 and 78.
    expect([29, 30, 53, 54, 78].map(t => (rent[t] ?? 0) / step)).toEqual(
      [1, 1.1, 1.1, 1.21, 1.331].map(value => expect.closeTo(value, 9)),
    )
    const free = rentOf({ termMonths: 24, renewalStep: -0.15 })
    expect((free[30] ?? 0) / step).toBeCloseTo(0.85, 9)
  })

  it('hold the price of later capacity, or let it pay the market’s rent', () => {
    const growing = { 'fleet:demand.growth': 0.6 }
    const terms = { marketGrowth: 0.1 }
    const plan = coloWith({ ...terms, expansionShare: 0 }, growing)
    const committed = seriesOf(plan, `${part}:facilityColocation.committed`)
    const rent = months.map(t =>
      total(
        months.slice(0, t + 1).map(s => {
          const added = (committed[s] ?? 0) - (committed[s - 1] ?? 0)
          return added * 125 * (s > 6 ? 1.1 ** (s / 12) : 1)
        }),
      ),
    )
    expect(committed[59]).toBeGreaterThan(500)
    // Leaving after 60 months costs three quarters of what each commitment of 60 still has, so many months as it began late.
    const owed = total(
      months.slice(0, 60).map(s => {
        const added = (committed[s] ?? 0) - (committed[s - 1] ?? 0)
        return added * 125 * (s > 6 ? 1.1 ** (s / 12) : 1) * s * 0.75
      }),
    )
    const due = plan.run.value(`${part}:facilityColocation.exitObligation`, 59)
    expect(due).toBeCloseTo(owed, 2)
    for (const t of [6, 20, 59])
      expect(plan.run.value('coloPlan:cashFlow.rent', t)).toBeCloseTo(rent[t] ?? 0, 4)
    const held = rentOf({ ...terms, expansionShare: 1 }, growing)
    expect(held[59]).toBeCloseTo((committed[59] ?? 0) * 125, 4)
  })

  it('add the move to what leaving costs', () => {
    const plan = coloWith({ migrationPrice: 500, terminationShare: 0 })
    expect(plan.run.value(`${part}:facilityColocation.exitObligation`, 40)).toBeCloseTo(208 * 500, 6)
  })

  it('pay for fibre and transit as a hall of one’s own does', () => {
    const plan = coloWith({ fibreCost: 120_000, transitRate: 10, transitPrice: 500 })
    expect(plan.run.value('coloPlan:cashFlow.upkeep', 18)).toBeCloseTo(10_000 + 5_000, 6)
  })

  it('let supply grow month by month', () => {
    const limit = months.map(t => (t < 24 ? 100 : 400))
    const plan = offersOf({ colo: 'colocation' }, { ...flat, 'colo:facilityColocation.powerLimit': limit })
    // 100 kW carry 50 accelerators, of which 48 are whole nodes.
    expect(plan.run.value(`${part}:fleet.gpusOnPart`, 23)).toBe(48)
    expect(plan.run.value(`${part}:fleet.gpusOnPart`, 24)).toBe(104)
  })
})
