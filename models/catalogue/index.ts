import { accelerators } from './accelerators.ts'
import { catalogueOf } from './compose.ts'
import { languageModels } from './language-models.ts'
import { markets } from './markets/index.ts'

/** Gathers what a scenario chooses from, every market, accelerator and language model included. */
export const catalogue = catalogueOf({ markets, accelerators, languageModels })
