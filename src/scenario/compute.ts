import { compile, type Extent, type Model, MonthlyError, PlanError, type Run, start } from '../engine'
import type { Word } from '../engine/define'
import { shapingLines } from './candidates'
import type { Catalogue } from './catalogue'
import { type Fault, pathText } from './fault'
import type { InputState } from './input-state'
import { formulaPath, withFormulas } from './own-formulas'
import { type Resolution, type Resolved, resolve, resolveFigures } from './resolve'
import type { Scenario } from './scenario'
import { strings } from './strings'

/** What every plan rests on: the checked model, its vocabulary and its catalogue. */
export interface Basis {
  readonly model: Model
  readonly words: ReadonlyMap<string, Word>
  readonly catalogue: Catalogue
  /** How much of a plan is computed; all of it, unless said. */
  readonly extent?: Extent
  /** The examples that a plan may start from, by id. */
  readonly presets?: Readonly<Record<string, Scenario>>
}

/** A scenario with its computed plan. The run follows later edits in place, so only the newest holds. */
export interface Computed extends Resolved {
  readonly basis: Basis
  readonly run: Run
}

/** A computed plan, or every reason why there is none. */
export type Computation = { readonly ok: Computed } | { readonly faults: readonly Fault[] }

/** Resolves a scenario on a basis, without computing it. */
export function resolveOn(basis: Basis, scenario: Scenario): Resolution {
  return resolve(scenario, basis.model, basis.catalogue, presetOf(scenario, basis))
}

/** Resolves, compiles and computes a scenario. A plan with a line that is not finite is refused with its name, of the lines that are computed. */
export function compute(scenario: Scenario, basis: Basis): Computation {
  const resolved = resolveOn(basis, scenario)
  if ('faults' in resolved) return resolved
  const formed = withFormulas(resolved.ok, basis.model)
  if ('faults' in formed) return formed
  const { ok } = formed
  return orPlanFault(scenario, () => {
    const run = start(compile(basis.model, ok.plan, basis.words), basis.extent)
    return finished({ ...ok, basis, run })
  })
}

/**
 * Computes the next version of a scenario from the previous: where only figures changed, the same run is edited;
 * otherwise the plan is compiled anew. When the new version is refused, the previous stays as it was.
 */
export function recompute(previous: Computed, scenario: Scenario): Computation {
  if (!sameRows(previous.scenario, scenario)) return compute(scenario, previous.basis)
  const { run, basis } = previous
  const resolved = resolveFigures(previous, scenario, basis.model)
  if ('faults' in resolved) return resolved
  const { inputs } = resolved.ok
  const changed = [...inputs.values()].filter(input => previous.inputs.get(input.cell)?.value !== input.value)
  const before = changed.flatMap(({ cell }) => previous.inputs.get(cell) ?? [])
  const shaping = shapingLines(basis.model)
  if (changed.some(({ value, line }, i) => shaping.has(line.id) || typeof value !== typeof before[i]?.value))
    return compute(scenario, basis)
  const result = orPlanFault(scenario, () => {
    run.edit(editOf(changed))
    return finished({ ...resolved.ok, basis, run })
  })
  if ('faults' in result) run.edit(editOf(before))
  return result
}

/** The example that a plan started from; a plan from one that no longer exists stands on the defaults. */
function presetOf({ preset }: Scenario, { presets }: Basis): Scenario | undefined {
  return preset !== undefined && presets && Object.hasOwn(presets, preset) ? presets[preset] : undefined
}

const editOf = (inputs: readonly InputState[]) => inputs.map(({ cell, value }) => [cell, value] as const)

function finished(computed: Computed): Computation {
  const { run, scenario, plan } = computed
  const blank = [...(plan.formulas?.keys() ?? [])].find(cell => run.column(cell).some(Number.isNaN))
  if (blank !== undefined) return atFormula(strings.noNumber(blank), scenario)
  if (run.finite()) return { ok: computed }
  const faults = run.faults().map(({ message }) => ({ path: formulaPath(message, scenario), message }))
  // What a reader's formula spoils further on is said once, at the formula.
  const [own] = faults.filter(({ path }) => path !== '')
  if (own) return { faults: [own] }
  return faults.length > 0 ? { faults } : { ok: computed }
}

function orPlanFault(scenario: Scenario, work: () => Computation): Computation {
  try {
    return work()
  } catch (error) {
    if (error instanceof MonthlyError) {
      const message = strings.oneFigure(error.reader.line.label, error.reader.id)
      return { faults: [{ path: pathText(['inputs', error.input]), message }] }
    }
    if (error instanceof PlanError) return atFormula(error.message, scenario)
    throw error
  }
}

const atFormula = (message: string, scenario: Scenario): Computation => ({
  faults: [{ path: formulaPath(message, scenario), message }],
})

/** Edits share what they leave alone, so unchanged lists are the same lists. */
function sameRows(a: Scenario, b: Scenario): boolean {
  const lists = ['sites', 'workloads', 'offers', 'strategies', 'ownLines'] as const
  return a.preset === b.preset && a.startMonth === b.startMonth && lists.every(list => a[list] === b[list])
}
