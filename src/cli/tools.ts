import type { Provenance } from '../engine'
import type { Basis } from '../scenario'
import type { Io } from './io'

/** What a command works with. */
export interface Tools {
  readonly basis: Basis
  /** The sheets that no plan reads, with their words. */
  readonly calculators: Basis
  readonly provenance: Provenance
  /** The scenarios that come with the program, by name. */
  readonly presets: Readonly<Record<string, unknown>>
  readonly io: Io
}
