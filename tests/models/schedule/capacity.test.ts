import { describe, expect, it } from 'vitest'
import { johorWith } from '../support/johor'
import { months, offersOf, total } from '../support/plan'

describe('a reservation, used or not', () => {
  const plan = offersOf(
    { service: 'gpuService3yr', cloud: 'gpuServiceOnDemand' },
    {
      'fleet:demand.acceleratorsToday': 800,
      'fleet:demand.growth': 0,
      'fleet:demand.meanToPeakShare': 0.5,
      'service:hardwareReserved.price': 3,
      'service:hardwareReserved.priceGrowth': 0,
      'service:hardwareReserved.upliftShare': 0,
    },
  )
  const at = (line: string) => plan.run.value(`servicePlan:capacity.${line}`, 12)

  it('is paid for the hours in which nothing runs', () => {
    // 800 accelerators of 730 hours; what runs is not idle, and each idle hour costs 3 USD.
    const running = plan.run.value('servicePlan/service:fleet.runningHoursOnPart', 12)
    expect(running).toBeLessThan(800 * 730)
    expect(at('takeOrPayHours')).toBeCloseTo(800 * 730 - running, 6)
    expect(at('takeOrPayCost')).toBeCloseTo((800 * 730 - running) * 3, 4)
  })

  it('leaves nothing idle where hours are billed as they run', () => {
    expect(plan.run.value('cloudPlan:capacity.takeOrPayCost', 12)).toBe(0)
  })
})

describe('missing capacity', () => {
  it('is the need until the hall is live, at the price of the bridge', () => {
    const { run } = johorWith()
    expect(run.value('buildInHouse:capacity.missingGpus', 0)).toBeCloseTo(2500, 6)
    expect(run.value('buildInHouse:capacity.missingGpus', 30)).toBe(0)
    for (const month of [0, 12, 26])
      expect(run.value('buildInHouse:capacity.missingCost', month)).toBeCloseTo(
        run.value('buildInHouse/gpuOnDemand:hardwareOnDemand.serviceCost', month),
        4,
      )
  })

  it('costs what the work must be worth where nothing bridges it', () => {
    const { run } = johorWith({ 'gpuOnDemand:hardwareOnDemand.supply': '0 gpu' })
    const service = 'buildInHouse/fleet'
    const lost = months.map(t => run.value(`${service}:schedule.workUnserved`, t))
    const each = run.value(`${service}:metrics.requiredValue`)
    expect(total(lost)).toBeGreaterThan(0)
    const cost = months.map(t => run.value('buildInHouse:capacity.missingCost', t))
    expect(total(cost) / (total(lost) * each)).toBeCloseTo(1, 9)
  })
})

describe('idle capacity', () => {
  // Demand falls to half in month 30, so that what is committed stands idle.
  const falling = { 'fleet:demand.ownNeed': months.map(t => (t < 30 ? 800 : 400)) }
  const plan = offersOf(
    { hall: 'hall', colo: 'colocation', leased: 'colocationLeased', service: 'gpuService3yr' },
    falling,
  )
  const at = (strategy: string, line: string, month = 34) => plan.run.value(`${strategy}Plan:${line}`, month)

  it.each([
    ['hall', 0],
    ['leased', 1],
    ['service', 1],
  ])('of a %s is paid in rent and fees in a share of %s', (strategy, share) => {
    expect(at(strategy, 'capacity.idleCost')).toBeGreaterThan(0)
    expect(at(strategy, 'capacity.idleContractedCost') / at(strategy, 'capacity.idleCost')).toBeCloseTo(
      share,
      9,
    )
  })

  it('of own hardware in rented space is paid in both, as rent and capital are', () => {
    const [rent, hardware, facility] = ['rentCost', 'hardwareCost', 'facilityCost'].map(line =>
      at('colo', `metrics.${line}`),
    ) as [number, number, number]
    expect(facility).toBe(0)
    expect(at('colo', 'capacity.idleContractedTotal') / at('colo', 'capacity.idleCostTotal')).toBeCloseTo(
      rent / (rent + hardware),
      9,
    )
  })

  it('is all in one or the other', () => {
    for (const strategy of ['hall', 'colo', 'leased', 'service']) {
      const [owned, contracted, all] = ['idleOwnedCost', 'idleContractedCost', 'idleCost'].map(line =>
        at(strategy, `capacity.${line}`),
      ) as [number, number, number]
      expect(owned + contracted).toBeCloseTo(all, 6)
    }
  })
})
