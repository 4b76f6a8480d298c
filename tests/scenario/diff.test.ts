import { expect, it } from 'vitest'
import { difference } from '../../src/scenario/diff'
import type { Scenario } from '../../src/scenario/scenario'
import { smallDocument } from './small'

const scenario = (inputs: Scenario['inputs']): Scenario => ({ ...smallDocument(), schemaVersion: 1, inputs })

it('finds the inputs and rows in which two scenarios differ, and ignores notes', () => {
  const before = scenario({ 'a.b': '1 kW', 'a.c': { value: '2', note: 'old' }, 'a.d': 3 })
  const after = { ...scenario({ 'a.b': '2 kW', 'a.c': { value: '2', note: 'new' } }), sites: [] }
  expect(difference(before, after)).toEqual({
    rows: ['sites'],
    inputs: [
      { key: 'a.b', before: '1 kW', after: '2 kW' },
      { key: 'a.d', before: 3, after: undefined },
    ],
  })
  expect(difference(before, { ...before })).toEqual({ rows: [], inputs: [] })
})
