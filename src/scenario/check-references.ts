import { nearest } from '../units'
import type { Fault } from './fault'
import type { Scenario } from './scenario'
import { strings } from './strings'

/** Checks that ids are unique in the plan and that what a document refers to stands in it. */
export function referenceFaults(scenario: Scenario): Fault[] {
  return [
    ...duplicates(scenario),
    ...unknownSites(scenario),
    ...partFaults(scenario),
    ...ownLineFaults(scenario),
  ]
}

function duplicates(scenario: Scenario): Fault[] {
  const places = new Map<string, string>()
  const faults: Fault[] = []
  for (const list of ['sites', 'workloads', 'offers', 'strategies', 'ownLines'] as const) {
    scenario[list]?.forEach(({ id }, i) => {
      const path = `${list}[${i}].id`
      const used = places.get(id)
      if (used === undefined) places.set(id, path)
      else faults.push({ path, message: strings.duplicate(id, used) })
    })
  }
  return faults
}

function unknownSites({ sites, workloads, offers }: Scenario): Fault[] {
  const known = sites.map(site => site.id)
  const check = (id: string, path: string): Fault[] =>
    known.includes(id) ? [] : [{ path, message: strings.unknownId('site', id, nearest(id, known), known) }]
  return [
    ...offers.flatMap((offer, i) => check(offer.site, `offers[${i}].site`)),
    ...workloads.flatMap(({ home }, i) => (home === undefined ? [] : check(home, `workloads[${i}].home`))),
    ...workloads.flatMap((workload, i) =>
      (workload.sites ?? []).flatMap((site, j) => check(site, `workloads[${i}].sites[${j}]`)),
    ),
  ]
}

function ownLineFaults({ offers, ownLines = [] }: Scenario): Fault[] {
  const known = offers.map(({ id }) => id)
  return ownLines.flatMap(({ offer }, i) =>
    known.includes(offer)
      ? []
      : [
          {
            path: `ownLines[${i}].offer`,
            message: strings.unknownId('offer', offer, nearest(offer, known), known),
          },
        ],
  )
}

function partFaults({ offers, strategies }: Scenario): Fault[] {
  const known = offers.map(offer => offer.id)
  return strategies.flatMap((strategy, i) =>
    strategy.parts.flatMap(({ offer }, j): Fault[] => {
      const path = `strategies[${i}].parts[${j}].offer`
      if (!known.includes(offer))
        return [{ path, message: strings.unknownId('offer', offer, nearest(offer, known), known) }]
      const first = strategy.parts.findIndex(part => part.offer === offer)
      return first === j ? [] : [{ path, message: strings.offerTwice(offer) }]
    }),
  )
}
