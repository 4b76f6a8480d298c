import { describe, expect, it } from 'vitest'
import { workloadStarts } from '../../../models/catalogue/workload-starts.ts'
import type { Scenario } from '../../../src/scenario'
import { compute } from '../../../src/scenario'
import { presets } from '../../../src/scenario/presets'
import { asInPreset, startedWith, withModel } from '../../../src/views/levers/starts'
import { basis } from '../../models/support/workloads'

const johor = presets['johor-accelerators'] as Scenario

describe('a start', () => {
  it.each(workloadStarts)('gives a plan that asks for something and is served: $label', start => {
    const result = compute(startedWith(johor, 'fleet', start), { ...basis, presets })
    if ('faults' in result) throw new Error(JSON.stringify(result.faults))
    const { run } = result.ok
    expect(run.value('demand.acceleratorsTotal', 0)).toBeGreaterThan(8)
    expect(run.value('gpuService:metrics.serves')).toBe(1)
  })

  it('is undone by the example, which leaves other figures alone', () => {
    const [training] = workloadStarts
    const changed = { ...johor, inputs: { ...johor.inputs, 'clock.horizon': 36 } }
    const started = withModel(startedWith(changed, 'fleet', training), 'fleet', 'qwen3With32B')
    expect(started.workloads[0]?.model).toBe('qwen3With32B')
    expect(asInPreset(started, 'fleet', johor)).toEqual(changed)
  })
})
