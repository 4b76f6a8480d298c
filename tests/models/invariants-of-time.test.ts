import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { catalogue } from '../../models/catalogue/index.ts'
import { offerTemplates } from '../../models/offers.ts'
import { composePlan } from '../../src/scenario/compose-plan'
import type { Computed } from '../../src/scenario/compute'
import type { InputEntry, Scenario } from '../../src/scenario/scenario'
import { middleSize, randomPlan, withStandIns } from '../support/random-plan'
import { paymentIn } from './support/flows'
import { bare } from './support/plan'
import { computedPlan } from './support/plan-truths'
import { copied, costsOf, edited, fallen, withStrategies } from './support/random-costs'

const plans = randomPlan(middleSize)
const numRuns = 6
const place = fc.nat({ max: 100_000 })

/** Every kind of offer at one site with all strategies that come ready: some are paid at once, some as time goes by. */
const named: fc.Arbitrary<Scenario> = fc
  .record({
    market: fc.constantFrom(...Object.keys(catalogue.markets)),
    today: fc.integer({ min: 8, max: 20_000 }),
    growth: fc.integer({ min: -30, max: 100 }),
    horizon: fc.integer({ min: 24, max: 120 }),
    load: fc.integer({ min: 20, max: 100 }),
  })
  .map(({ market, today, growth, horizon, load }) => {
    const sites = [{ id: 'here', name: 'Here', market }]
    const made = composePlan({ sites, kinds: offerTemplates.map(({ kind }) => kind) }, catalogue)
    return withStandIns({
      ...bare,
      ...made,
      sites,
      inputs: {
        ...made.inputs,
        'fleet:demand.acceleratorsToday': today,
        'fleet:demand.growth': growth / 100,
        'fleet:demand.meanToPeakShare': load / 100,
        'clock.horizon': horizon,
      },
    })
  })

/** Sets a line at all of its rows. */
const everywhere = (
  { inputs }: Computed,
  values: Readonly<Record<string, number>>,
): Record<string, InputEntry> =>
  Object.fromEntries(
    [...inputs.values()].flatMap(({ cell, line }) => {
      const value = values[line.id]
      return value === undefined ? [] : [[cell, value]]
    }),
  )

/** What a strategy pays within the horizon, in the order of payment: at the start of a month, in its middle, at the end. */
function payments({ run }: Computed, id: string): number[] {
  const horizon = run.value('clock.horizon')
  const flows = Array.from({ length: horizon }, (_, t) => {
    const { capital, running } = paymentIn(run, id, t)
    return [capital, running]
  })
  return [...flows.flat(), -run.value(`${id}:cashFlow.exitValue`, horizon - 1)]
}

/**
 * Whether one has paid more than the other up to some day and less from then on: then it pays earlier, and one rate
 * at most makes the two alike (Norstrom 1972, on flows that, added up, change their sign once).
 */
function paysEarlier(one: readonly number[], other: readonly number[]): boolean {
  const noise = 1e-9 * [...one, ...other].reduce((sum, x) => sum + Math.abs(x), 0)
  let ahead = 0
  const signs = one.flatMap((x, i) => {
    ahead += x - (other[i] ?? 0)
    return Math.abs(ahead) > noise ? [Math.sign(ahead)] : []
  })
  const changes = signs.filter((sign, i) => i > 0 && sign !== signs[i - 1]).length
  return changes === 1 && signs[0] === 1
}

describe('in any plan', () => {
  it('a higher discount rate never favours the strategy that pays earlier', () => {
    let pairs = 0
    fc.assert(
      fc.property(
        named,
        fc.integer({ min: 0, max: 30 }),
        fc.integer({ min: 1, max: 20 }),
        (drawn, from, more) => {
          const plan = computedPlan(drawn)
          const ownRate = { 'clock.serviceMode': 0, 'capital.isBuiltUp': 0 }
          const lower = edited(plan, everywhere(plan, { ...ownRate, 'site.discountRate': from / 100 }))
          const flows = lower.scenario.strategies.map(({ id }) => payments(lower, id))
          const before = costsOf(lower)
          const after = costsOf(
            edited(lower, everywhere(lower, { 'site.discountRate': (from + more) / 100 })),
          )
          flows.forEach((one, i) => {
            flows.forEach((other, j) => {
              if (!paysEarlier(one, other)) return
              pairs++
              const noise = 1e-9 * ((before.paid[i] ?? 0) + (before.paid[j] ?? 0))
              const dearer = (before.costs[i] ?? 0) - (before.costs[j] ?? 0) > noise
              const favoured = (after.costs[i] ?? 0) - (after.costs[j] ?? 0) < -noise
              expect(dearer && favoured, `strategy ${i} against ${j}`).toBe(false)
            })
          })
        },
      ),
      { numRuns },
    )
    expect(pairs).toBeGreaterThan(0)
  }, 600_000)

  it('nothing to do costs nothing per hour, and no number is lost', () => {
    fc.assert(
      fc.property(plans, drawn => {
        const plan = computedPlan(drawn)
        const idle = edited(plan, everywhere(plan, { 'demand.mostGrowth': 0, 'demand.ownNeed': 0 }))
        for (const { id } of idle.scenario.strategies) {
          expect(idle.run.value(`${id}:metrics.costPerGpuHourDelivered`), id).toBeNaN()
          expect(Number.isFinite(idle.run.value(`${id}:metrics.presentCost`)), id).toBe(true)
        }
        for (const cell of idle.run.program.expansion.cells.keys()) idle.run.column(cell)
        expect(idle.run.faults()).toEqual([])
      }),
      { numRuns },
    )
  }, 600_000)

  it('a longer wait lowers no cost where the bridge costs more per hour than what is awaited', () => {
    let tried = 0
    fc.assert(
      fc.property(
        plans,
        place,
        fc.nat({ max: 30 }),
        fc.integer({ min: 1, max: 12 }),
        (drawn, n, wait, longer) => {
          const bridged = withBridge(drawn, n)
          const plan = computedPlan(bridged.plan)
          const { run } = edited(plan, { [`${bridged.offer}:schedule.availableFrom`]: 0 })
          const price = 4 * run.value('alone:metrics.costPerGpuHourDelivered')
          const most = (name: string) => plan.inputs.get(`bridge:hardwareOnDemand.${name}`)?.max ?? 0
          if (!(price > 0 && price < most('price')) || run.value('bridged:metrics.serves') !== 1) return
          tried++
          const dear = {
            'bridge:hardwareOnDemand.price': price,
            'bridge:hardwareOnDemand.priceFloor': Math.min(price, most('priceFloor')),
          }
          const sooner = edited(plan, { ...dear, [`${bridged.offer}:schedule.availableFrom`]: wait })
          const costs = costsOf(sooner)
          const later = edited(sooner, { [`${bridged.offer}:schedule.availableFrom`]: wait + longer })
          expect(fallen(costs, costsOf(later)).filter(text => text.startsWith('strategy 0'))).toEqual([])
        },
      ),
      { numRuns: 12 },
    )
    expect(tried).toBeGreaterThan(0)
  }, 600_000)
})

const kinds: Readonly<Record<string, { readonly fillings: { readonly hardware: string } }>> =
  catalogue.offerKinds

/** A plan whose first offer has hardware of its own, waited for on demand, and the same offer alone. */
function withBridge(plan: Scenario, n: number): { readonly plan: Scenario; readonly offer: string } {
  const [first] = plan.offers
  if (!first) throw new Error('a plan has offers')
  const owned = Object.keys(kinds).filter(kind => kinds[kind]?.fillings.hardware === 'hardwareOwned')
  const offer = first.id
  const awaited = { ...first, kind: owned[n % owned.length] ?? first.kind }
  const bridge = { ...first, id: 'bridge', name: 'Bridge', kind: 'gpuServiceOnDemand' }
  const strategies = [
    { id: 'bridged', name: 'Bridged', parts: [{ offer }, { offer: 'bridge' }] },
    { id: 'alone', name: 'Alone', parts: [{ offer }] },
  ]
  const { ownLines: _, ...others } = plan
  const changed: Scenario = {
    ...others,
    offers: [awaited, ...plan.offers.slice(1), bridge],
    workloads: plan.workloads.map(({ sites: _sites, countries: _countries, ...anywhere }) => anywhere),
    inputs: {
      ...copied(plan.inputs, offer, 'bridge'),
      // Work that any accelerator does.
      ...Object.fromEntries(plan.workloads.map(({ id }) => [`${id}:demand.kind`, 0])),
      'bridge:hardwareOnDemand.supply': 1e6,
      'bridge:hardwareOnDemand.price': 3,
      'bridge:hardwareOnDemand.priceFloor': 0,
    },
  }
  return { plan: withStandIns(withStrategies(changed, strategies)), offer }
}
