import { describe, expect, it } from 'vitest'
import { finish, ownSizeSearch, rankingOf } from '../../src/analysis'
import { isSmall } from '../../src/analysis/small'
import { servingName } from '../../src/analysis/taken'
import type { Computed } from '../../src/scenario'
import { plan, twoServices } from './plans'

const pilot = (gpus: number) => plan({ inputs: { 'fleet:demand.acceleratorsToday': gpus } })
const buys = (gpus: number) => {
  const computed = pilot(gpus)
  const { winner } = rankingOf(computed)
  return winner !== undefined && computed.run.value(`${winner}:metrics.capexTotal`) > 0
}

describe('the size from which owning pays', () => {
  const size = finish(ownSizeSearch(pilot(16)))

  it('is where the cheapest strategy begins to buy', () => {
    expect(size?.cell).toBe('fleet:demand.acceleratorsToday')
    const accelerators = size?.accelerators ?? 0
    expect(buys(16)).toBe(false)
    expect(buys(accelerators * 1.001)).toBe(true)
    // Two figures: a step of ten below a thousand.
    expect(buys(accelerators - 10)).toBe(false)
  })

  it('is counted in accelerators where the work is stated in people', () => {
    const inputs = { 'fleet:demand.kind': 'Inference', 'fleet:demand.users': '20000 person' }
    const computed = plan({ inputs })
    const found = finish(ownSizeSearch(computed))
    expect(found?.cell).toBe('demand.acceleratorsTotal')
    expect(found?.accelerators).toBeGreaterThan(computed.run.value('demand.acceleratorsTotal'))
  })

  it('is none where nothing is for sale', () => {
    expect(finish(ownSizeSearch(twoServices()))).toBeNull()
  })

  it('is none where nothing is needed', () => {
    expect(finish(ownSizeSearch(pilot(0)))).toBeNull()
  })
})

describe('a pilot of 16 accelerators', () => {
  it('is served by what it takes up, not by the hall that nobody starts for so little', () => {
    const computed = pilot(16)
    expect(computed.run.value('buildInHouse/johorHall:schedule.limitReason', 60)).toBe(4)
    expect(servingName('buildInHouse', computed)).toBe('GPU service on demand')
    expect(servingName('gpuService', computed)).toBe('GPU service, three years reserved')
  })

  it('pays for owning sooner where premises cost nothing fixed and come in any size', () => {
    const free = plan({
      inputs: {
        'fleet:demand.acceleratorsToday': 16,
        'johorColo:facilityColocation.fixedCost': 0,
        'johorColo:facilityColocation.commitStep': 1,
      },
    })
    const size = (computed: Computed) => finish(ownSizeSearch(computed))?.accelerators ?? 0
    expect(size(free)).toBeLessThan(size(pilot(16)))
    expect(size(free)).toBeGreaterThan(0)
  })

  it('stays small where every offer of premises has a smallest size above it', () => {
    const computed = plan({
      inputs: { 'fleet:demand.acceleratorsToday': 16, 'johorColo:facilityColocation.leastPower': 500 },
    })
    const bought = computed.scenario.strategies.map(({ id }) =>
      computed.run.value(`${id}:metrics.capexTotal`),
    )
    expect(bought).toEqual([0, 0, 0, 0, 0])
    const { winner = '' } = rankingOf(computed)
    expect(isSmall(winner, computed)).toBe(true)
  })
})

describe('a small plan', () => {
  it('is one that fills no block and is best served by what is not bought', () => {
    expect(isSmall('gpuService', pilot(16))).toBe(true)
    expect(isSmall('colocation', pilot(16))).toBe(false)
    // 250 accelerators grow to 686, which is 1.4 MW: more than a block of 1 MW.
    expect(isSmall('gpuService', pilot(250))).toBe(false)
    expect(isSmall('cheapPlan', twoServices({ 'fleet:demand.acceleratorsToday': 16 }))).toBe(false)
  })
})
