import { describe, expect, it } from 'vitest'
import { offerTemplates } from '../../../models/offers'
import type { Scenario } from '../../../src/scenario/scenario'
import { bare, months, planOf, seriesOf, total } from '../support/plan'

const kinds = offerTemplates.map(({ kind }) => kind)
const offer = (id: string, kind: string) => ({ id, name: id, site: 'johor', kind })
const strategy = (id: string, ...parts: string[]) => ({
  id,
  name: id,
  parts: parts.map(one => ({ offer: one })),
})
const tokens = { 'fleet:demand.kind': 'Inference' }
const flat = { 'fleet:demand.acceleratorsToday': 800, 'fleet:demand.growth': 0 }

describe('equal terms', () => {
  it.each(kinds)('give equal cost to two strategies that take the same kind, %s', kind => {
    const { run } = planOf({
      ...bare,
      offers: [offer('one', kind), offer('two', kind)],
      strategies: [strategy('first', 'one'), strategy('second', 'two')],
      inputs: kind === 'tokenApi' ? tokens : {},
    })
    expect(run.value('first:metrics.presentCost')).toBe(run.value('second:metrics.presentCost'))
    expect(run.value('first:metrics.presentCost')).toBeGreaterThanOrEqual(0)
  })

  it.each([
    ['gpuService3yr', 'hardwareReserved.supply', 500],
    ['gpuServiceOnDemand', 'hardwareOnDemand.supply', 500],
    ['colocation', 'facilityColocation.powerLimit', 1000],
    ['colocationLeased', 'hardwareLeased.supply', 500],
    ['hosted', 'hardwareReserved.supply', 500],
    ['hall', 'facilityNewBuild.siteLimit', 1000],
  ])('make the order of two like quotes nothing to choose by: %s', (kind, limit, value) => {
    const order = (...parts: string[]) =>
      planOf({
        ...bare,
        offers: ['one', 'two'].map(id => offer(id, kind)),
        strategies: [strategy('plan', ...parts)],
        inputs: { ...flat, [`one:${limit}`]: value, [`two:${limit}`]: value },
      }).run
    const [there, back] = [order('one', 'two'), order('two', 'one')]
    expect(there.value('plan:metrics.presentCost')).toBe(back.value('plan:metrics.presentCost'))
    // Both have their share: 500 of the 800, and the rest.
    expect(there.value('plan/one:fleet.gpusOnPart', 50)).toBeGreaterThan(0)
    expect(there.value('plan/two:fleet.gpusOnPart', 50)).toBe(back.value('plan/one:fleet.gpusOnPart', 50))
  })
})

describe('own the base, rent the peak', () => {
  const plan = (share: number) =>
    planOf({
      ...bare,
      offers: [offer('colo', 'colocation'), offer('cloud', 'gpuServiceOnDemand')],
      strategies: [strategy('both', 'colo', 'cloud')],
      inputs: { ...flat, 'fleet:demand.growth': 0.4, 'both/colo:fleet.baseShare': share },
    })

  it('holds the share of the need, in whole nodes, and rents the rest', () => {
    const computed = plan(0.6)
    const need = (t: number) => 800 * 1.4 ** (Math.min(t, 36) / 12)
    const owned = seriesOf(computed, 'both/colo/fleet:fleet.gpuCount')
    const rented = seriesOf(computed, 'both/cloud/fleet:fleet.gpuCount')
    for (const t of months.slice(6)) {
      expect(owned[t]).toBe(8 * Math.ceil((0.6 * need(t)) / 8 - 1e-9))
      expect((owned[t] ?? 0) + (rented[t] ?? 0)).toBeCloseTo(need(t), 6)
    }
    expect(computed.run.value('both:metrics.serves')).toBe(1)
  })

  it('is all of it by default and nothing at none', () => {
    expect(total(seriesOf(plan(0), 'both:cashFlow.capex'))).toBe(0)
    const { run } = plan(1)
    expect(run.value('both/cloud/fleet:fleet.gpuCount', 50)).toBe(0)
  })
})

describe('a strategy that cannot serve', () => {
  const alone = (kind: string, inputs: Scenario['inputs']) => {
    const { run } = planOf({
      ...bare,
      offers: [offer('one', kind)],
      strategies: [strategy('plan', 'one')],
      inputs: { ...flat, ...inputs },
    })
    expect(run.value('plan:metrics.serves')).toBe(0)
    return run.value('plan/one:schedule.limitReason', 50)
  }

  it.each([
    ['workload', 1, 'tokenApi', {}],
    ['lead', 2, 'colocation', { 'one:schedule.availableFrom': 60 }],
    ['rack', 3, 'retrofit', { 'one:facilityRetrofit.rackPowerThere': 8 }],
    ['size', 4, 'hall', { 'one:facilityNewBuild.leastSize': 5000 }],
    ['size', 4, 'gpuService3yr', { 'one:hardwareReserved.leastOrder': 5000 }],
    ['supply', 5, 'gpuServiceOnDemand', { 'one:hardwareOnDemand.supply': 100 }],
    ['supply', 5, 'gpuService3yr', { 'one:hardwareReserved.supply': 100 }],
    ['supply', 5, 'colocation', { 'plan/one:fleet.limit': 100 }],
    ['premises', 6, 'colocation', { 'one:facilityColocation.powerLimit': 500 }],
    ['premises', 6, 'hall', { 'one:facilityNewBuild.siteLimit': 1000 }],
    ['premises', 6, 'retrofit', {}],
  ] as const)('says that its limit is %s (%i), as with %s', (_, reason, kind, inputs) => {
    expect(alone(kind, inputs)).toBe(reason)
  })

  it('says that nothing limits where all is served', () => {
    const { run } = planOf({
      ...bare,
      offers: [offer('one', 'gpuServiceOnDemand')],
      strategies: [strategy('plan', 'one')],
      inputs: flat,
    })
    expect(total(months.map(t => run.value('plan/one:schedule.limitReason', t)))).toBe(0)
  })
})
