import type { Catalogue } from './catalogue'
import type { Scenario } from './scenario'

/** A workload that may not run on an offer, and what forbids it. */
export interface Veto {
  readonly workload: string
  readonly offer: string
  readonly site: string
  /** It is kept to other sites, or to other countries than that of the site. */
  readonly reason: 'site' | 'country'
  /** The country of the site, as two letters, where that is the reason. */
  readonly country?: string
}

/** Lists which workloads may not run on which offers. A site whose country is not known is in none of those permitted. */
export function vetoesOf({ sites, workloads, offers }: Scenario, { markets }: Catalogue): readonly Veto[] {
  const countryOf = new Map(sites.map(({ id, market }) => [id, markets[market]?.country ?? '']))
  return workloads.flatMap(workload =>
    offers.flatMap(({ id: offer, site }): Veto[] => {
      const common = { workload: workload.id, offer, site }
      const country = countryOf.get(site) ?? ''
      if (workload.sites?.includes(site) === false) return [{ ...common, reason: 'site' }]
      if (workload.countries?.includes(country) === false) return [{ ...common, reason: 'country', country }]
      return []
    }),
  )
}
