import model from 'virtual:headroom-model'
import { catalogue } from '../../models/catalogue'
import { domainWords } from '../../models/words'
import { vocabulary } from '../engine'
import type { Basis } from '../scenario'

/** What every plan rests on, as it was checked when the application was built. */
export const basis: Basis = { model, words: vocabulary(domainWords), catalogue }
