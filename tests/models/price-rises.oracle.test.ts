import fc from 'fast-check'
import { expect, it } from 'vitest'
import { modelSource } from '../../models/index.ts'
import type { LineDef } from '../../src/engine/define'
import { recompute } from '../../src/scenario/compute'
import type { Scenario } from '../../src/scenario/scenario'
import { bare, planOf } from './support/plan'

/** A price of an offer or of its site, its range, the kind that pays it, and what makes it due. */
type Price = readonly [kind: string, line: string, low: number, high: number, due?: Scenario['inputs']]

const prices: readonly Price[] = [
  ['hall', 'facilityNewBuild.constructionCost', 5, 30],
  ['hall', 'facilityNewBuild.fixedCost', 0, 1e6],
  ['hall', 'facilityNewBuild.landPrice', 0, 10_000, { 'one:facilityNewBuild.landNeed': 2 }],
  ['hall', 'facilityNewBuild.propertyTaxRate', 0, 0.05],
  ['hall', 'facilityNewBuild.insuranceRate', 0, 0.05],
  ['hall', 'facilityNewBuild.maintenanceRate', 0, 0.1],
  ['hall', 'facilityNewBuild.contingency', 0, 1],
  ['hall', 'facilityNewBuild.decommissionShare', 0, 0.5],
  ['hall', 'facilityNewBuild.fibreCost', 0, 1e6],
  ['hall', 'facilityNewBuild.transitPrice', 0, 5000, { 'one:facilityNewBuild.transitRate': 10 }],
  ['retrofit', 'facilityRetrofit.retrofitCost', 0.5, 8],
  ['retrofit', 'facilityRetrofit.liquidPremium', 0, 1, { 'one:facilityRetrofit.rackPowerThere': 132 }],
  ['colocation', 'facilityColocation.rentPrice', 50, 500],
  ['colocation', 'facilityColocation.fixedCost', 0, 1e6],
  ['colocation', 'facilityColocation.minimumTake', 0, 5000],
  ['colocation', 'facilityColocation.setupPrice', 0, 2000],
  ['colocation', 'facilityColocation.densityPremium', 0, 1],
  ['colocation', 'facilityColocation.rentGrowth', 0, 0.2],
  ['colocation', 'facilityColocation.powerFeeShare', 0, 0.5],
  ['colocation', 'facilityColocation.billedPue', 1, 3],
  ['colocation', 'facilityColocation.billedPue', 1, 3, { 'one:facilityColocation.powerTerms': 'capped' }],
  ['colocation', 'facilityColocation.allInPrice', 50, 500, { 'one:facilityColocation.powerTerms': 'allIn' }],
  ['colocation', 'facilityColocation.fuelClause', 0, 1, { 'one:facilityColocation.powerTerms': 'allIn' }],
  ['colocation', 'facilityColocation.linkPrice', 0, 1000, { 'one:facilityColocation.linksPerRack': 2 }],
  ['colocation', 'facilityColocation.handsPrice', 0, 500, { 'one:facilityColocation.handsHours': 100 }],
  ['colocation', 'facilityColocation.depositMonths', 0, 12],
  ['colocation', 'facilityColocation.terminationShare', 0, 1],
  ['colocation', 'facilityColocation.migrationPrice', 0, 5000],
  ['colocation', 'facilityColocation.renewalStep', 0, 1, { 'one:facilityColocation.termMonths': 24 }],
  ['colocation', 'hardwareOwned.price', 20_000, 90_000],
  ['colocation', 'hardwareOwned.softwarePrice', 0, 4500],
  ['colocationLeased', 'hardwareLeased.leaseRate', 500, 5000],
  ['colocationLeased', 'hardwareLeased.price', 20_000, 90_000],
  ['colocationLeased', 'hardwareLeased.lessorRate', 0, 0.5],
  ['gpuService3yr', 'hardwareReserved.price', 2, 8],
  ['gpuService3yr', 'hardwareReserved.minimumTake', 0, 2000],
  ['gpuService3yr', 'hardwareReserved.upliftShare', 0, 1],
  ['gpuService3yr', 'hardwareReserved.terminationShare', 0, 1],
  ['gpuService3yr', 'hardwareReserved.egressPrice', 0, 200, { 'one:hardwareReserved.egress': 500 }],
  ['gpuService3yr', 'hardwareReserved.setupPrice', 0, 5000],
  ['gpuService3yr', 'hardwareReserved.depositMonths', 0, 12],
  ['gpuService3yr', 'hardwareReserved.migrationPrice', 0, 5000],
  ['gpuService3yr', 'hardwareReserved.renewalCap', 0, 1, { 'one:hardwareReserved.priceGrowth': 0.2 }],
  ['gpuServiceOnDemand', 'hardwareOnDemand.fixedCost', 0, 1e6],
  ['gpuServiceOnDemand', 'hardwareOnDemand.migrationPrice', 0, 5000],
  ['colocationLeased', 'hardwareLeased.depositMonths', 0, 12],
  ['colocationLeased', 'hardwareLeased.returnPrice', 0, 5000],
  ['tokenApi', 'hardwareTokenApi.migrationCost', 0, 1e6],
  ['hosted', 'hardwareReserved.managedShare', 0, 1],
  ['hosted', 'hardwareReserved.feeGrowth', 0, 0.5],
  ['hosted', 'hardwareReserved.monthlyFee', 1000, 5000, { 'one:hardwareReserved.feeBasis': 'month' }],
  ['hosted', 'hardwareReserved.nodeFee', 10_000, 50_000, { 'one:hardwareReserved.feeBasis': 'node' }],
  ['gpuServiceOnDemand', 'hardwareOnDemand.price', 2, 12],
  ['gpuServiceOnDemand', 'hardwareOnDemand.upliftShare', 0, 1],
  ['tokenApi', 'hardwareTokenApi.writtenPrice', 0.1, 50],
  ['tokenApi', 'hardwareTokenApi.readPrice', 0.1, 10],
  ['retrofit', 'facilityRetrofit.fixedCost', 0, 1e6],
  ['retrofit', 'facilityRetrofit.fibreCost', 0, 1e6],
  ['retrofit', 'facilityRetrofit.transitPrice', 0, 5000, { 'one:facilityRetrofit.transitRate': 10 }],
  ['colocation', 'facilityColocation.fibreCost', 0, 1e6],
  ['colocation', 'facilityColocation.transitPrice', 0, 5000, { 'one:facilityColocation.transitRate': 10 }],
  ['colocationLeased', 'hardwareLeased.softwarePrice', 0, 4500],
  ['gpuService3yr', 'hardwareReserved.priceFloor', 0, 10],
  ['gpuService3yr', 'hardwareReserved.fixedCost', 0, 1e6],
  ['gpuServiceOnDemand', 'hardwareOnDemand.priceFloor', 0, 10],
  ['gpuServiceOnDemand', 'hardwareOnDemand.egressPrice', 0, 200, { 'one:hardwareOnDemand.egress': 500 }],
  ['tokenApi', 'hardwareTokenApi.cachedPrice', 0, 10, { 'fleet:sizing.hitShare': 0.5 }],
  ['tokenApi', 'hardwareTokenApi.minimumSpend', 0, 1e8],
  ['hall', 'johor:power.tariff', 0.02, 0.5],
  ['hall', 'johor:power.demandCharge', 0, 50],
  ['colocation', 'johor:power.demandCharge', 0, 50],
  ['colocation', 'johor:power.carbonPrice', 0, 0.5],
  ['hall', 'johor:power.greenPremium', 0, 0.1, { 'johor:power.greenShare': 0.5 }],
]

it('is asked of every price of an offer', () => {
  const filling = modelSource.sheets.filter(sheet => 'fills' in sheet)
  const priced = filling.flatMap(({ name, lines }) =>
    Object.entries<LineDef>(lines).flatMap(([line, def]) =>
      'default' in def && def.unit.startsWith('USD') ? [`${name}.${line}`] : [],
    ),
  )
  const tried = new Set(prices.map(([, line]) => line))
  expect(priced.length).toBeGreaterThan(20)
  expect(priced.filter(line => !tried.has(line))).toEqual([])
})

const asked = (kind: string): Scenario['inputs'] =>
  kind === 'tokenApi'
    ? { 'fleet:demand.kind': 'Inference' }
    : { 'fleet:demand.acceleratorsToday': 800, 'fleet:demand.growth': 0.3 }

/** The present cost of a plan that takes one offer, by the value of one of its inputs. */
function costBy([kind, line, , , due]: Price): (value: number) => number {
  const cell = line.includes(':') ? line : `one:${line}`
  let computed = planOf({
    ...bare,
    offers: [{ id: 'one', name: 'One', site: 'johor', kind }],
    strategies: [{ id: 'plan', name: 'Plan', parts: [{ offer: 'one' }] }],
    inputs: { ...asked(kind), ...due },
  })
  return value => {
    const { scenario } = computed
    const result = recompute(computed, { ...scenario, inputs: { ...scenario.inputs, [cell]: value } })
    if ('faults' in result) throw new Error(JSON.stringify(result.faults))
    computed = result.ok
    return computed.run.value('plan:metrics.presentCost')
  }
}

it.each(prices.map(price => ({ name: `${price[0]}, ${price[1]}`, price })))(
  'a higher price never lowers the cost of who pays it: $name',
  ({ price }) => {
    const cost = costBy(price)
    const [, , low, high] = price
    // It is paid at all: from one end of its range to the other the cost rises.
    const lowest = cost(low)
    expect(cost(high)).toBeGreaterThan(lowest)
    const value = fc.double({ min: low, max: high, noNaN: true })
    fc.assert(
      fc.property(value, value, (a, b) => {
        const [less, more] = [Math.min(a, b), Math.max(a, b)]
        const cheaper = cost(less)
        expect(cost(more)).toBeGreaterThanOrEqual(cheaper - 1e-6 * Math.abs(cheaper))
      }),
      { numRuns: 6, seed: 7 },
    )
  },
)
