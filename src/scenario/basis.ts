import packed from 'virtual:headroom-model'
import { johorBahru } from '../../models/catalogue/climates/johor-bahru'
import { catalogueOf } from '../../models/catalogue/compose'
import { johor } from '../../models/catalogue/markets/johor'
import { domainWords } from '../../models/words/index'
import { unpackModel, vocabulary } from '../engine'
import type { Catalogue, ClimateEntry, Entry, MarketEntry } from './catalogue'
import type { Basis } from './compute'
import { loadPresets, presets } from './presets'

/** What is at hand of the long lists: what the first preset needs, and all of it once it is loaded. */
const lists = {
  markets: { johor } as Record<string, MarketEntry>,
  climates: { 'johor-bahru': johorBahru } as Record<string, ClimateEntry>,
  accelerators: {} as Record<string, Entry>,
  languageModels: {} as Record<string, Entry>,
}

/** What every plan of this program rests on. A screen shows few lines, so an edit computes what was read. */
export const basis: Basis = {
  model: unpackModel(packed),
  words: vocabulary(domainWords),
  catalogue: catalogueOf(lists),
  extent: 'asRead',
  presets,
}

/** Loads the rest of the catalogue and the other examples, which the first answer does without. Any other plan needs them first. */
export async function loadCatalogue(): Promise<Catalogue> {
  const [{ catalogue }] = await Promise.all([import('../../models/catalogue/index'), loadPresets()])
  Object.assign(lists.markets, catalogue.markets)
  Object.assign(lists.climates, catalogue.climates)
  Object.assign(lists.accelerators, catalogue.accelerators)
  Object.assign(lists.languageModels, catalogue.languageModels)
  return basis.catalogue
}
