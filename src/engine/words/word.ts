import type { Dimension } from '../../units'
import type { ColumnCode } from '../columns'

/** What a cell looks like to the printer of a workbook formula. */
export interface CellText {
  /** The value in the month of the formula's own column, such as `Fleet!H12` or `Inputs!$E$7`. */
  readonly now: string
  /** The value one month earlier; empty text in the opening column. */
  readonly before: string
  /** From month 0 to the month of the formula's own column. */
  readonly untilNow: string
  /** From the opening column to the month before inside a circle, to the formula's own month elsewhere. */
  readonly past: string
  /** All months. */
  readonly all: string
  readonly byMonth: boolean
}

/** The ranges of a line over climate points on its sheet. */
export interface PointText {
  /** The typical months at every load. */
  readonly months: string
  /** The typical year at full load. */
  readonly typical: string
  readonly measured: string
}

/** Where a workbook formula is printed. */
export interface PrintPlace {
  /** The month number of the formula's own column, as a reference such as `H$4`. */
  readonly month: string
  /** How many months the sheet has. */
  readonly months: number
  /** The month numbers of all months, as a range such as `Fleet!$G$4:$DV$4`. */
  readonly monthRow: string
  /** The month numbers from month 0 to the formula's own column, for ranges beside `untilNow`. */
  readonly monthsUntilNow: string
  /** The argument as a cell, for words that read a named line; refused for other arguments. */
  readonly cell: (argument: number) => CellText
  /** The argument over climate points, for words that read them; refused for other arguments. */
  readonly points: (argument: number) => PointText
  /** The calendar month of each point of the typical months, as a range of the sheet of an argument. */
  readonly pointMonths: (argument: number) => string
  /** The load at each point of the typical months, as a range of the sheet of an argument. */
  readonly pointLoads: (argument: number) => string
  /** For words that read a table: its key and value ranges. */
  readonly table: (argument: number) => { readonly keys: string; readonly values: string }
}

/** How a word reads the months of its arguments. */
export type Reading =
  /** Month by month: the same month only. */
  | 'same'
  /** A named line, earlier months or the same month. */
  | 'past'
  /** A named line, strictly earlier months: the way round a legal circle. */
  | 'earlier'
  /** A named line, any month. */
  | 'whole'

export interface Example {
  /** Each argument: one number, one for each month, or one for each climate point. */
  readonly args: readonly (number | readonly number[])[]
  readonly result: number | readonly number[]
  /** Where the expected result comes from. */
  readonly source: string
}

/**
 * A function of the closed vocabulary. Its unit rule, column code and workbook form say the same thing three
 * times; the example is run through all of them.
 */
export interface Word {
  readonly name: string
  /** How it is written, such as `lag(line, months, initial = 0)`. */
  readonly signature: string
  readonly about: string
  readonly arity: readonly [least: number, most: number]
  readonly reads: Reading
  /** Whether the result has one value for all months although its argument runs over months. */
  readonly reduces?: true
  /** Whether the result runs over months although no argument does. */
  readonly unrolls?: true
  /** Whether it may give none from arguments that are not none. */
  readonly mayBeNone?: true
  /** How many of its first arguments are named lines that it reads over the climate points; the result does not run over them. */
  readonly overPoints?: number
  /** Takes the argument as it is without samples. */
  readonly unsampled?: true
  /** The unit of the result; throws a UnitError where the arguments disagree. Free units (of 0 and none) come as undefined. */
  readonly unit: (args: readonly (Dimension | undefined)[], rules: UnitRules) => Dimension | undefined
  readonly column: ColumnCode
  /** The workbook formula, from the printed arguments, each an operand that needs no further brackets. */
  readonly workbook: (args: readonly string[], place: PrintPlace) => string
  readonly examples: readonly Example[]
}

/** What unit rules are made of; `undefined` is the unit of 0 and of none, which fit every unit. */
export interface UnitRules {
  /** All alike; returns the common unit. Throws naming the two that disagree. */
  readonly same: (args: readonly (Dimension | undefined)[]) => Dimension | undefined
  /** The unit of a sum: a temperature and a difference of temperatures give a temperature. */
  readonly plus: (a: Dimension | undefined, b: Dimension | undefined) => Dimension | undefined
  /** The unit of a difference: two temperatures differ in kelvin. */
  readonly minus: (a: Dimension | undefined, b: Dimension | undefined) => Dimension | undefined
  /** Throws unless free of unit. */
  readonly bare: (arg: Dimension | undefined, what: string) => void
  /** Throws unless months or a bare number. */
  readonly months: (arg: Dimension | undefined, what: string) => void
  readonly times: (a: Dimension | undefined, b: Dimension | undefined) => Dimension | undefined
  readonly over: (a: Dimension | undefined, b: Dimension | undefined) => Dimension | undefined
  readonly month: Dimension
  readonly none: Dimension
}
