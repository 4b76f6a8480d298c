import { useEffect, useState } from 'react'
import { type Confidence, confidenceSearch, type Flip, flipSearch, ownSizeSearch } from '../analysis'
import type { Workbench } from './workbench'

type OwnSize = ReturnType<ReturnType<typeof ownSizeSearch>['result']>

/** What the search over the inputs has found; what was found for the plan before stays until it is done. */
export interface Searched {
  readonly done: boolean
  readonly flips: readonly Flip[]
  readonly confidence: Confidence | null
  /** From which size on owning pays. */
  readonly ownSize: OwnSize
}

/** Milliseconds of search between two frames, so that a slider stays smooth. */
const slice = 6
/** How long after an edit the search begins. */
const pause = 150

const nothing: Searched = { done: false, flips: [], confidence: null, ownSize: null }

/** Searches what would flip the verdict, a little at a time, anew after every edit. */
export function useSearch({ computed, version, whole, provenance }: Workbench): Searched {
  const [searched, setSearched] = useState<Searched>(nothing)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the run keeps its identity while its numbers move with the version.
  useEffect(() => {
    if (!provenance || !whole) return
    const flips = flipSearch(computed, provenance)
    const confidence = confidenceSearch(computed, provenance)
    const ownSize = ownSizeSearch(computed)
    let handle = setTimeout(work, pause)
    setSearched(before => (before.done ? { ...before, done: false } : before))
    function work() {
      const done = [flips, confidence, ownSize].every(search => search.step(slice))
      if (!done) handle = setTimeout(work, 0)
      else
        setSearched({
          done,
          flips: flips.result(),
          confidence: confidence.result(),
          ownSize: ownSize.result(),
        })
    }
    return () => clearTimeout(handle)
  }, [computed, version, whole, provenance])
  return searched
}
