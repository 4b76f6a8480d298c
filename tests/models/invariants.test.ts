import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { catalogue } from '../../models/catalogue/index.ts'
import type { Scenario } from '../../src/scenario/scenario'
import { type PlanSize, randomPlan } from '../support/random-plan'
import { computedPlan } from './support/plan-truths'
import { copied, costsOf, edited, fallen, moved, withStrategies } from './support/random-costs'

const size: PlanSize = { sites: 2, workloads: 2, offers: 4, strategies: 3, parts: 3, settings: 12 }
const plans = randomPlan(size)
const numRuns = 12
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
            line.unit.startsWith('USD/') && line.input?.group !== 'Finance' && typeof value === 'number',
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
      fc.property(plans, place, (plan, n) => {
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

const othersOf = (plan: Scenario, id: string) =>
  (plan.strategies[0]?.parts ?? []).filter(({ offer }) => offer !== id).map(({ offer }) => ({ offer }))
