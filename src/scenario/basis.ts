import packed from 'virtual:headroom-model'
import { catalogueOf } from '../../models/catalogue/compose'
import { johor } from '../../models/catalogue/markets/johor'
import { domainWords } from '../../models/words/index'
import { unpackModel, vocabulary } from '../engine'
import type { Catalogue, Entry } from './catalogue'
import type { Basis } from './compute'
import { presets } from './presets'

/** The markets at hand: that of the first preset, and all once they are loaded. */
const markets: Record<string, Entry> = { johor }

/** What every plan of this program rests on. */
export const basis: Basis = {
  model: unpackModel(packed),
  words: vocabulary(domainWords),
  catalogue: catalogueOf(markets),
  presets,
}

/** Loads the other markets, which the first answer does without. A plan at another place needs them first. */
export async function loadMarkets(): Promise<Catalogue['markets']> {
  const all = await import('../../models/catalogue/markets/index')
  return Object.assign(markets, all.markets)
}
