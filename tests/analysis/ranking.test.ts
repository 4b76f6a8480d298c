import { describe, expect, it } from 'vitest'
import { rankingOf, sentenceText, verdicts } from '../../src/analysis'
import { onlyServiceBridged, plan, twoServices, withoutBridge } from './plans'

describe('verdicts', () => {
  it('gives one for each horizon of the plan', () => {
    expect(verdicts(plan()).map(({ years }) => years)).toEqual([3, 5, 7, 10])
    expect(verdicts(plan({ horizons: [60] })).map(({ years }) => years)).toEqual([5])
  })

  it('names the cheapest of those that serve, with its cost and how far it is below the next', () => {
    const computed = twoServices()
    for (const verdict of verdicts(computed)) {
      expect(verdict).toMatchObject({ kind: 'winner', strategies: ['cheapPlan'] })
      const suffix = `${verdict.years}y`
      expect(verdict.cost?.cell).toBe(`cheapPlan:metrics.presentCost${suffix}`)
      const [cheap = 0, dear = 0] = ['cheap', 'dear'].map(id =>
        computed.run.value(`${id}Plan:metrics.presentCost${suffix}`),
      )
      expect(verdict.margin?.text).toBe(`${Math.round(100 * ((dear - cheap) / dear))}%`)
      // The hours cost a sixth less; the people are the same.
      expect((dear - cheap) / dear).toBeGreaterThan(0.12)
      expect((dear - cheap) / dear).toBeLessThan(1 / 6)
    }
  })

  it('names no winner where two are within the margin of a tie', () => {
    const [verdict] = verdicts(twoServices({ 'dear:hardwareOnDemand.price': 5.1 }))
    expect(verdict).toMatchObject({ kind: 'tie', strategies: ['cheapPlan', 'dearPlan'] })
    expect(sentenceText(verdict?.title ?? [])).toBe('≈ Tie')
    expect(sentenceText(verdict?.note ?? [])).toMatch(/^The cheap one, The dear one within 1\.\d%$/)
  })

  it('calls equal costs a tie', () => {
    const computed = twoServices({ 'dear:hardwareOnDemand.price': 5 })
    expect(verdicts(computed)[1]).toMatchObject({ kind: 'tie', strategies: ['cheapPlan', 'dearPlan'] })
    expect(rankingOf(computed)).toEqual({ winner: 'cheapPlan', second: 'dearPlan', isTie: true })
  })

  it('says that none serves where none does', () => {
    for (const verdict of verdicts(plan({ strategies: withoutBridge }))) {
      expect(verdict).toMatchObject({ kind: 'none', strategies: [] })
    }
  })

  it('tells when only one serves', () => {
    const computed = plan({ strategies: onlyServiceBridged })
    expect(verdicts(computed)[1]).toMatchObject({ kind: 'winner', strategies: ['gpuService'] })
    expect(verdicts(computed)[1]).not.toHaveProperty('margin')
  })
})
