import model from 'virtual:headroom-model'
import { johorBahru } from '../../models/catalogue/climates/johor-bahru'
import { catalogueOf } from '../../models/catalogue/compose'
import { johor } from '../../models/catalogue/markets/johor'
import { domainWords } from '../../models/words/index'
import { vocabulary } from '../engine'
import type { Catalogue, ClimateEntry, MarketEntry } from './catalogue'
import type { Basis } from './compute'
import { presets } from './presets'

/** The markets and climates at hand: those of the first preset, and all once they are loaded. */
const markets: Record<string, MarketEntry> = { johor }
const climates: Record<string, ClimateEntry> = { 'johor-bahru': johorBahru }

/** What every plan of this program rests on. */
export const basis: Basis = {
  model,
  words: vocabulary(domainWords),
  catalogue: catalogueOf(markets, climates),
  presets,
}

/** Loads the other markets with their climates, which the first answer does without. A plan at another place needs them first. */
export async function loadMarkets(): Promise<Catalogue['markets']> {
  const [all, weather] = await Promise.all([
    import('../../models/catalogue/markets/index'),
    import('../../models/catalogue/climates/index'),
  ])
  Object.assign(climates, weather.climates)
  return Object.assign(markets, all.markets)
}
