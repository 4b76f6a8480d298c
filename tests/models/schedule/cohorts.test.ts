import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { InputEntry } from '../../../src/scenario/scenario'
import { months, offersOf, seriesOf, total } from '../support/plan'

const part = 'coloPlan/colo'
const colo = (inputs: Readonly<Record<string, InputEntry>> = {}) =>
  offersOf(
    { colo: 'colocation' },
    {
      'fleet:demand.acceleratorsToday': 800,
      'fleet:demand.growth': 0,
      'colo:hardwareOwned.priceGrowth': 0,
      'colo:facilityColocation.leadMonths': 6,
      ...inputs,
    },
  )
const owned = (plan: ReturnType<typeof colo>, line: string) => seriesOf(plan, `${part}:hardwareOwned.${line}`)

describe('payments for hardware', () => {
  it('are 30% with the order, 60% on delivery, 10% on acceptance', () => {
    // 800 accelerators of 60,000 USD are 48 million, ordered at once, there in month 6, accepted in month 7.
    const paid = owned(colo({ 'colo:hardwareOwned.price': 60000 }), 'capex')
    expect([0, 6, 7].map(t => (paid[t] ?? 0) / 1e6)).toEqual([14.4, 28.8, 4.8].map(x => expect.closeTo(x, 9)))
    expect(total(paid.slice(0, 60))).toBeCloseTo(48e6, 2)
  })

  it('are owed until they are made, and deducted once', () => {
    const plan = colo({ 'colo:hardwareOwned.price': 60000, 'colo:hardwareOwned.acceptanceMonths': 3 })
    expect(owned(plan, 'exitObligation').map(Math.round).slice(5, 10)).toEqual([0, 4.8e6, 4.8e6, 4.8e6, 0])
    const deductible = owned(plan, 'deductible')
    const paid = owned(plan, 'capex')
    months.slice(0, 60).forEach(t => expect(deductible[t]).toBeCloseTo(total(paid.slice(0, t + 1)), 2))
  })

  it('add up to the price to the cent, whatever the shares and months', () => {
    const share = fc.integer({ min: 0, max: 100 }).map(x => x / 100)
    fc.assert(
      fc.property(
        share,
        share,
        fc.integer({ min: 0, max: 12 }),
        fc.integer({ min: 0, max: 36 }),
        (deposit, kept, after, lead) => {
          const plan = colo({
            'colo:hardwareOwned.depositShare': deposit,
            'colo:hardwareOwned.acceptanceShare': kept,
            'colo:hardwareOwned.acceptanceMonths': after,
            'colo:hardwareOwned.leadMonths': lead,
            'colo:hardwareOwned.lifeMonths': 120,
            'fleet:demand.growth': 0.3,
          })
          const [paid, bought] = [owned(plan, 'capex'), owned(plan, 'purchase')]
          expect(paid.every(x => x >= 0)).toBe(true)
          expect(total(paid)).toBeCloseTo(total(bought), 2)
        },
      ),
      { numRuns: 12 },
    )
  })
})

describe('a later generation', () => {
  const generations = {
    'colo:fleet.generationGain': 1,
    'colo:fleet.generationMonths': 24,
    'colo:hardwareOwned.lifeMonths': 36,
  }

  it('does the same work with fewer accelerators', () => {
    const plan = colo(generations)
    const gpus = seriesOf(plan, `${part}:fleet.gpusOnPart`)
    // Bought in month 6, replaced in month 42 by the first generation after today's, in month 78 by the third.
    expect([41, 42, 77, 78].map(t => gpus[t])).toEqual([800, 400, 400, 100].map(x => expect.closeTo(x, -1)))
    expect(gpus[78]).toBe(104)
    expect(plan.run.value('coloPlan:metrics.serves')).toBe(0)
    const served = seriesOf(plan, 'coloPlan/fleet:schedule.workUnserved')
    expect(total(served.slice(6))).toBe(0)
  })

  it('works the same hours of its own: busy time falls as the gain rises', () => {
    const plan = colo(generations)
    const busy = seriesOf(plan, `${part}:fleet.busyHoursOnPart`)
    expect((busy[42] ?? 0) / (busy[41] ?? 1)).toBeCloseTo(0.5, 12)
  })

  it('changes nothing by default', () => {
    const plan = colo()
    expect(seriesOf(plan, `${part}/fleet:fleet.worth`)).toEqual(
      seriesOf(plan, `${part}/fleet:fleet.gpuCount`),
    )
  })
})

describe('resale value', () => {
  const drop = {
    'colo:hardwareOwned.architectureDrop': 0.25,
    'colo:fleet.generationMonths': 24,
    'colo:hardwareOwned.price': 60000,
  }

  it('falls once by a quarter when the next generation ships', () => {
    const value = owned(colo(drop), 'marketValue')
    // 48 million in month 6: exp(-0.42 x years), and a quarter less from month 24 on; month 48 takes nothing more.
    const byHand = (t: number, kept: number) => 48e6 * Math.exp((-0.42 * (t + 1 - 6)) / 12) * kept
    expect(value[23]).toBeCloseTo(byHand(23, 1), 2)
    expect(value[24]).toBeCloseTo(byHand(24, 0.75), 2)
    expect(value[59]).toBeCloseTo(byHand(59, 0.75), 2)
  })

  it('is paid as it stood: what retires brings its value after the drop', () => {
    const proceeds = owned(colo({ ...drop, 'colo:hardwareOwned.sellingShare': 0 }), 'proceeds')
    expect(proceeds[66]).toBeCloseTo(48e6 * Math.exp(-0.42 * 5) * 0.75, 2)
  })

  it('never goes below nought, and ends with the hardware', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 6, max: 40 }),
        fc.integer({ min: 12, max: 60 }),
        fc.integer({ min: 0, max: 100 }),
        (generation, life, percent) => {
          const value = owned(
            colo({
              'colo:fleet.generationMonths': generation,
              'colo:hardwareOwned.lifeMonths': life,
              'colo:hardwareOwned.architectureDrop': percent / 100,
              'fleet:demand.growth': 0.4,
            }),
            'marketValue',
          )
          expect(Math.min(...value)).toBeGreaterThan(-1)
          // All that is in use was bought within a life, at 48 million and its growth of 36 months at the most.
          expect(Math.max(...value)).toBeLessThan(48e6 * 2 * 1.4 ** 3)
        },
      ),
      { numRuns: 12 },
    )
  })
})
