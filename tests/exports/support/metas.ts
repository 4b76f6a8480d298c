import type { ExportMeta } from '../../../src/exports'

/** What an export of a test plan says about itself. */
export const plainMeta: ExportMeta = {
  name: 'Plan',
  startMonth: '2026-12',
  horizons: [6, 12],
  provenance: {},
  inputs: new Map(),
  names: new Map(),
  facts: [],
}
