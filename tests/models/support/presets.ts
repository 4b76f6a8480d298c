import { type Computed, compute } from '../../../src/scenario/compute'
import { loadPresets } from '../../../src/scenario/presets'
import type { InputEntry, Scenario } from '../../../src/scenario/scenario'
import { basis } from './workloads'

/** All examples, by the name of their file. */
export const examples = await loadPresets()

/** The document of an example. Throws where there is none. */
export function exampleOf(id: string): Scenario {
  const scenario = examples[id]
  if (!scenario) throw new Error(`there is no example ${id}`)
  return scenario
}

/** Computes an example, with some inputs changed. Throws its faults. */
export function computedExample(id: string, inputs: Readonly<Record<string, InputEntry>> = {}): Computed {
  const scenario = exampleOf(id)
  const result = compute(
    { ...scenario, inputs: { ...scenario.inputs, ...inputs } },
    { ...basis, presets: examples },
  )
  if ('faults' in result) throw new Error(JSON.stringify(result.faults, null, 1))
  return result.ok
}
