import type { Provenance } from '../engine'
import type { Computed } from '../scenario'
import type { ExportMeta } from './export-meta'

/** Gathers what an export of a computed scenario carries besides its numbers. */
export function metaOf({ scenario, inputs, names }: Computed, provenance: Provenance): ExportMeta {
  const { name, startMonth, horizons, ownLines = [] } = scenario
  // The cells hold them as the spreadsheet writes formulas; here they stand as the reader wrote them.
  const facts = ownLines.flatMap(({ name: own, formula, note }) => [
    ...(formula === undefined ? [] : [[`Formula of ${own}`, formula] as const]),
    ...(note === undefined ? [] : [[`Note on ${own}`, note] as const]),
  ])
  return { name, startMonth, horizons, provenance, inputs, names, facts }
}
