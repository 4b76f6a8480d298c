import { expect, it } from 'vitest'
import { compute } from '../../src/scenario/compute'
import { overrideLines } from '../../src/scenario/override-lines'
import type { Scenario } from '../../src/scenario/scenario'
import { smallDocument } from './small'
import { smallBasis } from './small-model'

it('lets a line that is computed be given', () => {
  const model = overrideLines(smallBasis.model, new Set(['fleet.count', 'costs.rate']))
  const scenario: Scenario = {
    ...smallDocument(),
    schemaVersion: 1,
    inputs: { 'build/johorHall/training:fleet.count': '20 gpu' },
  }
  const result = compute(scenario, { ...smallBasis, model })
  if ('faults' in result) throw new Error(JSON.stringify(result.faults))
  // 20 accelerators x 600 USD over 12 months.
  expect(result.ok.run.value('build:costs.monthly')).toBeCloseTo(1000, 9)
  expect(result.ok.inputs.get('costs.rate')?.max).toBe(1)
})
