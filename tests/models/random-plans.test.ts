import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { randomPlan } from '../support/random-plan'
import { untruthsOf } from './support/plan-truths'

const numRuns = Number(process.env.N ?? 40)

describe('a random plan', () => {
  it('computes, its parts make its totals to the cent in every month, and what holds in every plan holds', () => {
    fc.assert(
      fc.property(randomPlan(), plan => {
        expect(untruthsOf(plan)).toEqual([])
      }),
      { numRuns },
    )
  }, 600_000)
})
