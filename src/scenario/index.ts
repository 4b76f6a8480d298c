/**
 * Scenarios: the document, its resolution to a plan, and its edits. Reading a file needs zod and is therefore not
 * listed here: import `./parse-scenario` when a file is read. What every plan of this program rests on is `./basis`.
 */
export { applicability } from './applies'
export { shapingLines } from './candidates'
export type { Catalogue } from './catalogue'
export { type Basis, type Computed, compute, recompute, resolveOn } from './compute'
export { clearInput, setInput } from './edit-inputs'
export { type Fault, faultText } from './fault'
export type { InputState } from './input-state'
export { kindOf } from './number-kind'
export { readFigure } from './read-figure'
export type { Resolved } from './resolve'
export { entryValue, type InputEntry, isRecord, type Scenario, type Site, type Strategy } from './scenario'
export type { Veto } from './vetoes'
