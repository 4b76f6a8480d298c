import { describe, expect, it } from 'vitest'
import type { Scenario } from '../../src/scenario'
import { applicability } from '../../src/scenario/applies'
import { compute } from '../../src/scenario/compute'
import { presets } from '../../src/scenario/presets'
import { basis } from '../models/support/workloads'

const johor = presets['johor-accelerators'] as Scenario

/** The inputs that mean something where a second workload is of another kind. */
function meaningful(inputs: Scenario['inputs']): ReadonlySet<string> {
  const workloads = [...johor.workloads, { id: 'chat', name: 'Chat' }]
  const result = compute({ ...johor, workloads, inputs: { ...johor.inputs, ...inputs } }, basis)
  if ('faults' in result) throw new Error(JSON.stringify(result.faults))
  const applies = applicability(result.ok)
  return new Set([...result.ok.inputs.values()].filter(applies).map(({ cell }) => cell))
}

describe('an input', () => {
  it('means something for the workloads of its kind only', () => {
    const cells = meaningful({ 'chat:demand.kind': 'Inference' })
    expect(cells).toContain('fleet:demand.acceleratorsToday')
    expect(cells).not.toContain('fleet:demand.users')
    expect(cells).toContain('chat:demand.users')
    expect(cells).toContain('chat:sizing.layerCount')
    expect(cells).not.toContain('chat:demand.acceleratorsToday')
    expect(cells).not.toContain('chat:training.tokens')
  })

  it('of an offer or of the plan means something where any workload is of its kind', () => {
    expect(meaningful({})).not.toContain('johorHall:sizing.memory')
    expect(meaningful({})).not.toContain('sizing.prefillShareDense')
    const cells = meaningful({ 'chat:demand.kind': 1 })
    expect(cells).toContain('johorHall:sizing.memory')
    expect(cells).toContain('sizing.prefillShareDense')
    expect(cells).not.toContain('training.goodputShare')
    expect(cells).toContain('clock.horizon')
  })
})
