import { askApart } from '../exports/plan-client'
import type { Scenario } from '../scenario'
import { basis } from '../scenario/basis'
import { learnFormulas } from '../scenario/own-formulas'

/** Has the formulas that a plan holds read, before it is computed. They are read in a worker: few plans hold any. */
export async function learn(scenario: Pick<Scenario, 'ownLines'>): Promise<void> {
  if (!scenario.ownLines?.some(({ formula }) => formula !== undefined)) return
  await learnFormulas(scenario, basis.model, text => askApart('formula', text))
}
