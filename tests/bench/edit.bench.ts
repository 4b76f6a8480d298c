import type { Computed } from '../../src/scenario'
import { largePlan } from './large-plan'
import { quantile } from './time'

/** Edits every input of the large plan in turn and reports how long the plan takes to follow. */
export function benchEdits(): string {
  const computed = largePlan()
  edits(computed)
  const times = edits(computed)
  const { nodes } = computed.run.program
  return [
    `one edit of ${nodes.length} nodes (2 sites, 6 workloads, 6 strategies, 60 months):`,
    `median ${quantile(times, 0.5).toFixed(3)} ms (target 1), 95% ${quantile(times, 0.95).toFixed(2)} ms, worst ${quantile(times, 1).toFixed(2)} ms (target 16.7)`,
  ].join(' ')
}

/** The time of each edit: there by a hundredth, and back. */
function edits({ run, inputs }: Computed): number[] {
  return [...inputs.values()].flatMap(({ cell, value, max }) => {
    if (typeof value !== 'number') return []
    const moved = value === 0 ? Math.min(max, 0.01) : value * 1.01
    return [moved, value].map(next => {
      const start = performance.now()
      run.edit([[cell, next]])
      return performance.now() - start
    })
  })
}
