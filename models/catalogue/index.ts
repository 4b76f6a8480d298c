import { catalogueOf } from './compose.ts'
import { markets } from './markets/index.ts'

/** Gathers what a scenario chooses from, every market included. */
export const catalogue = catalogueOf(markets)
