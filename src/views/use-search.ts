import { useEffect, useState } from 'react'
import { type Confidence, confidenceSearch, type Flip, flipSearch } from '../analysis'
import type { Computed } from '../scenario'

/** What the search over the inputs has found so far; what was found for the plan before stays until it is done. */
export interface Searched {
  readonly done: boolean
  readonly flips: readonly Flip[]
  readonly confidence: Confidence | null
}

/** Milliseconds of search between two frames, so that a slider stays smooth. */
const slice = 6

/** Searches what would flip the verdict, a little at a time, anew after every edit. */
export function useSearch(computed: Computed, version: number): Searched {
  const [searched, setSearched] = useState<Searched>({ done: false, flips: [], confidence: null })
  // biome-ignore lint/correctness/useExhaustiveDependencies: the run keeps its identity while its numbers move with the version.
  useEffect(() => {
    const searches = [flipSearch(computed), confidenceSearch(computed)] as const
    const [flips, confidence] = searches
    let handle = setTimeout(work, 150)
    setSearched(before => (before.done ? { ...before, done: false } : before))
    function work() {
      const done = searches.every(search => search.step(slice))
      if (done) setSearched({ done, flips: flips.result(), confidence: confidence.result() })
      else handle = setTimeout(work, 0)
    }
    return () => clearTimeout(handle)
  }, [computed, version])
  return searched
}
