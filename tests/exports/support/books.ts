import type { ExportMeta } from '../../../src/exports'
import { bookOf } from '../../../src/exports/workbook/book-of'
import type { Computed } from '../../../src/scenario'
import { johor, provenance } from './johor'

/** What an export of a scenario says about itself. */
export function metaOf({ scenario, inputs, names }: Computed): ExportMeta {
  const { name, startMonth, horizons } = scenario
  return { name, startMonth, horizons, provenance, inputs, names, facts: [] }
}

/** The first preset with its workbook. */
export function johorBook() {
  const computed = johor()
  return { ...computed, ...bookOf(computed.run, metaOf(computed)) }
}
