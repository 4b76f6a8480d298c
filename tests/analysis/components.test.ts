import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { componentCost, componentsOf, costCell, costSteps } from '../../src/analysis/components'
import { scratchOf } from '../../src/analysis/scratch'
import { plan } from './plans'

const computed = plan()
const ids = computed.scenario.strategies.map(({ id }) => id)

describe('the parts of the present cost', () => {
  it('are those that the model lists, each under the name that it has over the horizon', () => {
    const parts = componentsOf(computed)
    expect(parts.map(({ id }) => id)).toEqual(expect.arrayContaining(['hardware', 'energy', 'rent', 'tax']))
    expect(parts.find(({ id }) => id === 'energy')?.label).toBe('Energy')
    for (const { id } of parts) {
      const cell = costCell(computed.run, 'colocation', id)
      expect(cell).toBe(`colocation:metrics.${id}Cost`)
      expect(computed.run.value(cell)).toBe(componentCost(computed.run, 'colocation', id))
    }
  })
})

describe('the difference between two strategies by cause', () => {
  it('adds up to the cent, whatever the inputs', () => {
    const inputs = [...computed.inputs.values()].filter(
      ({ value, low, high }) => typeof value === 'number' && low !== undefined && high !== undefined,
    )
    const { attempt } = scratchOf(computed)
    const pick = fc.record({
      place: fc.nat(inputs.length - 1),
      share: fc.double({ min: 0, max: 1, noNaN: true }),
      from: fc.constantFrom(...ids),
      to: fc.constantFrom(...ids),
    })
    fc.assert(
      fc.property(pick, ({ place, share, from, to }) => {
        const input = inputs[place]
        if (!input) throw new Error('there is an input')
        const { low = 0, high = 0 } = input
        const value = low + share * (high - low)
        attempt([[input, input.line.input?.whole ? Math.round(value) : value]], run => {
          const steps = costSteps({ ...computed, run }, from, to)
          const sum = steps.reduce((total, { change }) => total + change, 0)
          const cost = (id: string) => run.value(`${id}:metrics.presentCost`)
          expect(Math.abs(sum - (cost(to) - cost(from)))).toBeLessThan(0.01)
        })
      }),
      { numRuns: 60 },
    )
  })

  it('puts the largest cause first and leaves out what does not differ', () => {
    const steps = costSteps(computed, 'gpuService', 'colocation')
    const sizes = steps.map(({ change }) => Math.abs(change))
    expect(sizes).toEqual(sizes.toSorted((a, b) => b - a))
    expect(steps.every(({ change }) => change !== 0)).toBe(true)
    expect(costSteps(computed, 'colocation', 'colocation')).toEqual([])
  })
})
