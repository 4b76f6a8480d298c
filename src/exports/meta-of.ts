import type { Provenance } from '../engine'
import type { Computed } from '../scenario'
import type { ExportMeta } from './export-meta'

/** Gathers what an export of a computed scenario carries besides its numbers. */
export function metaOf({ scenario, inputs, names }: Computed, provenance: Provenance): ExportMeta {
  const { name, startMonth, horizons } = scenario
  return { name, startMonth, horizons, provenance, inputs, names, facts: [] }
}
