import { useEffect, useState } from 'react'
import { type PriceTie, priceTieSearch, type TieScope } from '../analysis/price-ties'
import type { Workbench } from './workbench'

/** Milliseconds of search between two frames, so that a slider stays smooth. */
const slice = 6

/** Searches the prices at which partners tie, a little at a time and only while wanted; what was found before stays until then. */
export function useTies(
  { computed, version }: Pick<Workbench, 'computed' | 'version'>,
  scope: TieScope,
  wanted: boolean,
): readonly PriceTie[] | null {
  const [ties, setTies] = useState<readonly PriceTie[] | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the run keeps its identity while its numbers move with the version.
  useEffect(() => {
    if (!wanted) return
    const search = priceTieSearch(computed, scope)
    let handle = setTimeout(work, 0)
    function work() {
      if (search.step(slice)) setTies(search.result())
      else handle = setTimeout(work, 0)
    }
    return () => clearTimeout(handle)
  }, [computed, version, scope, wanted])
  return ties
}
