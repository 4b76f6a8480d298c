import { offerTemplates } from '../offers.ts'
import { coolingSystems } from './cooling-systems.ts'
import { parallelism } from './parallelism.ts'

const offerKinds = Object.fromEntries(
  offerTemplates.map(({ kind, label, fillings }) => [kind, { label, fillings }]),
)

/** Gathers what a scenario chooses from, given the long lists: kinds of offers, candidates, how many months are computed. */
export const catalogueOf = <Lists extends object>(lists: Lists) =>
  ({ ...lists, offerKinds, candidates: { coolingSystem: coolingSystems, parallelism }, months: 120 }) as const
