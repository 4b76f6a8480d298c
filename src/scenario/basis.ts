import model from 'virtual:headroom-model'
import { catalogue } from '../../models/catalogue/index'
import { domainWords } from '../../models/words/index'
import { vocabulary } from '../engine'
import type { Basis } from './compute'
import { presets } from './presets'

/** What every plan of this program rests on. */
export const basis: Basis = { model, words: vocabulary(domainWords), catalogue, presets }
