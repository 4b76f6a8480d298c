import type { Provenance } from '../engine'

/** What an export says about an input beyond its number; an input's state in a resolved scenario fits as it is. */
export interface InputNote {
  /** The default for this row, from the line or the catalogue. */
  readonly default?: number
  /** The usual range, where the catalogue or the reader gives another than the line. */
  readonly low?: number
  readonly high?: number
  readonly source?: string
  readonly address?: string
  readonly date?: string
  readonly grade?: string
  readonly note?: string
  /** Who stands for a figure of one's own. */
  readonly confirmedBy?: string
  /** Whether the reader changed it. */
  readonly changed?: boolean
}

/** What an export carries besides the numbers of a run. Texts that people wrote are made harmless on the way out. */
export interface ExportMeta {
  /** The scenario's name. */
  readonly name: string
  /** The month of the decision, as 2026-12: month 0. */
  readonly startMonth: string
  /** The horizons, in months, at which strategies are compared. */
  readonly horizons: readonly number[]
  /** Why each line is there and where its figure comes from, by line id. */
  readonly provenance: Provenance
  /** What is known about inputs, by cell id. */
  readonly inputs: ReadonlyMap<string, InputNote>
  /** What people call the rows, by row id; a row that is missing goes by its id. */
  readonly names: ReadonlyMap<string, string>
  /** Further facts for the cover, such as versions and a link, in order. */
  readonly facts: readonly (readonly [label: string, text: string])[]
}
