import type { CatalogueDefault, InputGroup, Source, When } from './define'

/** A formula as a tree. Words are calls; `over` names the index, axis or link of a reduction. */
export type Expr =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'line'; readonly id: string }
  | { readonly kind: 'month' }
  | { readonly kind: 'none' }
  | { readonly kind: 'call'; readonly word: string; readonly args: readonly Expr[]; readonly over?: string }

/** The limits and default of a line that a scenario may set. */
export interface InputSpec {
  readonly default: number | CatalogueDefault
  readonly min: number
  readonly max: number
  readonly low?: number
  readonly high?: number
  readonly group: InputGroup
  readonly basic: boolean
  readonly whole: boolean
  readonly flag: boolean
  readonly choices?: readonly string[]
  readonly when?: When
  readonly choiceKeys?: readonly string[]
}

/** A checked line. Exactly one of `expr`, `value`, `table`, `input`, `given` says where its number comes from. */
export interface Line {
  readonly id: string
  readonly sheet: string
  readonly name: string
  readonly label: string
  readonly unit: string
  readonly index: string
  readonly expr?: Expr
  readonly value?: number
  readonly table?: { readonly key: string; readonly points: readonly (readonly [number, number])[] }
  readonly input?: InputSpec
  readonly given?: { readonly what: string; readonly byPoint: boolean }
  /** The line exists only where an offer fills this slot with its own sheet, or with the one that it names. */
  readonly fills?: string
  readonly filling?: string
}

export interface SheetInfo {
  readonly name: string
  readonly title: string
  readonly index: string
  readonly fills?: string
}

export interface IndexInfo {
  readonly name: string
  readonly label: string
  readonly links: Readonly<Record<string, string>>
  readonly when?: When
}

/** A model whose names, units, indexes and slots have been checked; plain data. */
export interface Model {
  readonly sheets: readonly SheetInfo[]
  readonly indexes: readonly IndexInfo[]
  readonly slots: Readonly<Record<string, readonly string[]>>
  readonly slotIndex: string
  readonly lines: readonly Line[]
}

/** What is told of a line when someone asks. */
export interface Told {
  readonly why: string
  /** How one asks a person for it. */
  readonly question?: string
  readonly source?: Source
  /** The formula as its author wrote it; for a sum, its parts joined by plus signs. */
  readonly formula?: string
}

/** The reasons, sources and formulas of the lines, and by their names what the sheets are about; apart from the model because they are read on demand. */
export type Provenance = Readonly<Record<string, Told>>

/** The index of lines that stand once for the whole plan. */
export const planIndex = 'plan'
/** The axis along which columns run. */
export const monthAxis = 'month'
