import { offerTemplates } from '../offers.ts'
import { coolingSystems } from './cooling-systems.ts'
import { markets } from './markets/index.ts'

const offerKinds = Object.fromEntries(
  offerTemplates.map(({ kind, label, fillings }) => [kind, { label, fillings }]),
)

/** Gathers what a scenario chooses from: markets, kinds of offers, candidates of each part, and how many months are computed. */
export const catalogue = {
  markets,
  offerKinds,
  candidates: { coolingSystem: coolingSystems },
  months: 120,
} as const
