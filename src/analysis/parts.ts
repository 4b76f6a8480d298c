import type { Computed } from '../scenario'

/** A part of a strategy with what its offer is. */
export interface PartInfo {
  /** The row of the part. */
  readonly id: string
  readonly offer: string
  /** The rows of the workloads on it. */
  readonly deployments: readonly string[]
  /** Whose premises: a hall of one's own, rented space, or inside the price of the hardware. */
  readonly premises: 'own' | 'rented' | 'included'
  /** Gives the cell of a line that a slot owes, such as `hardware`, `supply`. */
  readonly owed: (slot: 'facility' | 'hardware', line: string, row: 'part' | 'offer') => string
}

const premisesOf: Readonly<Record<string, PartInfo['premises']>> = {
  facilityIncluded: 'included',
  facilityColocation: 'rented',
}

/** Lists the parts of a strategy in order of preference. */
export function partsOf({ run }: Computed, strategy: string): readonly PartInfo[] {
  const { members } = run.program.plan
  const fillings = new Map((members.offer ?? []).map(offer => [offer.id, offer.fillings ?? {}]))
  return (members.part ?? [])
    .filter(part => part.links.strategy === strategy)
    .map(part => {
      const offer = part.links.offer ?? ''
      const sheets = fillings.get(offer) ?? {}
      return {
        id: part.id,
        offer,
        deployments: (members.deployment ?? [])
          .filter(deployment => deployment.links.part === part.id)
          .map(deployment => deployment.id),
        premises: premisesOf[sheets.facility ?? ''] ?? 'own',
        owed: (slot, line, row) => `${row === 'part' ? part.id : offer}:${sheets[slot]}.${line}`,
      }
    })
}
