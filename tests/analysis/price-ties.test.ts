import { describe, expect, it } from 'vitest'
import { finish } from '../../src/analysis'
import { priceTieSearch } from '../../src/analysis/price-ties'
import { plan, twoServices } from './plans'

const find = (computed: ReturnType<typeof plan>, scope: 'all' | 'deciding' = 'all') =>
  finish(priceTieSearch(computed, scope))

describe('the price at which a partner ties', () => {
  it('is that of the other, where they differ in nothing else', () => {
    const ties = find(twoServices())
    expect(ties.map(({ cell, now, tie }) => [cell, now, tie])).toEqual([
      ['cheap:hardwareOnDemand.price', 5, 6],
      ['dear:hardwareOnDemand.price', 6, 5],
    ])
    expect(ties.map(({ strategy, rival }) => [strategy, rival])).toEqual([
      ['cheapPlan', 'dearPlan'],
      ['dearPlan', 'cheapPlan'],
    ])
  })

  it('is where the saving along the range turns', () => {
    const [cheap] = find(twoServices())
    if (!cheap) throw new Error('the cheap offer has a price')
    expect(
      cheap.points.every(({ price, saving }) => Math.sign(Math.round(saving)) === Math.sign(6 - price)),
    ).toBe(true)
    const prices = cheap.points.map(({ price }) => price)
    expect(prices).toEqual(prices.toSorted((a, b) => a - b))
    expect(prices).toContain(6)
  })

  it('leaves the plan as it is', () => {
    const computed = plan()
    const before = computed.run.value('colocation:metrics.presentCost')
    find(computed)
    expect(computed.run.value('colocation:metrics.presentCost')).toBe(before)
  })

  it('turns the verdict: below it the partner leads, above it the rival', () => {
    const [rent] = find(plan(), 'deciding')
    if (!rent || rent.tie === null) throw new Error('the rent ties')
    const leads = (price: number) => {
      const { run } = plan({ inputs: { [rent.cell]: price } })
      return (
        run.value(`${rent.strategy}:comparison.rankedCost`) < run.value(`${rent.rival}:comparison.rankedCost`)
      )
    }
    expect(leads(rent.tie * 0.98)).toBe(true)
    expect(leads(rent.tie * 1.02)).toBe(false)
  })

  it('is sought for the deciding partner alone where only that is asked, without the points between', () => {
    const deciding = find(plan(), 'deciding')
    expect(new Set(deciding.map(({ offer }) => offer))).toEqual(new Set(['johorColo']))
    expect(deciding.every(({ points }) => points.length === 0)).toBe(true)
  })

  it('is not said of a partner without whom nothing serves', () => {
    const [only] = twoServices().scenario.strategies
    if (!only) throw new Error('there are two')
    expect(find({ ...twoServices(), scenario: { ...twoServices().scenario, strategies: [only] } })).toEqual(
      [],
    )
  })
})
