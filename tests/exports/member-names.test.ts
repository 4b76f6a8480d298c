import { expect, it } from 'vitest'
import { metaOf } from '../../src/exports'
import { memberNames } from '../../src/exports/member-names'
import { tinyRun } from '../engine/tiny'
import { johor, provenance } from './support/johor'
import { plainMeta } from './support/metas'

it('calls rows by their names, and by their ids where they have none', () => {
  const names = memberNames(tinyRun().program, { ...plainMeta, names: new Map([['hall', 'New hall']]) })
  expect([names.get('hall'), names.get('rent'), names.get('both/hall')]).toEqual([
    'New hall',
    'rent',
    'both/hall',
  ])
})

it('tells rows of one name apart by what they belong to', () => {
  const plan = johor()
  const names = memberNames(plan.run.program, metaOf(plan, provenance))
  const cooling = plan.run.program.plan.members.coolingSystem?.map(({ id }) => names.get(id)) ?? []
  expect(cooling.length).toBeGreaterThan(8)
  expect(new Set(cooling).size).toBe(cooling.length)
})
