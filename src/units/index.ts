/**
 * The only door to units: the closed list and its dimensions, reading quantities, writing them for people.
 * Other packages import from here and from no file inside. Units import nothing of ours.
 *
 * - `UNITS`, `Unit`, `isUnit`: what a line may have as its unit.
 * - `parseUnit`, `multiply`, `divide`, `power`, `compare`, `describe`: the unit check.
 * - `convert`, `parseQuantity`, `parseRange`: numbers with units, from files, fields and the command line.
 * - `formatQuantity`, `splitQuantity`, `unitSuffix`, `fieldText`, `toDisplay`, `fromDisplay`: numbers for people.
 * - `nearest`: the closest name to one mistyped, for every error message.
 */
export { convert } from './convert.ts'
export { shift10 } from './decimal.ts'
export {
  compare,
  type Dimension,
  describe,
  dimensionless,
  divide,
  listedUnit,
  multiply,
  parseUnit,
  power,
  UnitError,
} from './dimension.ts'
export { fieldText, fromDisplay, toDisplay } from './field.ts'
export {
  type FormatOptions,
  formatQuantity,
  type SplitQuantity,
  splitQuantity,
} from './format.ts'
export { isMoney, type NumberKind, unitSuffix } from './labels.ts'
export { numberLocale, setNumberLocale } from './locale.ts'
export { nearest } from './nearest.ts'
export { type ParseOptions, parseQuantity, parseRange, type Range } from './parse-quantity.ts'
export { type Reader, readerCurrency, readerScale } from './reader.ts'
export { BASES, type Base, isUnit, UNITS, type Unit } from './units.ts'
