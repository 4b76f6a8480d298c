import { compute, type Scenario } from '../../scenario'
import { basis, loadCatalogue } from '../../scenario/basis'
import type { Library } from '../../state'
import { learn } from '../learn'

/** Adds a plan that starts as a document says, such as an example or a file, and shows it. Resolves to the reasons where it cannot be computed. */
export async function addPlan(library: Library, scenario: Scenario) {
  await Promise.all([loadCatalogue(), learn(scenario)])
  const computed = compute(scenario, basis)
  if ('faults' in computed) return computed.faults
  const reason = await library.add(computed.ok)
  return reason === null ? [] : [{ path: '', message: reason }]
}
