import fc from 'fast-check'
import { expect, it } from 'vitest'
import { offerTemplates } from '../../models/offers.ts'
import type { Computed } from '../../src/scenario/compute'
import { randomPlan } from '../support/random-plan'
import { computedPlan, untruthsIn } from './support/plan-truths'

/** The kinds of offers of which a plan has capacity in some month. */
function kindsInUse({ run, rows, scenario }: Computed): string[] {
  const inUse = (rows.members.deployment ?? []).filter(({ id }) =>
    run.column(`${id}:fleet.gpuCount`).some(gpus => gpus > 0),
  )
  const offers = new Set(inUse.map(({ id }) => id.split('/')[1]))
  return scenario.offers.filter(({ id }) => offers.has(id)).map(({ kind }) => kind)
}

it('500 random plans compute, add up to the cent in every month, and hold what holds in every plan', () => {
  const used = new Set<string>()
  fc.assert(
    fc.property(randomPlan(), plan => {
      const computed = computedPlan(plan)
      expect(untruthsIn(computed)).toEqual([])
      for (const kind of kindsInUse(computed)) used.add(kind)
    }),
    { numRuns: 500 },
  )
  // They would show nothing if nothing were bought or rented in them.
  expect([...used].sort()).toEqual(offerTemplates.map(({ kind }) => kind).sort())
}, 900_000)
