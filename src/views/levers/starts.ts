import type { WorkloadStart } from '../../../models/catalogue/workload-starts'
import { type Scenario, setInput } from '../../scenario'

/** Makes a workload of a plan the work of a start; what the reader set for another kind stays for their return. */
export function startedWith(plan: Scenario, workload: string, { inputs }: WorkloadStart): Scenario {
  return Object.entries(inputs).reduce(
    (next, [line, value]) => setInput(next, `${workload}:${line}`, value),
    plan,
  )
}

/** Returns a workload to what it is in the example that the plan started from. */
export function asInPreset(plan: Scenario, workload: string, preset: Scenario): Scenario {
  const isOwn = (cell: string) => cell.startsWith(`${workload}:`)
  const kept = Object.entries(plan.inputs).filter(([cell]) => !isOwn(cell))
  const given = Object.entries(preset.inputs).filter(([cell]) => isOwn(cell))
  return { ...plan, inputs: Object.fromEntries([...kept, ...given]) }
}
