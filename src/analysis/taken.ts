import type { Computed } from '../scenario'
import { midSentence } from './input-name'
import { type PartInfo, partsOf } from './parts'
import { inSentence, nameOf } from './sentence'

/** Finds the first part of a strategy that is ever taken up; undefined where none is. */
export function firstTaken(strategy: string, computed: Computed): PartInfo | undefined {
  return partsOf(computed, strategy).find(({ deployments }) =>
    deployments.some(id => computed.run.column(`${id}:fleet.gpuCount`).some(gpus => gpus > 0)),
  )
}

/**
 * Names what serves a plan: the strategy, or, where its first offer never comes into use because the need stays below
 * its smallest size, the first offer that does.
 */
export function servingName(strategy: string, computed: Computed): string {
  const taken = unlikeFirst(strategy, computed)
  return nameOf(taken?.offer ?? strategy, computed)
}

/** The same as it stands inside a sentence. */
export function servingInSentence(strategy: string, computed: Computed): string {
  const taken = unlikeFirst(strategy, computed)
  return taken ? midSentence(nameOf(taken.offer, computed)) : inSentence(strategy, computed)
}

function unlikeFirst(strategy: string, computed: Computed): PartInfo | undefined {
  const [first] = partsOf(computed, strategy)
  const taken = firstTaken(strategy, computed)
  return taken?.id === first?.id ? undefined : taken
}
