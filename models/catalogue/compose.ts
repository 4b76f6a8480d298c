import { offerTemplates } from '../offers.ts'
import { coolingSystems } from './cooling-systems.ts'

const offerKinds = Object.fromEntries(
  offerTemplates.map(({ kind, label, fillings }) => [kind, { label, fillings }]),
)

/** Gathers what a scenario chooses from, given the markets: kinds of offers, candidates of each part, how many months are computed. */
export const catalogueOf = <Markets>(markets: Markets) =>
  ({ markets, offerKinds, candidates: { coolingSystem: coolingSystems }, months: 120 }) as const
