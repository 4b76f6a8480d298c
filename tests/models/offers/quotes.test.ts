import { describe, expect, it } from 'vitest'
import { bare, offersOf, planOf, seriesOf, total } from '../support/plan'

const flat = {
  'fleet:demand.acceleratorsToday': 100,
  'fleet:demand.growth': 0,
  'fleet:demand.meanToPeakShare': 0.5,
}

describe('the terms of a quote', () => {
  it('open an offer no sooner than it is open', () => {
    const plan = offersOf({ colo: 'colocation' }, { ...flat, 'colo:schedule.availableFrom': '14 month' })
    expect(plan.run.value('colo:schedule.liveMonth')).toBe(14)
    expect(plan.run.value('coloPlan/colo:schedule.limitReason', 13)).toBe(2)
    expect(plan.run.value('coloPlan/colo:fleet.gpusOnPart', 14)).toBe(104)
  })

  it('start no colocation below its smallest size, and keep it once it has been reached', () => {
    // 100 accelerators grow by half a year: 300 kW are needed from the month in which 150 are.
    const growing = {
      ...flat,
      'fleet:demand.growth': 0.5,
      'colo:facilityColocation.leastPower': 300,
      'colo:facilityColocation.leadMonths': 0,
      'colo:hardwareOwned.leadMonths': 0,
    }
    const plan = offersOf({ colo: 'colocation' }, growing)
    const need = (t: number) => 8 * Math.ceil((100 * 1.5 ** (t / 12)) / 8) * 2
    const first = Array.from({ length: 120 }, (_, t) => t).find(t => need(t) >= 300) ?? -1
    expect(first).toBeGreaterThan(6)
    expect(plan.run.value('coloPlan/colo:fleet.gpusOnPart', first - 1)).toBe(0)
    expect(plan.run.value('coloPlan/colo:schedule.limitReason', first - 1)).toBe(4)
    expect(plan.run.value('coloPlan/colo:fleet.gpusOnPart', first)).toBe(need(first) / 2)
    expect(total(seriesOf(plan, 'coloPlan:cashFlow.rent').slice(0, first))).toBe(0)
  })

  it('sign no reservation below the smallest order', () => {
    const small = offersOf({ gpus: 'gpuService3yr' }, { ...flat, 'gpus:hardwareReserved.leastOrder': 256 })
    expect(total(seriesOf(small, 'gpusPlan/gpus:fleet.gpusOnPart'))).toBe(0)
    expect(small.run.value('gpusPlan/gpus:schedule.limitReason', 5)).toBe(4)
    const enough = offersOf({ gpus: 'gpuService3yr' }, { ...flat, 'gpus:hardwareReserved.leastOrder': 100 })
    expect(enough.run.value('gpusPlan/gpus:fleet.gpusOnPart', 5)).toBe(104)
  })

  it('build no hall below its smallest size', () => {
    const plan = offersOf({ hall: 'hall' }, { ...flat, 'fleet:demand.acceleratorsToday': 16 })
    expect(total(seriesOf(plan, 'hallPlan:cashFlow.capex'))).toBe(0)
    expect(plan.run.value('hallPlan/hall:schedule.limitReason', 60)).toBe(4)
  })

  it('bill a minimum take, in colocation, on reservation and on demand', () => {
    const colo = offersOf(
      { colo: 'colocation' },
      { ...flat, 'colo:facilityColocation.minimumTake': 900, 'colo:facilityColocation.fixedCost': 0 },
    )
    // 208 kW would be 250 committed; the contract bills 900, at the rent of its month.
    const rent = colo.run.value('coloPlan/colo:facilityColocation.rentNow', 6)
    expect(colo.run.value('coloPlan:cashFlow.rent', 7)).toBeCloseTo(900 * rent, 4)

    const reserved = offersOf(
      { gpus: 'gpuService3yr' },
      { ...flat, 'gpus:hardwareReserved.minimumTake': 200 },
    )
    const signed = reserved.run.value('gpus:hardwareReserved.feePerGpu', 2)
    const now = reserved.run.value('gpus:hardwareReserved.feePerGpu', 12)
    expect(reserved.run.value('gpusPlan:cashFlow.service', 12)).toBeCloseTo(104 * signed + 96 * now, 4)

    const demanded = offersOf(
      { cloud: 'gpuServiceOnDemand' },
      { ...flat, 'cloud:hardwareOnDemand.minimumTake': 80 },
    )
    // 50 busy on average, 55.6 switched on: the contract bills 80.
    const price = demanded.run.value('cloud:hardwareOnDemand.hourPrice', 3)
    expect(demanded.run.value('cloudPlan:cashFlow.service', 3)).toBeCloseTo(80 * 730 * price, 4)
  })

  it('charge the fixed cost of a contract whatever its size, and none where nothing is taken', () => {
    const fixed = (gpus: number, cost: number) =>
      offersOf(
        { colo: 'colocation' },
        {
          ...flat,
          'fleet:demand.acceleratorsToday': gpus,
          'colo:facilityColocation.fixedCost': cost,
          'colo:facilityColocation.rentGrowth': 0,
        },
      ).run.value('coloPlan:cashFlow.rent', 20)
    expect(fixed(100, 120_000) - fixed(100, 0)).toBeCloseTo(10_000, 6)
    expect(fixed(1000, 120_000) - fixed(1000, 0)).toBeCloseTo(10_000, 6)
    expect(fixed(0, 120_000)).toBe(0)
    const reserved = offersOf(
      { gpus: 'gpuService3yr' },
      { ...flat, 'gpus:hardwareReserved.fixedCost': 24_000 },
    )
    expect(reserved.run.value('gpusPlan:cashFlow.support', 20)).toBeCloseTo(2000, 6)
  })

  it('limit racks in the operator’s hall too', () => {
    const plan = offersOf({ colo: 'colocation' }, { ...flat, 'colo:facilityColocation.rackLimit': 30 })
    expect(plan.run.value('coloPlan/colo:racks.powerPerRack')).toBe(30)
    // Two nodes of 14.3 kW to a rack: 13 nodes fill seven.
    expect(plan.run.value('coloPlan/colo:racks.rackCount', 20)).toBe(7)
  })
})

describe('accelerators of two classes', () => {
  it('bring their own power, node, price and rent', () => {
    const offers = ['h200', 'gb200'].map(accelerator => ({
      id: accelerator,
      name: accelerator,
      site: 'johor',
      kind: 'colocation',
      accelerator,
    }))
    const strategies = offers.map(({ id }) => ({ id: `${id}Plan`, name: id, parts: [{ offer: id }] }))
    const { run, inputs } = planOf({ ...bare, offers, strategies, inputs: flat })
    const at = (line: string) => ['h200', 'gb200'].map(id => run.value(`${id}:${line}`))
    expect(at('fleet.gpuPerNode')).toEqual([8, 72])
    expect(at('racks.nodePower')).toEqual([10.2, 132])
    expect(at('racks.powerPerGpu')).toEqual([1.59, 1.94])
    expect(at('hardwareOwned.price')).toEqual([52200, 55900])
    expect(inputs.get('gb200:racks.nodePower')).toMatchObject({ origin: 'catalogue', grade: 'B' })
    // Orders are whole nodes: 13 of 8, or 2 of 72.
    expect(run.value('h200Plan/h200:fleet.gpusOnPart', 20)).toBe(104)
    expect(run.value('gb200Plan/gb200:fleet.gpusOnPart', 20)).toBe(144)
    expect(run.value('h200Plan/h200:power.itPowerPeak', 20)).toBeCloseTo(104 * 1.59, 9)
    // The need in power is that of the class which needs least of it.
    expect(run.value('demand.itPowerTotal', 20)).toBeCloseTo(100 * 1.59, 9)
  })
})
