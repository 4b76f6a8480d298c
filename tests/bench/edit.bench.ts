import type { Computed, InputState } from '../../src/scenario'
import { largePlan } from './large-plan'
import { quantile, timed } from './time'

/** Edits every input of the large plan in turn and reports how long the plan takes to follow: of each input the median of several edits. */
export function benchEdits(): string {
  const computed = largePlan()
  const times = [...computed.inputs.values()].flatMap(input => editTime(computed, input))
  const { nodes } = computed.run.program
  return [
    `one edit of ${nodes.length} nodes (2 sites, 6 workloads, 6 strategies, 60 months):`,
    `median input ${quantile(times, 0.5).toFixed(3)} ms (target 1), worst input ${quantile(times, 1).toFixed(1)} ms (target 16.7)`,
  ].join(' ')
}

/** How long the plan takes to follow one input, by a hundredth and back. */
function editTime({ run }: Computed, { cell, value, max }: InputState): number[] {
  if (typeof value !== 'number') return []
  const moved = value === 0 ? Math.min(max, 0.01) : value * 1.01
  const times = Array.from({ length: 5 }, () => [
    timed(() => run.edit([[cell, moved]])),
    timed(() => run.edit([[cell, value]])),
  ]).flat()
  return [quantile(times, 0.5)]
}
