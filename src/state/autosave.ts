import { type Backend, type Slot, saveDocument } from './storage'
import type { AppStore } from './store'

/** How long after an edit it is saved, so that a drag is one save. */
const pause = 400

/** Is told of every save: where the document is now and where it was meant to go, which differ after a conflict. */
export type OnSaved = (slot: Slot, meant: Slot) => void

/**
 * Saves the document after every edit and before the page goes. Returns a function that stops it, whose promise
 * resolves when nothing is left to be saved.
 */
export function autosave(
  store: AppStore,
  backend: Backend,
  first: Slot,
  onSaved?: OnSaved,
): () => Promise<void> {
  let slot = first
  let timer: ReturnType<typeof setTimeout> | undefined
  let saving = Promise.resolve()
  const save = () => {
    timer = undefined
    const { scenario } = store.getState()
    store.setState({ save: { kind: 'saving' } })
    saving = saving
      .then(async () => {
        const meant = slot
        slot = await saveDocument(backend, meant, scenario, new Date())
        store.setState({ save: { kind: 'saved', at: new Date() } })
        onSaved?.(slot, meant)
      })
      .catch((error: unknown) => store.setState({ save: { kind: 'failed', reason: reasonOf(error) } }))
  }
  const flush = () => {
    if (timer === undefined) return
    clearTimeout(timer)
    save()
  }
  const unsubscribe = store.subscribe((state, before) => {
    if (state.scenario === before.scenario) return
    clearTimeout(timer)
    timer = setTimeout(save, pause)
  })
  addEventListener('pagehide', flush)
  addEventListener('visibilitychange', flush)
  return () => {
    unsubscribe()
    flush()
    removeEventListener('pagehide', flush)
    removeEventListener('visibilitychange', flush)
    return saving
  }
}

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))
