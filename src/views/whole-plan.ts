import { useEffect } from 'react'
import { useStore } from 'zustand'
import type { Computed } from '../scenario'
import { isWhole, loadModel } from '../scenario/basis'
import { type AppStore, renew } from '../state'
import { whenQuiet } from './when-quiet'

/** Gives the plan of a store so that all its lines can be read. Rejects where the model cannot be loaded. */
export async function wholePlan(store: AppStore): Promise<Computed> {
  await loadModel()
  if (!isWhole(store.getState().computed)) renew(store)
  return store.getState().computed
}

/** Loads the whole model after the first answer and computes the plan on it, when the page is quiet or at once where more is asked for. Tells whether it is done. */
export function useWholePlan(store: AppStore, urgent: boolean): boolean {
  const { computed, version } = useStore(store)
  const whole = isWhole(computed)
  // biome-ignore lint/correctness/useExhaustiveDependencies: after an edit, by its version, the page must be quiet anew.
  useEffect(() => {
    if (whole) return
    let wanted = true
    // Where it cannot be loaded, the first answer still stands and follows edits.
    const load = () =>
      void loadModel().then(
        () => wanted && renew(store),
        () => undefined,
      )
    const callOff = urgent ? load() : whenQuiet(load)
    return () => {
      wanted = false
      callOff?.()
    }
  }, [whole, urgent, store, version])
  return whole
}
