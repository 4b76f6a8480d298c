import { nameOf } from '../analysis/sentence'
import type { Computed } from '../scenario'
import { strings } from './strings'

/** Says which workloads may not run on which offers that a strategy takes, and why. */
export function vetoLines(computed: Computed): string[] {
  const taken = new Set(computed.scenario.strategies.flatMap(({ parts }) => parts.map(({ offer }) => offer)))
  const name = (row: string) => nameOf(row, computed)
  return computed.rows.vetoes
    .filter(({ offer }) => taken.has(offer))
    .map(({ workload, offer, site, reason, country = '' }) =>
      reason === 'site'
        ? strings.vetoedBySite(name(workload), name(offer), name(site))
        : strings.vetoedByCountry(name(workload), name(offer), country),
    )
}
