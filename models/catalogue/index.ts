import { climates } from './climates/index.ts'
import { catalogueOf } from './compose.ts'
import { markets } from './markets/index.ts'

/** Gathers what a scenario chooses from, every market and climate included. */
export const catalogue = catalogueOf(markets, climates)
