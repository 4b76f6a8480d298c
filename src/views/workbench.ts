import { createContext, useContext } from 'react'
import type { Provenance } from '../engine'
import type { Computed, Fault, Scenario } from '../scenario'
import type { Edited } from '../scenario/edit-rows'
import type { Gesture } from '../state'

/** The number that the explanation is about. */
export interface Target {
  readonly cell: string
  readonly month?: number | undefined
}

/** What the screens share: the last valid plan, what is explained, and the ways to change them. */
export interface Workbench {
  readonly computed: Computed
  /** Counts edits: the run keeps its identity while its numbers move. */
  readonly version: number
  /** Tells whether all lines can be read, or as yet only those of the first answer. */
  readonly whole: boolean
  /** Why the last edit was refused; empty when it was not. */
  readonly faults: readonly Fault[]
  /** Reasons and sources; null until they are loaded. */
  readonly provenance: Provenance | null
  readonly explained: Target
  readonly open: (cell: string, month?: number) => void
  /** Sets an input; edits of one gesture are one step of undo. */
  readonly set: (cell: string, value: number, gesture?: string) => void
  readonly reset: (cell: string) => void
  /** Changes anything else in the document, as one step of undo. */
  readonly change: (gesture: Gesture, next: (scenario: Scenario) => Scenario) => void
  /** Changes rows as one step of undo. Gives the reasons where the plan cannot be so; it then stays as it is. */
  readonly changeRows: (gesture: Gesture, next: (scenario: Scenario) => Edited) => readonly Fault[]
  /** Opens the editor of sites, workloads, offers and strategies. */
  readonly edit: (place: EditPlace) => void
}

/** Where the editor opens. */
export type EditPlace =
  | 'sites'
  | 'workloads'
  | 'offers'
  | 'own'
  | 'strategies'
  | 'quote'
  | 'limits'
  | 'prices'

const Context = createContext<Workbench | null>(null)

/** Gives the workbench to everything below. */
export const WorkbenchProvider = Context.Provider

/** Reads the workbench. Throws outside its provider. */
export function useWorkbench(): Workbench {
  const workbench = useContext(Context)
  if (!workbench) throw new Error('there is no workbench here')
  return workbench
}
