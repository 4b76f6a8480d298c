import { describe, expect, it } from 'vitest'
import { decisive, firstLimit, limitAt } from '../../src/analysis/limits'
import { partsOf } from '../../src/analysis/parts'
import type { Computed } from '../../src/scenario'
import { plan } from './plans'

function partOf(computed: Computed, strategy: string, offer: string) {
  const part = partsOf(computed, strategy).find(one => one.offer === offer)
  if (!part) throw new Error(`no ${strategy}/${offer}`)
  return part
}

describe('decisive', () => {
  const live = 'johorHall:schedule.liveMonth'

  it('follows the later of building and grid down to its input', () => {
    const grid = plan({
      inputs: { 'johorHall:facilityNewBuild.gridMonths': 30, 'johorHall:facilityNewBuild.buildMonths': 20 },
    })
    expect(decisive(grid.run, live)).toBe('johorHall:facilityNewBuild.gridMonths')
    const building = plan({
      inputs: { 'johorHall:facilityNewBuild.gridMonths': 12, 'johorHall:facilityNewBuild.buildMonths': 20 },
    })
    expect(decisive(building.run, live)).toBe('johorHall:facilityNewBuild.buildMonths')
  })

  it('names the hardware where that is later', () => {
    const hardware = plan({
      inputs: { 'johorColo:facilityColocation.leadMonths': 3, 'johorColo:hardwareOwned.leadMonths': 9 },
    })
    expect(decisive(hardware.run, 'johorColo:schedule.liveMonth')).toBe('johorColo:hardwareOwned.leadMonths')
  })
})

describe('what limits a part', () => {
  it('is its lead time until it is live', () => {
    const computed = plan()
    const hall = partOf(computed, 'buildInHouse', 'johorHall')
    expect(firstLimit(computed, hall)).toEqual({
      month: 0,
      kind: 'lead',
      cell: 'johorHall:facilityNewBuild.gridMonths',
    })
    expect(limitAt(computed, hall, computed.run.value('johorHall:schedule.liveMonth'))).toBeUndefined()
  })

  it('is the power on offer once the premises are full', () => {
    // 4 MW carry 2,000 accelerators of 2 kW; 2,500 are needed at once.
    const computed = plan({ inputs: { 'johorColo:facilityColocation.powerLimit': '4 MW' } })
    const limit = limitAt(computed, partOf(computed, 'colocation', 'johorColo'), 24)
    expect(limit).toMatchObject({ kind: 'premises', cell: 'colocation/johorColo:facilityColocation.ceiling' })
    expect(computed.run.value(limit?.cell ?? '')).toBe(4000)
  })

  it('is what the provider has, where that is short', () => {
    const computed = plan({
      inputs: { 'gpuOnDemand:hardwareOnDemand.supply': 1000, 'gpuService3yr:hardwareReserved.supply': 3000 },
    })
    expect(limitAt(computed, partOf(computed, 'gpuService', 'gpuOnDemand'), 0)).toMatchObject({
      kind: 'supply',
      cell: 'gpuOnDemand:hardwareOnDemand.supply',
    })
    expect(limitAt(computed, partOf(computed, 'gpuService', 'gpuService3yr'), 24)).toMatchObject({
      cell: 'gpuService3yr:hardwareReserved.supply',
    })
  })

  it('is a cap below what the provider has', () => {
    const computed = plan({ inputs: { 'gpuService/gpuService3yr:fleet.limit': 500 } })
    expect(limitAt(computed, partOf(computed, 'gpuService', 'gpuService3yr'), 12)).toMatchObject({
      cell: 'gpuService/gpuService3yr:fleet.limit',
    })
  })

  it('is what a rack can feed, what liquid there is, and the smallest size', () => {
    const colo = (inputs: Record<string, number | boolean>) => {
      const computed = plan({ inputs })
      return limitAt(computed, partOf(computed, 'colocation', 'johorColo'), 24)
    }
    expect(colo({ 'johorColo:facilityColocation.rackLimit': 10 })).toMatchObject({
      kind: 'rack',
      cell: 'johorColo:facilityColocation.rackLimit',
    })
    expect(
      colo({
        'johorColo:facilityColocation.liquidAllowed': false,
        'johorColo:hardwareOwned.liquidOnly': true,
      }),
    ).toMatchObject({ kind: 'rack', cell: 'johorColo:facilityColocation.liquidAllowed' })
    expect(colo({ 'johorColo:facilityColocation.leastPower': 50000 })).toMatchObject({
      kind: 'size',
      cell: 'johorColo:facilityColocation.leastPower',
    })
    const order = plan({ inputs: { 'gpuService3yr:hardwareReserved.leastOrder': 9000 } })
    expect(limitAt(order, partOf(order, 'gpuService', 'gpuService3yr'), 24)).toMatchObject({
      kind: 'size',
      cell: 'gpuService3yr:hardwareReserved.leastOrder',
    })
  })

  it('is that no workload may run there', () => {
    const computed = plan({ workloads: [{ id: 'fleet', name: 'Fleet', countries: ['SG'] }] })
    expect(limitAt(computed, partOf(computed, 'colocation', 'johorColo'), 24)).toMatchObject({
      kind: 'fit',
      cell: 'colocation/johorColo:schedule.workloadsOnPart',
    })
  })

  it('is nothing where all that is asked for comes', () => {
    const computed = plan({ inputs: { 'clock.serviceMode': true } })
    expect(firstLimit(computed, partOf(computed, 'colocation', 'johorColo'))).toBeUndefined()
  })
})
