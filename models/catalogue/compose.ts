import { offerTemplates } from '../offers.ts'
import { coolingSystems } from './cooling-systems.ts'

/** Premises that come with the hardware bring their plant along; others have theirs worked out. */
function withPlant<Fillings extends { readonly facility: string }>(fillings: Fillings) {
  return { ...fillings, plant: fillings.facility === 'facilityIncluded' ? 'plantIncluded' : 'plantModelled' }
}

const offerKinds = Object.fromEntries(
  offerTemplates.map(({ kind, label, fillings }) => [kind, { label, fillings: withPlant(fillings) }]),
)

/** Over how many accelerators a copy of a language model is spread: each doubles the one before. They have no figures. */
const parallelism = {
  over1: { name: 'One accelerator a copy', figures: {} },
  over2: { name: 'Two accelerators a copy', figures: {} },
  over4: { name: 'Four accelerators a copy', figures: {} },
  over8: { name: 'Eight accelerators a copy', figures: {} },
}

/** Training stands once on the hardware of an offer; workloads of other kinds have none. */
const trainingRun = { job: { name: 'Training job', figures: {} } }

/** Gathers what a scenario chooses from, given the long lists: kinds of offers, candidates, how many months are computed. */
export const catalogueOf = <Lists extends object>(lists: Lists) =>
  ({
    ...lists,
    offerKinds,
    candidates: { coolingSystem: coolingSystems, parallelism, trainingRun },
    months: 120,
  }) as const
