import { accelerators } from './accelerators.ts'
import { currencies } from './currencies.ts'
import type { Entry } from './entry.ts'
import { growthShapes } from './growth-shapes.ts'
import { b200 } from './hardware/b200.ts'
import { catalogue } from './index.ts'
import { languageModels } from './language-models.ts'
import { reviewed } from './review.ts'
import { optics, switches } from './switches.ts'

/** Holds all entries of one kind. */
export interface Shelf {
  readonly kind: string
  /** A plan chooses one of these and needs all of its figures; the others are read figure by figure. */
  readonly chosenWhole?: true
  readonly entries: Readonly<Record<string, Entry & { readonly notes?: readonly string[] }>>
}

const growthEntries = Object.fromEntries(
  growthShapes.map(({ id, label, growth: value, low, high, note }) => {
    const source = 'Planning assumption of this model'
    const growth = { value, low, high, unit: '1', grade: 'C', source, date: reviewed, note } as const
    return [id, { name: label, figures: { growth } }]
  }),
)

/** Lists everything that the catalogue holds, by kind. Candidates of parts come along by themselves. */
export const shelves: readonly Shelf[] = [
  { kind: 'market', chosenWhole: true, entries: catalogue.markets },
  { kind: 'hardware', entries: { b200 } },
  { kind: 'accelerator', entries: accelerators },
  { kind: 'languageModel', entries: languageModels },
  { kind: 'switch', entries: switches },
  { kind: 'optics', entries: optics },
  ...Object.entries(catalogue.candidates).map(([kind, entries]) => ({ kind, entries })),
  { kind: 'growth', entries: growthEntries },
  { kind: 'currency', entries: currencies },
]
