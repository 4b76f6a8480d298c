import type { Unit } from '../units'
import type { Word } from './words/word'

/** Says where a figure comes from. Grade A: primary or agreeing sources; B: one trade source or a simple derivation; C: weak; fallback: no figure for the place, a general one stands in. */
export interface Source {
  readonly name: string
  readonly address?: string
  readonly date: string
  readonly grade: 'A' | 'B' | 'C' | 'fallback'
  readonly note?: string
}

interface Described {
  /** What a reader calls it: a noun phrase, sentence case. */
  readonly label: string
  readonly unit: Unit
  /** The reason in one or two sentences; the formula gives the arithmetic. */
  readonly why: string
  /** The index whose members each have this line; the sheet's own when left out. */
  readonly index?: string
  /** By slot, the sheet that must fill it: elsewhere the line does not exist. What is asked of a hall of one's own is not asked of a partner. */
  readonly onlyWith?: Readonly<Record<string, string>>
  /** Read by people or files although no other line reads it. */
  readonly shown?: true
  /** The published method or figure behind it. */
  readonly source?: Source
}

/** A line computed by a formula of the closed vocabulary. */
export interface FormulaDef extends Described {
  readonly formula: string
}

/** A total that names its parts. */
export interface SumDef extends Described {
  readonly sum: readonly string[]
}

/** A coefficient that nobody sets: a definition or a conversion. */
export interface ConstantDef extends Described {
  readonly value: number
}

/** A step or ramp table: keys rise, values are in the line's unit. */
export interface TableDef extends Described {
  readonly key: Unit
  readonly points: readonly (readonly [key: number, value: number])[]
}

/** Holds where a line has one of several values. */
export interface When {
  readonly line: string
  readonly is: readonly number[]
}

/** A default held by the catalogue: the field of the row's entry, and the figure where the row has no such entry. */
export interface CatalogueDefault {
  readonly catalogue: string
  readonly otherwise?: number
}

/** A figure that a scenario may set. */
export interface InputDef extends Described {
  /** The default: a number, or the field of the member's catalogue entry that holds it. */
  readonly default: number | CatalogueDefault
  /** Limits outside which a value is refused. */
  readonly min: number
  readonly max: number
  /** The usual range, shown as a band and searched for what flips the verdict. */
  readonly low?: number
  readonly high?: number
  /** Where it stands among the levers. */
  readonly group: InputGroup
  /** Shown before a reader asks for all. */
  readonly basic?: true
  /** How one asks a person for it. */
  readonly question?: string
  /** Whole numbers only. */
  readonly whole?: true
  /** A yes or no, held as 1 or 0. */
  readonly flag?: true
  /** The names of the whole numbers from 0 on, where the figure says which of several. */
  readonly choices?: readonly string[]
  /** Where it means something; elsewhere readers are not asked for it. */
  readonly when?: When
  /** Their short names, for files and scripts. */
  readonly choiceKeys?: readonly string[]
}

/** A figure that the plan itself states: a date of the document, or a series of the site's climate. */
export interface GivenDef extends Described {
  /** Which of the plan's own figures it is. */
  readonly given: string
  /** Has a value for each climate point. */
  readonly byPoint?: true
}

/** The groups of inputs, in the order in which they stand everywhere. */
export const inputGroups = [
  'Demand',
  'Site and power',
  'Density',
  'Cooling',
  'Network',
  'Build',
  'Partner',
  'Finance',
] as const
export type InputGroup = (typeof inputGroups)[number]

export type LineDef = FormulaDef | SumDef | ConstantDef | TableDef | InputDef | GivenDef

/** A page of lines about one subject. */
export interface SheetDef {
  readonly name: string
  readonly title: string
  /** What the page is about, for a reader who does not program. */
  readonly about: string
  readonly index: string
  /** The slot that this sheet fills, when it is one of several ways to provide the same lines. */
  readonly fills?: string
  readonly lines: Readonly<Record<string, LineDef>>
}

/** Declares a sheet, keeping its names and formulas as literal types so that the composition can check them. */
export function sheet<const Name extends string, const Def extends Omit<SheetDef, 'name'>>(
  name: Name,
  def: Def,
): { readonly name: Name } & Def {
  return { name, ...def }
}

/** A kind of thing that lines are about, as a table: its links are its columns. */
export interface IndexDef {
  readonly label: string
  /** Column name to the index it points at; a plain link has the name of its index. */
  readonly links: Readonly<Record<string, string>>
  /** Of candidates: the rows that have any. */
  readonly when?: When
}

/** A part of an offer that different sheets can provide: all of them owe the same lines. */
export interface SlotDef {
  readonly label: string
  readonly owes: Readonly<
    Record<string, { readonly label: string; readonly unit: Unit; readonly index: string }>
  >
}

/** Everything that a model states, before it is checked. */
export interface ModelSource {
  readonly indexes: Readonly<Record<string, IndexDef>>
  readonly slots: Readonly<Record<string, SlotDef>>
  /** The index whose members say which sheet fills each slot. */
  readonly slotIndex: string
  readonly sheets: readonly SheetDef[]
  readonly words: readonly Word[]
}

export { type Column, type ColumnCode, elementwise } from './columns'
export type { UnknownNames } from './names'
export { sCurveValue } from './s-curve'
export type { Word } from './words/word'
