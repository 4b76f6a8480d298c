import { offerTemplates } from '../offers.ts'
import { coolingSystems } from './cooling-systems.ts'

const offerKinds = Object.fromEntries(
  offerTemplates.map(({ kind, label, fillings }) => [kind, { label, fillings }]),
)

/** Gathers what a scenario chooses from, given the markets and climates: kinds of offers, candidates of each part, how many months are computed. */
export const catalogueOf = <Markets, Climates>(markets: Markets, climates: Climates) =>
  ({ markets, climates, offerKinds, candidates: { coolingSystem: coolingSystems }, months: 120 }) as const
