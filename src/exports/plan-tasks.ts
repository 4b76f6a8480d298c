import type { Provenance } from '../engine'
import type { FormulaRead } from '../engine/parse/own-formula'
import type { Handlers } from '../run/serve'
import { type Basis, type Computed, compute, type Scenario } from '../scenario'
import { formulaReader, learnFormulas } from '../scenario/own-formulas'
import { exportWorkbook } from './index'
import { metaOf } from './meta-of'

/** What is done with a plan beside the page. */
export interface PlanTasks {
  /** Writes the workbook of a scenario; the bytes of an .xlsx file. */
  readonly workbook: { readonly input: Scenario; readonly output: Uint8Array }
  /** Reads and checks a formula that a reader wrote: the page has neither the parser nor what checks units. */
  readonly formula: { readonly input: string; readonly output: FormulaRead }
}

/** Makes the tasks of a worker. A scenario comes as plain data and is computed anew: the page's plan goes on meanwhile. */
export function planTasks(
  basis: () => Promise<Basis>,
  provenance: () => Promise<Provenance>,
): Handlers<PlanTasks> {
  return {
    workbook: async (scenario, goOn) => {
      const plans = await basis()
      await learnFormulas(scenario, plans.model, formulaReader(plans))
      const computed = planOf(scenario, plans)
      const meta = metaOf(computed, await provenance())
      return (await goOn()) ? exportWorkbook(computed.run, meta) : undefined
    },
    formula: async text => formulaReader(await basis())(text),
  }
}

function planOf(scenario: Scenario, basis: Basis): Computed {
  const result = compute(scenario, basis)
  if ('faults' in result) throw new Error(result.faults.map(({ message }) => message).join(' '))
  return result.ok
}
