import { autosave } from './autosave'
import { type Backend, type Slot, saveDocument } from './storage'
import type { AppStore } from './store'

/** Keeps one plan at a time on the device as it changes. */
export interface Keeper {
  /** Saves the plan's edits from now on, instead of those of another. */
  readonly follow: (store: AppStore, slot: Slot) => void
  /** Saves a plan beside all others and follows it. Resolves to the reason when it could not be kept, and then changes nothing. */
  readonly keepCopy: (store: AppStore) => Promise<string | null>
}

/** Makes a keeper on a database, or on the reason why there is none. */
export function createKeeper(backend: Backend | string): Keeper {
  let stop: () => void = () => undefined
  const follow = (store: AppStore, slot: Slot) => {
    stop()
    if (typeof backend !== 'string') stop = autosave(store, backend, slot)
  }
  const keepCopy = async (store: AppStore) => {
    if (typeof backend === 'string') return backend
    try {
      follow(store, await saveAll(backend, store))
      store.setState({ save: { kind: 'saved', at: new Date() } })
      return null
    } catch (error) {
      return error instanceof Error ? error.message : String(error)
    }
  }
  return { follow, keepCopy }
}

/** Names a new record. */
export function newSlot(now = new Date()): Slot {
  return { id: `plan-${now.getTime().toString(36)}`, revision: 0 }
}

/** Saves until no edit came in between. */
async function saveAll(backend: Backend, store: AppStore): Promise<Slot> {
  let slot = newSlot()
  let saved: unknown
  do {
    saved = store.getState().scenario
    slot = await saveDocument(backend, slot, saved, new Date())
  } while (store.getState().scenario !== saved)
  return slot
}
