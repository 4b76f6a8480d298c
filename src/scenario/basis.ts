import first from 'virtual:headroom-first-model'
import { johorBahru } from '../../models/catalogue/climates/johor-bahru'
import { catalogueOf } from '../../models/catalogue/compose'
import { johor } from '../../models/catalogue/markets/johor'
import { domainWords } from '../../models/words/index'
import { type Model, unpackModel, vocabulary } from '../engine'
import type { Catalogue, ClimateEntry, Entry, MarketEntry } from './catalogue'
import type { Basis, Computed } from './compute'
import { loadPresets, presets } from './presets'

/** What is at hand of the long lists: what the first preset needs, and all of it once it is loaded. */
const lists = {
  markets: { johor } as Record<string, MarketEntry>,
  climates: { 'johor-bahru': johorBahru } as Record<string, ClimateEntry>,
  accelerators: {} as Record<string, Entry>,
  languageModels: {} as Record<string, Entry>,
}

interface GrowingBasis extends Basis {
  model: Model
}

/**
 * What every plan of this program rests on. A screen shows few lines, so an edit computes what was read. Its model is
 * at first as much as the first preset needs, until the whole is loaded.
 */
export const basis: GrowingBasis = {
  model: unpackModel(first),
  words: vocabulary(domainWords),
  catalogue: catalogueOf(lists),
  extent: 'asRead',
  presets,
}

let loading: Promise<void> | undefined
let isLoaded = false

/** Loads the whole model. A plan of other rows needs it first, and so does whoever reads more than the first answer does. */
export function loadModel(): Promise<void> {
  loading ??= import('virtual:headroom-model').then(
    packed => {
      basis.model = unpackModel(packed.default)
      isLoaded = true
    },
    error => {
      loading = undefined
      throw error
    },
  )
  return loading
}

/** Tells whether the whole model is loaded. */
export const hasModel = (): boolean => isLoaded

/** Tells whether a plan rests on the whole model. */
export const isWhole = ({ run }: Computed): boolean => isLoaded && run.program.model === basis.model

/** Loads the rest of the catalogue, the whole model and the other examples, which the first answer does without. Any other plan needs them first. */
export async function loadCatalogue(): Promise<Catalogue> {
  const [{ catalogue }] = await Promise.all([
    import('../../models/catalogue/index'),
    loadPresets(),
    loadModel(),
  ])
  Object.assign(lists.markets, catalogue.markets)
  Object.assign(lists.climates, catalogue.climates)
  Object.assign(lists.accelerators, catalogue.accelerators)
  Object.assign(lists.languageModels, catalogue.languageModels)
  return basis.catalogue
}
