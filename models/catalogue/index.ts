import { accelerators } from './accelerators.ts'
import { climates } from './climates/index.ts'
import { catalogueOf } from './compose.ts'
import { languageModels } from './language-models.ts'
import { markets } from './markets/index.ts'

/** Gathers what a scenario chooses from, every market, climate, accelerator and language model included. */
export const catalogue = catalogueOf({ markets, climates, accelerators, languageModels })
