import { offerTemplates } from '../offers.ts'
import { coolingSystems } from './cooling-systems.ts'

/** Premises that come with the hardware bring their plant along; others have theirs worked out. */
function withPlant<Fillings extends { readonly facility: string }>(fillings: Fillings) {
  return { ...fillings, plant: fillings.facility === 'facilityIncluded' ? 'plantIncluded' : 'plantModelled' }
}

const offerKinds = Object.fromEntries(
  offerTemplates.map(({ kind, label, fillings }) => [kind, { label, fillings: withPlant(fillings) }]),
)

/** Gathers what a scenario chooses from, given the markets and climates: kinds of offers, candidates of each part, how many months are computed. */
export const catalogueOf = <Markets, Climates>(markets: Markets, climates: Climates) =>
  ({ markets, climates, offerKinds, candidates: { coolingSystem: coolingSystems }, months: 120 }) as const
