import { createStore, type StoreApi } from 'zustand/vanilla'
import { type Computed, compute, type Fault, recompute, type Scenario } from '../scenario'
import { emptyHistory, endGesture, type History, record, redo, undo } from './history'

/** How the last save went. */
export type SaveState =
  | { readonly kind: 'unsaved' | 'saving' }
  /** Someone else's plan is looked at: nothing of it is kept. */
  | { readonly kind: 'preview' }
  | { readonly kind: 'saved'; readonly at: Date }
  | { readonly kind: 'failed'; readonly reason: string }

/**
 * Where each part of the state lives: the document is saved and can be undone; the results are derived from it
 * and never saved; the rest belongs to this visit.
 *
 * | key | kind | saved |
 * |---|---|---|
 * | scenario | document | on the device, in files |
 * | computed, version | results | never |
 * | history | visit | never |
 * | faults, save | visit | never |
 */
export interface AppState {
  readonly scenario: Scenario
  /** The last valid plan. Its run keeps its identity while its numbers move. */
  readonly computed: Computed
  /** Counts changes of the results. */
  readonly version: number
  readonly history: History<Scenario>
  /** Why the last edit was refused; empty when it was not. */
  readonly faults: readonly Fault[]
  readonly save: SaveState
}

export type AppStore = StoreApi<AppState>

/** What an edit is called in the undo list and which control makes it. */
export interface Gesture {
  readonly label: string
  readonly key: string
}

/** Creates the store around a first valid plan. */
export function createAppStore(computed: Computed): AppStore {
  return createStore<AppState>(() => ({
    scenario: computed.scenario,
    computed,
    version: 0,
    history: emptyHistory,
    faults: [],
    save: { kind: 'unsaved' },
  }))
}

/** Tries a change of the document. When the new document is refused, the last valid one stays and the reasons are kept. Returns whether it was taken. */
export function edit(store: AppStore, gesture: Gesture, change: (scenario: Scenario) => Scenario): boolean {
  const state = store.getState()
  const next = change(state.scenario)
  if (next === state.scenario) return true
  const result = recompute(state.computed, next)
  if ('faults' in result) {
    store.setState({ faults: result.faults })
    return false
  }
  store.setState({
    ...results(state, result.ok),
    history: record(state.history, { ...gesture, before: state.scenario, after: next }),
  })
  return true
}

/** Computes the plan anew on all of the model that there now is: no number moves, but more can be read. */
export function renew(store: AppStore): void {
  const state = store.getState()
  const result = compute(state.scenario, state.computed.basis)
  if ('ok' in result) store.setState({ ...results(state, result.ok), faults: state.faults })
}

/** Ends the gesture under way, so that the next edit is a step of its own. */
export function finishGesture(store: AppStore): void {
  store.setState(({ history }) => ({ history: endGesture(history) }))
}

/** Takes the last step back. */
export function undoStep(store: AppStore): void {
  travel(store, undo(store.getState().history))
}

/** Takes the last undone step again. */
export function redoStep(store: AppStore): void {
  travel(store, redo(store.getState().history))
}

function travel(store: AppStore, target: ReturnType<typeof undo<Scenario>>): void {
  if (!target) return
  const state = store.getState()
  const result = recompute(state.computed, target.document)
  if ('faults' in result) store.setState({ faults: result.faults })
  else store.setState({ ...results(state, result.ok), history: target.history })
}

function results({ version }: AppState, computed: Computed): Partial<AppState> {
  return { scenario: computed.scenario, computed, version: version + 1, faults: [] }
}
