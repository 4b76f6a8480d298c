import { resolve } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { firstModel } from '../.ci/first-model'
import { headline, verdicts } from '../src/analysis'
import { unpackModel } from '../src/engine'
import { packModel } from '../src/engine/parse/pack-model'
import { type Computed, compute, recompute, type Scenario, setInput } from '../src/scenario'
import { firstPreset, presets } from '../src/scenario/presets'
import { built, sheetsBasis } from './support/built-model'

const first = firstModel(built.model, resolve('.'), firstPreset)
const travelled = unpackModel(JSON.parse(JSON.stringify(packModel(first))))

describe('as much of the model as the first answer needs', () => {
  it('leaves out much, but no input', () => {
    expect(first.lines.length).toBeLessThan(0.8 * built.model.lines.length)
    const inputs = ({ lines }: typeof first) => lines.filter(({ input }) => input)
    expect(inputs(first)).toEqual(inputs(built.model))
  })

  it('answers as the whole model does, word by word, whatever figure is edited', () => {
    const whole = computed(built.model)
    const part = computed(travelled)
    const figures = [...whole.inputs.values()].filter(
      ({ value, line: { input } }) => typeof value === 'number' && input && !input.flag && !input.choices,
    )
    const anEdit = fc.tuple(fc.constantFrom(...figures), fc.double({ min: 0, max: 1, noNaN: true }))
    fc.assert(
      fc.property(fc.array(anEdit, { minLength: 1, maxLength: 3 }), edits => {
        const scenario = edits.reduce((plan: Scenario, [{ cell, low, high, min, max, line }, share]) => {
          const [from, to] = [low ?? min, high ?? Math.min(max, 100)]
          const value = from + share * (to - from)
          return setInput(plan, cell, line.input?.whole ? Math.round(value) : value)
        }, whole.scenario)
        const [expected, shown] = [whole, part].map(plan => recompute(plan, scenario))
        if (!expected || !shown || 'faults' in expected || 'faults' in shown) {
          expect(shown).toEqual(expected)
          return
        }
        expect(said(shown.ok)).toEqual(said(expected.ok))
        // The run follows in place, so it goes back to where the next edits start from.
        recompute(expected.ok, whole.scenario)
        recompute(shown.ok, whole.scenario)
      }),
      { numRuns: 150 },
    )
  }, 120_000)
})

function computed(model: typeof first): Computed {
  const basis = { ...sheetsBasis, model, presets, extent: 'asRead' } as const
  const result = compute(presets[firstPreset] as Scenario, basis)
  if ('faults' in result) throw new Error(JSON.stringify(result.faults))
  return result.ok
}

const said = (plan: Computed) => ({ headline: headline(plan), verdicts: verdicts(plan) })
