import type { WorkloadStart } from '../../../models/catalogue/workload-starts'
import { type Scenario, setInput } from '../../scenario'

/** Makes a workload of a plan the work of a start; what the reader set for another kind stays for their return. */
export function startedWith(plan: Scenario, workload: string, { inputs }: WorkloadStart): Scenario {
  return Object.entries(inputs).reduce(
    (next, [line, value]) => setInput(next, `${workload}:${line}`, value),
    plan,
  )
}

/** Gives a workload a language model of the catalogue, or none: its figures are then those of the lines. */
export function withModel(plan: Scenario, workload: string, model: string): Scenario {
  const workloads = plan.workloads.map(each => {
    if (each.id !== workload) return each
    const { model: _, ...rest } = each
    return model === '' ? rest : { ...rest, model }
  })
  return { ...plan, workloads }
}

/** Returns a workload to what it is in the example that the plan started from. */
export function asInPreset(plan: Scenario, workload: string, preset: Scenario): Scenario {
  const isOwn = (cell: string) => cell.startsWith(`${workload}:`)
  const kept = Object.entries(plan.inputs).filter(([cell]) => !isOwn(cell))
  const given = Object.entries(preset.inputs).filter(([cell]) => isOwn(cell))
  const model = preset.workloads.find(({ id }) => id === workload)?.model ?? ''
  return withModel({ ...plan, inputs: Object.fromEntries([...kept, ...given]) }, workload, model)
}
