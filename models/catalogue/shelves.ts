import { accelerators } from './accelerators.ts'
import type { Climate } from './climate.ts'
import { climates } from './climates/index.ts'
import { currencies } from './currencies.ts'
import type { Entry } from './entry.ts'
import { growthShapes } from './growth-shapes.ts'
import { catalogue } from './index.ts'
import { languageModels } from './language-models.ts'
import { reviewed } from './review.ts'
import { servers } from './servers.ts'
import { optics, switches } from './switches.ts'

/** Holds all entries of one kind. */
export interface Shelf {
  readonly kind: string
  /** A plan chooses one of these and needs all of its figures; the others are read figure by figure. */
  readonly chosenWhole?: true
  readonly entries: Readonly<Record<string, Entry & { readonly notes?: readonly string[] }>>
  /** What is said of an entry before its notes, by id. */
  readonly remarks?: (id: string) => readonly string[]
}

const growthEntries = Object.fromEntries(
  growthShapes.map(({ id, label, growth: value, low, high, note, source, grade }) => {
    const growth = { value, low, high, unit: '1', grade, source, date: reviewed, note } as const
    return [id, { name: label, figures: { growth } }]
  }),
)

const climateRemarks = ({ quality, period, extremesBasis, monthly }: Climate): readonly string[] => [
  `Quality ${quality}. Years: ${period}. Extremes: ${extremesBasis}.`,
  `Mean dry bulb, January to December, °C: ${monthly.dryBulb.join(', ')}.`,
  `Mean wet bulb, January to December, °C: ${monthly.wetBulb.join(', ')}.`,
]

/** Lists everything that the catalogue holds, by kind. Candidates of parts come along by themselves. */
export const shelves: readonly Shelf[] = [
  { kind: 'market', chosenWhole: true, entries: catalogue.markets },
  {
    kind: 'climate',
    entries: catalogue.climates,
    remarks: id => (climates[id] ? climateRemarks(climates[id]) : []),
  },
  { kind: 'accelerator', entries: accelerators },
  { kind: 'server', entries: servers },
  { kind: 'languageModel', entries: languageModels },
  { kind: 'switch', entries: switches },
  { kind: 'optics', entries: optics },
  ...Object.entries(catalogue.candidates)
    .map(([kind, entries]) => ({ kind, entries }))
    .filter(({ entries }) => Object.values(entries).some(({ figures }) => Object.keys(figures).length > 0)),
  { kind: 'growth', entries: growthEntries },
  { kind: 'currency', entries: currencies },
]
