import { type PartInfo, partsOf } from '../../analysis/parts'
import type { Computed } from '../../scenario'
import type { ShownStrategy } from '../strategies'

/** A part of a strategy under the name of its offer. */
export interface ShownPart extends PartInfo {
  readonly name: string
}

/** What the engineering charts are about: a strategy and its parts. */
export interface EngineeringProps {
  readonly strategy: ShownStrategy
  readonly parts: readonly ShownPart[]
}

/** Lists the parts of a strategy under the names of their offers. */
export function shownParts(computed: Computed, strategy: { readonly id: string }): ShownPart[] {
  const names = new Map(computed.scenario.offers.map(({ id, name }) => [id, name]))
  return partsOf(computed, strategy.id).map(part => ({ ...part, name: names.get(part.offer) ?? part.offer }))
}
