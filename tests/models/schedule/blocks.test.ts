import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { months, offersOf, seriesOf } from '../support/plan'

/** A hall in blocks of 1 MW for accelerators of 2 kW, twelve months of works, need seen a year ahead. */
const terms = {
  'fleet:demand.acceleratorsToday': 400,
  'fleet:demand.growth': 1,
  'fleet:demand.growthForm': 'Linear',
  'clock.growthWindow': 120,
  'hall:facilityNewBuild.buildMonths': 12,
  'hall:facilityNewBuild.gridMonths': 0,
  'hall:hardwareOwned.priceGrowth': 0,
  'hall:facilityNewBuild.constructionGrowth': 0,
  'hall:facilityNewBuild.contingency': 0,
}
const hall = (inputs = {}) => offersOf({ hall: 'hall' }, { ...terms, ...inputs })
const blocksOf = (inputs = {}) => seriesOf(hall(inputs), 'hallPlan/hall:facilityNewBuild.blockCount')

describe('blocks ahead of demand', () => {
  // 400 accelerators and 400 a year more: 2 kW x 400 x (1 + t/12), in nodes of eight from month 12 on.
  const wanted = (t: number) => 2 * 8 * Math.ceil((400 * (1 + t / 12)) / 8 - 1e-9)
  const byHand = (threshold: number) =>
    months.map(t => (t < 12 ? 0 : Math.ceil(wanted(t) / (1000 * threshold) - 1e-9)))

  it('are begun when the forecast passes what stands', () => {
    expect(blocksOf()).toEqual(byHand(1))
  })

  it('are begun earlier where the owner asks for a margin', () => {
    expect(blocksOf({ 'hall:facilityNewBuild.blockThreshold': 0.85 })).toEqual(byHand(0.85))
    expect(byHand(0.85)).not.toEqual(byHand(1))
  })

  it('are never fewer, and never later, for a larger margin', () => {
    fc.assert(
      fc.property(fc.integer({ min: 30, max: 99 }), percent => {
        const some = blocksOf({ 'hall:facilityNewBuild.blockThreshold': percent / 100 })
        const none = blocksOf()
        expect(some.every((blocks, t) => blocks >= (none[t] ?? 0))).toBe(true)
      }),
      { numRuns: 8 },
    )
  })

  it('steps of a retrofit are begun by the same rule', () => {
    const steps = (blockThreshold: number) =>
      offersOf(
        { hall: 'retrofit' },
        {
          'fleet:demand.acceleratorsToday': 96,
          'fleet:demand.growth': 0,
          'hall:facilityRetrofit.blockThreshold': blockThreshold,
        },
      ).run.value('hallPlan/hall:facilityRetrofit.stepCount', 20)
    // 96 accelerators draw 192 kW: two steps of 100 kW, three at 85% of each.
    expect([steps(1), steps(0.85)]).toEqual([2, 3])
  })
})

describe('learning', () => {
  it('takes 3% off with each doubling of what was built', () => {
    const learnt = seriesOf(hall(), 'hallPlan/hall:facilityNewBuild.learntFactor')
    const blocks = blocksOf()
    // The second block costs 0.97 of the first, the fourth 0.97 x 0.97.
    const when = (built: number) => blocks.indexOf(built) + 1
    expect(learnt[0]).toBe(1)
    expect(learnt[when(3)]).toBeCloseTo(0.97 * 0.97, 12)
    expect(learnt[when(7)]).toBeCloseTo(0.97 ** 3, 12)
  })

  it('spreads over the blocks alone, not over shared works', () => {
    const { run } = hall()
    const blocks = blocksOf()
    const month = blocks.indexOf(4)
    const part = 'hallPlan/hall:facilityNewBuild'
    const full = run.value(`${part}.costPerWatt`, month) * 1e6
    // The fourth block: 70% of the price of a block, three doublings less one.
    expect(run.value(`${part}.completedCost`, month)).toBeCloseTo(full * 0.7 * 0.97 ** 2, 4)
  })
})
