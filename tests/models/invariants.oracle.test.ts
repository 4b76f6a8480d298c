import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { catalogue } from '../../models/catalogue/index.ts'
import type { Scenario } from '../../src/scenario/scenario'
import { middleSize, randomPlan, withStandIns } from '../support/random-plan'
import { bare } from './support/plan'
import { computedPlan } from './support/plan-truths'
import { copied, costsOf, edited, fallen, moved, withStrategies } from './support/random-costs'

const plans = randomPlan(middleSize)
const numRuns = 6
const place = fc.nat({ max: 100_000 })
const at = <T>(list: readonly T[], n: number): T | undefined => list[n % list.length]

const fillings: Readonly<Record<string, { readonly fillings: { readonly facility: string } }>> =
  catalogue.offerKinds
const isPartner = ({ kind }: Scenario['offers'][number]) =>
  fillings[kind]?.fillings.facility === 'facilityIncluded'

describe('in any plan', () => {
  it('a price that rises lowers no cost', () => {
    fc.assert(
      fc.property(plans, place, fc.integer({ min: 1, max: 30 }), (plan, n, tenths) => {
        const before = computedPlan(plan)
        const prices = [...before.inputs.values()].filter(
          ({ line, value }) =>
            line.unit.startsWith('USD/') && line.input?.group !== 'Finance' && Number(value) > 0,
        )
        const price = at(prices, n)
        if (!price) return
        const costs = costsOf(before)
        const raised = Math.min(price.max, Number(price.value) * (1 + tenths / 10))
        const after = edited(before, { [price.cell]: raised })
        expect(fallen(costs, costsOf(after)), `${price.cell} from ${price.value} to ${raised}`).toEqual([])
      }),
      { numRuns },
    )
  }, 600_000)

  it('a tariff at home moves nothing that comes with its power', () => {
    fc.assert(
      fc.property(plans, plan => {
        const partners = new Set(plan.offers.filter(isPartner).map(({ id }) => id))
        const strategies = plan.strategies.map(each => ({
          ...each,
          parts: each.parts.filter(({ offer }) => partners.has(offer)),
        }))
        const before = computedPlan(withStrategies(plan, strategies))
        const costs = costsOf(before)
        const tariffs = [...before.inputs.values()].filter(({ line }) => line.id === 'power.tariff')
        const most = Object.fromEntries(tariffs.map(({ cell, max }) => [cell, max]))
        expect(moved(costs, costsOf(edited(before, most)))).toEqual([])
      }),
      { numRuns },
    )
  }, 600_000)

  it('a strategy costs the same whatever stands beside it, and in whatever order offers and strategies are listed', () => {
    fc.assert(
      fc.property(plans, place, (plan, n) => {
        const all = costsOf(computedPlan(plan))
        const i = n % plan.strategies.length
        const own = plan.strategies.slice(i, i + 1)
        const alone = costsOf(computedPlan(withStrategies(plan, own)))
        expect(moved({ costs: all.costs.slice(i, i + 1), paid: all.paid.slice(i, i + 1) }, alone)).toEqual([])
        const turned = computedPlan({ ...plan, offers: plan.offers.toReversed() })
        expect(moved(all, costsOf(turned))).toEqual([])
      }),
      { numRuns },
    )
  }, 600_000)

  it('two offers of equal terms may change places', () => {
    fc.assert(
      fc.property(plans, place, ({ ownLines: _, ...plan }, n) => {
        const offer = at(plan.offers, n)
        if (!offer) return
        const twin = { ...offer, id: 'twin', name: 'Twin' }
        const pair = (first: string, second: string, id: string) => ({
          id,
          name: id,
          parts: [{ offer: first, cap: '400 gpu' }, { offer: second }, ...othersOf(plan, offer.id)],
        })
        const rows = { ...plan, offers: [...plan.offers, twin] }
        const both = [pair(offer.id, twin.id, 'one'), pair(twin.id, offer.id, 'other')]
        const kept = withStrategies({ ...rows, inputs: copied(plan.inputs, offer.id, twin.id) }, both)
        const [one = 0, other = 0] = costsOf(computedPlan(kept)).costs
        expect(other).toBe(one)
      }),
      { numRuns },
    )
  }, 600_000)
})

it('twice the tariff moves an own hall and colocation as their PUE', () => {
  const market = fc.constantFrom(...Object.keys(catalogue.markets))
  fc.assert(
    fc.property(
      market,
      fc.integer({ min: 1000, max: 20_000 }),
      fc.integer({ min: 84, max: 119 }),
      (id, gpus, t) => {
        const ids = ['hall', 'colocation']
        const before = computedPlan(
          withStandIns({
            ...bare,
            sites: [{ id: 'here', name: 'Here', market: id }],
            offers: ids.map(kind => ({ id: kind, name: kind, site: 'here', kind })),
            strategies: ids.map(kind => ({ id: `${kind}Plan`, name: kind, parts: [{ offer: kind }] })),
            inputs: { 'fleet:demand.acceleratorsToday': gpus },
          }),
        )
        const { run } = before
        const energy = () => ids.map(kind => run.value(`${kind}Plan:cashFlow.energy`, t))
        const tariff = run.value('here:power.tariff')
        const [hall = 0, colocation = 0] = energy()
        edited(before, { 'here:power.tariff': 2 * tariff })
        const [hallNow = 0, colocationNow = 0] = energy()
        const own = run.value('hallPlan/hall:cooling.pue', t) * run.value('hallPlan/hall:power.itEnergy', t)
        const billed = run.value('colocation:facilityColocation.billedPue')
        const fee = run.value('colocation:facilityColocation.powerFeeShare')
        const rented = billed * (1 + fee) * run.value('colocationPlan/colocation:power.itEnergy', t)
        expect(colocationNow).toBeGreaterThan(colocation)
        expect((hallNow - hall) / (colocationNow - colocation)).toBeCloseTo(own / rented, 9)
      },
    ),
    { numRuns },
  )
})

const othersOf = (plan: Scenario, id: string) =>
  (plan.strategies[0]?.parts ?? []).filter(({ offer }) => offer !== id).map(({ offer }) => ({ offer }))
