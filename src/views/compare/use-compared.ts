import { useEffect, useState } from 'react'
import type { ComparedPlan } from '../../analysis/compare'
import type { Library } from '../../state'
import { comparedOf } from './choice'

/** The plans that could be computed, in their order, and why others could not. */
export interface ComparedState {
  readonly plans: readonly ComparedPlan[]
  readonly reasons: readonly string[]
  readonly done: boolean
}

/** Computes the chosen plans; those shown before stay until the next are there. */
export function useCompared(library: Library, chosen: readonly string[]): ComparedState {
  const [state, setState] = useState<ComparedState>({ plans: [], reasons: [], done: false })
  useEffect(() => {
    let wanted = true
    void Promise.allSettled(chosen.map(id => comparedOf(library, id))).then(settled => {
      if (!wanted) return
      setState({
        done: true,
        plans: settled.flatMap(one => (one.status === 'fulfilled' ? [one.value] : [])),
        reasons: settled.flatMap(one => (one.status === 'rejected' ? [reasonOf(one.reason)] : [])),
      })
    })
    return () => {
      wanted = false
    }
  }, [library, chosen])
  return state
}

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))
