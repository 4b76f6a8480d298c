/**
 * Scenarios: the document, its resolution to a plan, and its edits. Reading a file needs zod and is therefore not
 * listed here: import `./parse-scenario` when a file is read.
 */
export type { Catalogue, Entry, Figure, OfferKind } from './catalogue'
export { type Basis, type Computation, type Computed, compute, recompute, resolveOn } from './compute'
export { type Difference, difference, type InputDifference } from './diff'
export { clearInput, type InputNote, noteInput, setInput } from './edit-inputs'
export { type Fault, faultText } from './fault'
export type { InputState, Origin } from './input-state'
export { kindOf } from './number-kind'
export { checkLimits, FigureError, type ReadOptions, readFigure } from './read-figure'
export { type Resolution, type Resolved, resolve } from './resolve'
export {
  type Currency,
  entryValue,
  type InputEntry,
  type InputRecord,
  isRecord,
  type Offer,
  type Part,
  type Quantity,
  type Scenario,
  type Site,
  type Strategy,
  type Workload,
} from './scenario'
