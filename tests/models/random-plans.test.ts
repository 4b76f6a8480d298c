import fc from 'fast-check'
import { expect, it } from 'vitest'
import { randomPlan } from '../support/random-plan'
import { johorWith } from './support/johor'
import { computedPlan, untruthsIn } from './support/plan-truths'
import { totalsOff } from './support/totals'

it('random plans compute, add up to the cent in every month, and hold what holds in every plan', () => {
  fc.assert(
    fc.property(randomPlan(), plan => {
      expect(untruthsIn(computedPlan(plan))).toEqual([])
    }),
    { numRuns: 30 },
  )
}, 600_000)

it('a total that is two cents off is found', () => {
  const plan = johorWith()
  expect(totalsOff(plan)).toEqual([])
  const value = (cell: string, month?: number) =>
    plan.run.value(cell, month) + (cell === 'colocation:cashFlow.energy' ? 0.02 : 0)
  const found = totalsOff({ ...plan, run: { ...plan.run, value } })
  expect(found.map(text => text.slice(0, text.indexOf('[')))).toEqual([
    'colocation:cashFlow.energy',
    'colocation:cashFlow.opex',
  ])
})
