import { describe, expect, it } from 'vitest'
import { type Computed, compute, recompute } from '../../src/scenario/compute'
import { clearInput, noteInput, setInput } from '../../src/scenario/edit-inputs'
import { parseScenario } from '../../src/scenario/parse-scenario'
import { textWith } from './small'
import { smallBasis } from './small-model'

function computed(changes: Readonly<Record<string, unknown>> = {}): Computed {
  const parsed = parseScenario(textWith(changes))
  if ('faults' in parsed) throw new Error(JSON.stringify(parsed.faults))
  const result = compute(parsed.ok, smallBasis)
  if ('faults' in result) throw new Error(JSON.stringify(result.faults))
  return result.ok
}

const cost = ({ run }: Computed) => run.value('build:costs.monthly')

describe('computing a scenario', () => {
  it('computes the plan', () => {
    // 100 accelerators x 600 USD over 12 months.
    expect(cost(computed())).toBeCloseTo(5000, 9)
    expect(computed().run.value('build/johorHall:costs.roomiest')).toBe(40)
  })

  it('follows an edit in the same run, and a change of rows in a new one', () => {
    const before = computed()
    const after = recompute(before, setInput(before.scenario, 'training:demand.gpus', '50 gpu'))
    if ('faults' in after) throw new Error('refused')
    expect(after.ok.run).toBe(before.run)
    expect(cost(after.ok)).toBeCloseTo(2500, 9)
    const capped = recompute(after.ok, {
      ...after.ok.scenario,
      strategies: [{ id: 'build', name: 'B', parts: [{ offer: 'johorHall', cap: '10 gpu' }] }],
    })
    if ('faults' in capped) throw new Error('refused')
    expect(cost(capped.ok)).toBeCloseTo(500, 9)
  })

  it('moves between one figure and one a month', () => {
    const before = computed()
    const monthly = recompute(
      before,
      setInput(
        before.scenario,
        'johorHall:facilityOwned.price',
        Array.from({ length: 12 }, (_, t) => 120 * t),
      ),
    )
    if ('faults' in monthly) throw new Error('refused')
    expect(monthly.ok.run.value('build:costs.monthly', 3)).toBeCloseTo(3000, 9)
    const back = recompute(monthly.ok, clearInput(monthly.ok.scenario, 'johorHall:facilityOwned.price'))
    if ('faults' in back) throw new Error('refused')
    expect(cost(back.ok)).toBeCloseTo(5000, 9)
  })

  it('leaves the plan untouched when a figure is refused', () => {
    const before = computed()
    const after = recompute(before, setInput(before.scenario, 'training:demand.gpus', '-5 gpu'))
    expect(after).toHaveProperty('faults.0.path', 'inputs["training:demand.gpus"]')
    expect(cost(before)).toBeCloseTo(5000, 9)
  })

  it('leaves the plan untouched when a line would not be finite, and names the line', () => {
    const before = computed()
    const refused = recompute(before, setInput(before.scenario, 'costs.spread', '0 months'))
    expect(refused).toHaveProperty(
      'faults.0.message',
      'build/johorHall:facilityOwned.monthly[0] is Infinity, not a finite number',
    )
    expect(cost(before)).toBeCloseTo(5000, 9)
  })
})

describe('editing the inputs of a document', () => {
  it('keeps notes when the figure changes and drops them on reset', () => {
    const noted = noteInput(computed().scenario, 'costs.rate', '5%', {
      note: 'Board paper',
      confirmedBy: 'A. Controller',
    })
    expect(noted.inputs['costs.rate']).toEqual({
      value: '5%',
      note: 'Board paper',
      confirmedBy: 'A. Controller',
    })
    const edited = setInput(noted, 'costs.rate', '6%')
    expect(edited.inputs['costs.rate']).toEqual({
      value: '6%',
      note: 'Board paper',
      confirmedBy: 'A. Controller',
    })
    expect(noteInput(edited, 'costs.rate', '6%', {}).inputs['costs.rate']).toEqual({ value: '6%' })
    expect(clearInput(edited, 'costs.rate').inputs).toEqual({})
  })

  it('refuses a cap beside that of its part in an edit as in a file, and keeps that of the part', () => {
    const before = computed({
      strategies: [{ id: 'build', name: 'B', parts: [{ offer: 'johorHall', cap: '10 gpu' }] }],
    })
    const inputs = { ...before.scenario.inputs, 'build/johorHall:fleet.limit': '20 gpu' }
    const after = recompute(before, { ...before.scenario, inputs })
    expect('faults' in after && after.faults[0]?.path).toBe('strategies[0].parts[0].cap')
    const back = recompute({ ...before, scenario: { ...before.scenario, inputs } }, before.scenario)
    if ('faults' in back) throw new Error('refused')
    expect(back.ok.run.value('build/johorHall:fleet.limit')).toBe(10)
  })

  it('moves a cap from its part to the inputs when it is set there', () => {
    const { scenario } = computed({
      strategies: [{ id: 'build', name: 'B', parts: [{ offer: 'johorHall', cap: '10 gpu' }] }],
    })
    const edited = setInput(scenario, 'build/johorHall:fleet.limit', '20 gpu')
    expect(edited.strategies[0]?.parts).toEqual([{ offer: 'johorHall' }])
    expect(edited.inputs).toEqual({ 'build/johorHall:fleet.limit': '20 gpu' })
  })
})
