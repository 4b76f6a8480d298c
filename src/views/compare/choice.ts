import type { ComparedPlan } from '../../analysis/compare'
import { compute, type Scenario } from '../../scenario'
import { basis, loadCatalogue } from '../../scenario/basis'
import { presetNames, presets } from '../../scenario/presets'
import type { Library } from '../../state'
import { wholePlan } from '../whole-plan'

/** A plan that can be compared: one of this device, or an example. */
export interface Choice {
  /** Is `own:` or `example:` with the id. */
  readonly id: string
  readonly name: string
}

/** The most plans that stand side by side. */
export const mostPlans = 4

/** Lists the plans of this device. */
export function ownChoices(library: Library): readonly Choice[] {
  return library.state.getState().plans.map(({ id, name }) => ({ id: `own:${id}`, name }))
}

/** Lists the examples. */
export function exampleChoices(): readonly Choice[] {
  return Object.entries(presetNames).map(([id, name]) => ({ id: `example:${id}`, name }))
}

/** Chooses what stands side by side at first: what the address asks for, else the plan shown beside the next of this device, else beside the example that it started from. */
export function firstChoices(library: Library, asked: readonly string[]): readonly string[] {
  const known = [...ownChoices(library), ...exampleChoices()].map(({ id }) => id)
  const usable = [...new Set(asked)].filter(id => known.includes(id)).slice(0, mostPlans)
  if (usable.length > 0) return usable
  const { current, plans } = library.state.getState()
  const other = plans.find(({ id }) => id !== current.id)
  const { preset } = current.store.getState().scenario
  const beside = other
    ? `own:${other.id}`
    : preset !== undefined && Object.hasOwn(presetNames, preset)
      ? `example:${preset}`
      : undefined
  return [`own:${current.id}`, ...(beside === undefined ? [] : [beside])]
}

const computedExamples = new Map<string, ComparedPlan>()

/** Computes a chosen plan. Rejects with the reason. */
export async function comparedOf(library: Library, choice: string): Promise<ComparedPlan> {
  const [kind, id = ''] = split(choice)
  if (kind === 'own') {
    const computed = await wholePlan(await library.storeOf(id))
    return { id: choice, name: computed.scenario.name, computed }
  }
  const known = computedExamples.get(id)
  if (known) return known
  await loadCatalogue()
  const scenario: Scenario | undefined = presets[id]
  if (!scenario) throw new Error(id)
  const result = compute(scenario, basis)
  if ('faults' in result) throw new Error(result.faults.map(({ message }) => message).join(' '))
  const plan = { id: choice, name: scenario.name, computed: result.ok }
  computedExamples.set(id, plan)
  return plan
}

function split(choice: string): readonly string[] {
  const at = choice.indexOf(':')
  return [choice.slice(0, at), choice.slice(at + 1)]
}
