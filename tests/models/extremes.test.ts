import { expect, it } from 'vitest'
import { type Computed, recompute } from '../../src/scenario/compute'
import type { InputState } from '../../src/scenario/input-state'
import { johorWith } from './support/johor'
import { offersOf } from './support/plan'
import { broken } from './support/truths'

it('holds its truths for the preset', () => {
  expect(broken(johorWith())).toEqual([])
})

/** Sets inputs to their extremes, one by one; returns what goes wrong. */
function faultsAtExtremes(start: Computed, inputs: Iterable<InputState>): string[] {
  const faults: string[] = []
  let computed = start
  for (const input of inputs) {
    const { min, max } = input.line.input ?? {}
    // The ends of the usual range lie between those of the limits: the inner loop leaves them out.
    const usual = process.env.QUICK ? [] : [input.low, input.high]
    const tried = new Set([min, ...usual, max].filter(value => value !== undefined))
    for (const value of tried) {
      const set = { ...start.scenario.inputs, [input.cell]: value }
      const result = recompute(computed, { ...start.scenario, inputs: set })
      if ('faults' in result) {
        faults.push(`${input.cell} = ${value}: ${result.faults[0]?.message}`)
        continue
      }
      computed = result.ok
      faults.push(
        ...broken(computed)
          .slice(0, 2)
          .map(fault => `${input.cell} = ${value}: ${fault}`),
      )
    }
  }
  return faults
}

it('stays finite and holds its truths at the extremes of every input, one by one', () => {
  const start = johorWith()
  expect(faultsAtExtremes(start, start.inputs.values())).toEqual([])
}, 300_000)

it.each([
  ['Inference', 1],
  ['Training or tuning', 2],
  ['Measured throughput', 3],
] as const)(
  'does so for %s too, at the extremes of what is asked for that kind',
  (kind, number) => {
    const start = johorWith({ 'fleet:demand.kind': kind })
    const asked = [...start.inputs.values()].filter(({ line }) => line.input?.when?.is.includes(number))
    expect(asked.length).toBeGreaterThan(3)
    expect(broken(start)).toEqual([])
    expect(faultsAtExtremes(start, asked)).toEqual([])
  },
  300_000,
)

it.each([
  ['retrofit', 'facilityRetrofit', {}],
  ['tokenApi', 'hardwareTokenApi', { 'fleet:demand.kind': 'Inference' }],
  ['colocationLeased', 'hardwareLeased', {}],
  ['colocation', 'facilityColocation', { 'one:facilityColocation.powerTerms': 'allIn' }],
] as const)(
  'does so for the terms of %s too',
  (kind, sheet, inputs) => {
    const start = offersOf({ one: kind, cloud: 'gpuServiceOnDemand' }, inputs)
    const terms = [...start.inputs.values()].filter(({ line }) => line.sheet === sheet)
    expect(terms.length).toBeGreaterThan(5)
    expect(broken(start)).toEqual([])
    expect(faultsAtExtremes(start, terms)).toEqual([])
  },
  300_000,
)
