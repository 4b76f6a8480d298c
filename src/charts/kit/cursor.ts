import { createContext, useContext, useSyncExternalStore } from 'react'

export interface CursorState {
  /** Is the month under the pointer or the arrow keys, null when there is none. */
  readonly month: number | null
  /** Is the month that a click holds, null when there is none. */
  readonly pinned: number | null
}

/** Shares one month between charts; only what subscribes is rendered again when it moves. */
export interface Cursor {
  readonly get: () => CursorState
  readonly subscribe: (listener: () => void) => () => void
  readonly hover: (month: number | null) => void
  readonly pin: (month: number | null) => void
}

/** Creates a cursor, optionally with a month pinned already, as a link can ask for. */
export function createCursor(pinned: number | null = null): Cursor {
  let state: CursorState = { month: null, pinned }
  const listeners = new Set<() => void>()
  const set = (next: CursorState) => {
    if (next.month === state.month && next.pinned === state.pinned) return
    state = next
    for (const listener of listeners) listener()
  }
  return {
    get: () => state,
    subscribe: listener => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    hover: month => set({ ...state, month }),
    pin: month => set({ ...state, pinned: month }),
  }
}

const CursorContext = createContext<Cursor>(createCursor())

/** Provides the cursor that all charts below share. */
export const CursorProvider = CursorContext.Provider

/** Gives the shared cursor without subscribing to it. */
export function useCursor(): Cursor {
  return useContext(CursorContext)
}

/** Subscribes to the shared cursor. */
export function useCursorState(): CursorState {
  const cursor = useCursor()
  return useSyncExternalStore(cursor.subscribe, cursor.get, cursor.get)
}

/** Gives the month to show: the one under the pointer, else the pinned one. */
export function shownMonth(state: CursorState): number | null {
  return state.month ?? state.pinned
}
