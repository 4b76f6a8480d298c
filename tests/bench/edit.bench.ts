import { headline, verdicts } from '../../src/analysis'
import { start } from '../../src/engine'
import type { Computed, InputState } from '../../src/scenario'
import { largePlan, largestPreset } from './large-plan'
import { quantile, worked } from './time'

/** Edits every input of the largest preset and of a larger plan in turn and reports how long they take to follow: all of it, and what the first screen reads. */
export function benchEdits(): string {
  const preset = largestPreset('whole')
  return [
    report(`the largest preset, ${preset.id}`, preset.plan, largestPreset('asRead').plan),
    report('2 sites, 6 workloads, 6 strategies, 60 months', largePlan('whole'), largePlan('asRead')),
  ].join('\n')
}

/** A frame at sixty a second: what the worst edit of a whole plan may take. */
const frame = 16.7

function report(name: string, whole: Computed, asRead: Computed): string {
  readFirstScreen(asRead)
  const [all, read] = [whole, asRead].map(plan =>
    [...plan.inputs.values()].flatMap(input => editTime(plan, input)),
  ) as [number[], number[]]
  const figures = (times: readonly number[], most: number) =>
    `median input ${quantile(times, 0.5).toFixed(3)} ms (target 1), 95% ${quantile(times, 0.95).toFixed(1)} ms, worst input ${quantile(times, 1).toFixed(1)} ms (target ${most})`
  const computing = quantile(
    Array.from({ length: 5 }, () => worked(() => start(whole.run.program))),
    0.5,
  )
  const share = (quantile(all, 1) / computing).toFixed(2)
  return [
    `one edit of ${whole.run.program.nodes.length} nodes (${name}), all lines: ${figures(all, frame)}; worst / computing the plan ${share}`,
    `  only lines that the first screen reads: ${figures(read, 4)}; worst of all / worst of these ${(quantile(all, 1) / quantile(read, 1)).toFixed(1)}`,
  ].join('\n')
}

/** Reads what stands on the first screen: the answer, the verdicts, and the lines of the two charts. */
function readFirstScreen(computed: Computed): void {
  const { run, scenario } = computed
  headline(computed)
  verdicts(computed)
  run.column('demand.itPowerTotal')
  const lines = [
    'metrics.presentCostToDate',
    'capacity.firmPower',
    'capacity.gapCostTotal',
    'capacity.idleCostTotal',
  ]
  for (const { id } of scenario.strategies) for (const line of lines) run.column(`${id}:${line}`)
}

/** How long the processor works until the plan has followed one input, by a hundredth and back. */
function editTime({ run }: Computed, { cell, value, max }: InputState): number[] {
  if (typeof value !== 'number') return []
  const moved = value === 0 ? Math.min(max, 0.01) : value * 1.01
  const times = Array.from({ length: 5 }, () => [
    worked(() => run.edit([[cell, moved]])),
    worked(() => run.edit([[cell, value]])),
  ]).flat()
  return [quantile(times, 0.5)]
}
