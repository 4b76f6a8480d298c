import { type Member, type Model, type Plan, planIndex, type Tables, tablesOf } from '../engine'
import { nearest } from '../units'
import type { Catalogue, ClimateEntry, Entry } from './catalogue'
import type { Fault } from './fault'
import type { Scenario, Site } from './scenario'
import { strings } from './strings'

/** The rows of a plan, what they are called, and the catalogue entries behind them. */
export interface Rows {
  readonly members: Plan['members']
  /** By row id, the name that people read. */
  readonly names: ReadonlyMap<string, string>
  /** By row, the catalogue entry that holds its figures: its own, or those of the market and climate of its site. */
  readonly entryOf: (member: Member) => Entry | undefined
  readonly tables: Tables
}

/** Checks what a scenario takes from the catalogue: its markets, climates and the kinds of its offers. */
export function catalogueFaults(scenario: Scenario, { markets, climates, offerKinds }: Catalogue): Fault[] {
  const check = (
    what: string,
    id: string,
    known: Readonly<Record<string, unknown>>,
    path: string,
  ): Fault[] => {
    if (Object.hasOwn(known, id)) return []
    const names = Object.keys(known)
    return [{ path, message: strings.unknownId(what, id, nearest(id, names), names) }]
  }
  return [
    ...scenario.sites.flatMap((site, i) => check('market', site.market, markets, `sites[${i}].market`)),
    ...scenario.sites.flatMap(({ climate }, i) =>
      climate === undefined ? [] : check('climate', climate, climates, `sites[${i}].climate`),
    ),
    ...scenario.offers.flatMap((offer, i) =>
      check('kind of offer', offer.kind, offerKinds, `offers[${i}].kind`),
    ),
  ]
}

/** Writes out the rows of a scenario: parts, services, deployments where permitted, and the candidates that a part or an offer weighs. */
export function rowsOf(scenario: Scenario, model: Model, catalogue: Catalogue): Rows {
  const parts = partsOf(scenario)
  const services = scenario.strategies.flatMap(strategy =>
    scenario.workloads.map(
      (workload): Member => ({
        id: `${strategy.id}/${workload.id}`,
        index: 'service',
        links: { strategy: strategy.id, workload: workload.id },
      }),
    ),
  )
  const known: Plan['members'] = {
    site: scenario.sites.map(({ id }) => ({ id, index: 'site', links: {} })),
    workload: scenario.workloads.map(({ id, home = scenario.sites[0]?.id ?? '' }) => ({
      id,
      index: 'workload',
      links: { home },
    })),
    offer: scenario.offers.map(({ id, site, kind }) => ({
      id,
      index: 'offer',
      links: { site },
      fillings: catalogue.offerKinds[kind]?.fillings ?? {},
    })),
    strategy: scenario.strategies.map(({ id }) => ({ id, index: 'strategy', links: {} })),
    part: parts,
    service: services,
    deployment: deploymentsOf(scenario, parts),
  }
  const { candidates, entries } = candidatesOf(model, known, catalogue)
  const all: Plan['members'] = { ...known, ...candidates }
  const indexes = new Set(model.indexes.map(index => index.name))
  const members = Object.fromEntries(Object.entries(all).filter(([index]) => indexes.has(index)))
  const tables = tablesOf(model, { months: catalogue.months, members, values: new Map() })
  const placeOf = new Map(scenario.sites.map(site => [site.id, placeEntry(site, catalogue)]))
  const entryOf = (member: Member): Entry | undefined => {
    const own = entries.get(member.id)
    if (own || member.index === planIndex) return own
    const site = tables.reach(member, 'site')
    return site && placeOf.get(site.id)
  }
  return { members, names: namesOf(scenario, members, entries), entryOf, tables }
}

/** The figures of a site's market with those of its climate. */
function placeEntry(site: Site, catalogue: Catalogue): Entry | undefined {
  const market = catalogue.markets[site.market]
  const climate = climateOf(site, catalogue)
  return market && { name: market.name, figures: { ...climate?.figures, ...market.figures } }
}

/** Finds the climate of a site: its own, or that of its market. */
export function climateOf(
  { climate, market }: Site,
  { climates, markets }: Catalogue,
): ClimateEntry | undefined {
  return climates[climate ?? markets[market]?.climate ?? '']
}

function partsOf({ strategies }: Scenario): Member[] {
  return strategies.flatMap(strategy =>
    strategy.parts.map(
      ({ offer }): Member => ({
        id: `${strategy.id}/${offer}`,
        index: 'part',
        links: { strategy: strategy.id, offer },
      }),
    ),
  )
}

function deploymentsOf(scenario: Scenario, parts: readonly Member[]): Member[] {
  const siteOf = new Map(scenario.offers.map(offer => [offer.id, offer.site]))
  return parts.flatMap(part =>
    scenario.workloads
      .filter(({ sites }) => sites === undefined || sites.includes(siteOf.get(part.links.offer ?? '') ?? ''))
      .map(
        (workload): Member => ({
          id: `${part.id}/${workload.id}`,
          index: 'deployment',
          links: { part: part.id, service: `${part.links.strategy}/${workload.id}` },
        }),
      ),
  )
}

/** The candidates that each row weighs: their index links to the one whose rows choose. */
function candidatesOf(model: Model, rows: Plan['members'], catalogue: Catalogue) {
  const chooserOf = new Map(model.indexes.map(({ name, links }) => [name, Object.values(links)[0]]))
  const entries = new Map<string, Entry>()
  const candidates = Object.fromEntries(
    Object.entries(catalogue.candidates).map(([index, options]) => {
      const chooser = chooserOf.get(index) ?? 'part'
      const members = (rows[chooser] ?? []).flatMap(row =>
        Object.entries(options).map(([option, entry]): Member => {
          const id = `${row.id}/${option}`
          entries.set(id, entry)
          return { id, index, links: { [chooser]: row.id } }
        }),
      )
      return [index, members]
    }),
  )
  return { candidates, entries }
}

function namesOf(
  scenario: Scenario,
  members: Plan['members'],
  entries: ReadonlyMap<string, Entry>,
): ReadonlyMap<string, string> {
  const { sites, workloads, offers, strategies } = scenario
  const names = new Map([...sites, ...workloads, ...offers, ...strategies].map(({ id, name }) => [id, name]))
  const last = (id: string) => id.slice(id.lastIndexOf('/') + 1)
  for (const row of ['part', 'service', 'deployment'].flatMap(index => members[index] ?? [])) {
    const parent = row.id.slice(0, row.id.lastIndexOf('/'))
    names.set(row.id, `${names.get(parent) ?? parent}, ${names.get(last(row.id)) ?? last(row.id)}`)
  }
  for (const [id, entry] of entries) names.set(id, entry.name)
  return names
}
