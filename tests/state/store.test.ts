import { describe, expect, it } from 'vitest'
import { compute } from '../../src/scenario/compute'
import { clearInput, setInput } from '../../src/scenario/edit-inputs'
import type { Scenario } from '../../src/scenario/scenario'
import { createAppStore, edit, finishGesture, redoStep, renew, undoStep } from '../../src/state/store'
import { smallDocument } from '../scenario/small'
import { smallBasis } from '../scenario/small-model'

function store() {
  const result = compute({ ...smallDocument(), schemaVersion: 1 }, smallBasis)
  if ('faults' in result) throw new Error(JSON.stringify(result.faults))
  return createAppStore(result.ok)
}

const gesture = { label: 'Accelerators', key: 'gpus' }
const gpus = (value: number) => (scenario: Scenario) => setInput(scenario, 'training:demand.gpus', value)

describe('the store', () => {
  it('computes each edit and takes a drag back in one step', () => {
    const app = store()
    const cost = () => app.getState().computed.run.value('build:costs.monthly')
    for (const value of [110, 120, 150]) expect(edit(app, gesture, gpus(value))).toBe(true)
    // 150 accelerators x 600 USD over 12 months.
    expect(cost()).toBeCloseTo(7500, 9)
    expect(app.getState()).toMatchObject({ version: 3, history: { done: [{ label: 'Accelerators' }] } })
    undoStep(app)
    expect(cost()).toBeCloseTo(5000, 9)
    expect(app.getState().scenario.inputs).toEqual({})
    redoStep(app)
    expect(cost()).toBeCloseTo(7500, 9)
  })

  it('computes the plan anew without a step, a save or a change of its numbers', () => {
    const app = store()
    edit(app, gesture, gpus(150))
    const before = app.getState()
    renew(app)
    const after = app.getState()
    expect(after.computed.run).not.toBe(before.computed.run)
    expect(after.computed.run.value('build:costs.monthly')).toBe(
      before.computed.run.value('build:costs.monthly'),
    )
    expect(after.version).toBe(before.version + 1)
    expect(after.history).toBe(before.history)
    // Saving follows the document: the same one is not saved again.
    expect(after.scenario).toBe(before.scenario)
  })

  it('makes steps of separate gestures, and none of an edit that changes nothing', () => {
    const app = store()
    edit(app, gesture, gpus(110))
    finishGesture(app)
    edit(app, gesture, gpus(120))
    edit(app, gesture, scenario => scenario)
    expect(app.getState().history.done).toHaveLength(2)
  })

  it('keeps the last valid plan when an edit is refused, and says why until one is taken', () => {
    const app = store()
    const before = app.getState()
    expect(edit(app, gesture, gpus(-1))).toBe(false)
    expect(app.getState()).toMatchObject({ scenario: before.scenario, version: before.version })
    expect(app.getState().history.done).toEqual([])
    expect(app.getState().faults[0]?.path).toBe('inputs["training:demand.gpus"]')
    expect(app.getState().computed.run.value('build:costs.monthly')).toBeCloseTo(5000, 9)
    edit(app, gesture, gpus(50))
    expect(app.getState().faults).toEqual([])
  })

  it('takes back a change of rows and a reset like any other step', () => {
    const app = store()
    edit(app, gesture, gpus(50))
    edit(app, { label: 'reset', key: 'reset' }, scenario => clearInput(scenario, 'training:demand.gpus'))
    edit(app, { label: 'leave the hall', key: 'parts' }, scenario => ({
      ...scenario,
      strategies: [{ id: 'build', name: 'Build', parts: [] }],
    }))
    const cost = () => app.getState().computed.run.value('build:costs.monthly')
    expect(cost()).toBe(0)
    undoStep(app)
    expect(cost()).toBeCloseTo(5000, 9)
    undoStep(app)
    expect(cost()).toBeCloseTo(2500, 9)
  })
})
