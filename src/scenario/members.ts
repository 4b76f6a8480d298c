import { type Member, type Model, type Plan, type Tables, tablesOf } from '../engine'
import { candidatesOf } from './candidates'
import type { Catalogue, Entry } from './catalogue'
import { type FoundFigure, figureFinder } from './entries'
import type { Scenario } from './scenario'
import { type Veto, vetoesOf } from './vetoes'

/** The rows of a plan, what they are called, and the catalogue entries behind them. */
export interface Rows {
  readonly members: Plan['members']
  /** By row id, the name that people read. */
  readonly names: ReadonlyMap<string, string>
  /** Finds a field in the catalogue entries behind a row. */
  readonly figureOf: (member: Member, field: string) => FoundFigure | undefined
  readonly tables: Tables
  /** Which workloads may not run on which offers, with the reason. */
  readonly vetoes: readonly Veto[]
}

/**
 * Writes out the rows of a scenario: parts, services, workloads on offers, deployments where permitted, and candidates.
 * Whether a row has candidates may follow from inputs, of the scenario or else of the example that it started from.
 */
export function rowsOf(scenario: Scenario, model: Model, catalogue: Catalogue, preset?: Scenario): Rows {
  const parts = partsOf(scenario)
  const pairings = pairingsOf(scenario)
  const vetoes = vetoesOf(scenario, catalogue)
  const offers = offersOf(scenario, catalogue)
  const owners = { offer: offers, part: parts, pairing: pairings }
  const candidates = candidatesOf(owners, model, catalogue, preset ? [scenario, preset] : [scenario])
  const all: Plan['members'] = {
    site: scenario.sites.map(({ id }) => ({ id, index: 'site', links: {} })),
    workload: scenario.workloads.map(({ id, home = scenario.sites[0]?.id ?? '' }) => ({
      id,
      index: 'workload',
      links: { home },
    })),
    offer: offers,
    strategy: scenario.strategies.map(({ id }) => ({ id, index: 'strategy', links: {} })),
    part: parts,
    service: servicesOf(scenario),
    pairing: pairings,
    deployment: deploymentsOf(scenario, parts, vetoes),
    ...ownCostsOf(scenario),
    ...candidates.members,
  }
  const indexes = new Set(model.indexes.map(index => index.name))
  const members = Object.fromEntries(Object.entries(all).filter(([index]) => indexes.has(index)))
  const tables = tablesOf(model, { months: catalogue.months, members, values: new Map() })
  return {
    members,
    names: namesOf(scenario, members, candidates.entries),
    figureOf: figureFinder(scenario, catalogue, tables, candidates.entries),
    tables,
    vetoes,
  }
}

function offersOf({ offers }: Scenario, { offerKinds }: Catalogue): Member[] {
  return offers.map(
    ({ id, site, kind }): Member => ({
      id,
      index: 'offer',
      links: { site },
      fillings: offerKinds[kind]?.fillings ?? {},
    }),
  )
}

function servicesOf({ strategies, workloads }: Scenario): Member[] {
  return strategies.flatMap(strategy =>
    workloads.map(
      (workload): Member => ({
        id: `${strategy.id}/${workload.id}`,
        index: 'service',
        links: { strategy: strategy.id, workload: workload.id },
      }),
    ),
  )
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

/** Every workload on the hardware of every offer that a strategy takes. */
function pairingsOf({ offers, workloads, strategies }: Scenario): Member[] {
  const taken = new Set(strategies.flatMap(({ parts }) => parts.map(({ offer }) => offer)))
  return offers
    .filter(({ id }) => taken.has(id))
    .flatMap(offer =>
      workloads.map(
        (workload): Member => ({
          id: `${offer.id}/${workload.id}`,
          index: 'pairing',
          links: { offer: offer.id, workload: workload.id },
        }),
      ),
    )
}

/** The reader's own costs, and each of them in every strategy that takes its offer. */
function ownCostsOf({ ownLines = [], strategies }: Scenario) {
  const ownLine = ownLines.map(({ id, offer }): Member => ({ id, index: 'ownLine', links: { offer } }))
  const ownCost = strategies.flatMap(strategy =>
    strategy.parts.flatMap(part =>
      ownLines
        .filter(({ offer }) => offer === part.offer)
        .map(({ id, offer }): Member => {
          const own = `${strategy.id}/${offer}`
          return { id: `${own}/${id}`, index: 'ownCost', links: { ownLine: id, part: own } }
        }),
    ),
  )
  return { ownLine, ownCost }
}

function deploymentsOf({ workloads }: Scenario, parts: readonly Member[], vetoes: readonly Veto[]): Member[] {
  const forbidden = new Set(vetoes.map(({ offer, workload }) => `${offer}/${workload}`))
  return parts.flatMap(part =>
    workloads
      .filter(({ id }) => !forbidden.has(`${part.links.offer}/${id}`))
      .map(
        (workload): Member => ({
          id: `${part.id}/${workload.id}`,
          index: 'deployment',
          links: {
            part: part.id,
            service: `${part.links.strategy}/${workload.id}`,
            pairing: `${part.links.offer}/${workload.id}`,
          },
        }),
      ),
  )
}

function namesOf(
  scenario: Scenario,
  members: Plan['members'],
  entries: ReadonlyMap<string, Entry>,
): ReadonlyMap<string, string> {
  const { sites, workloads, offers, strategies, ownLines = [] } = scenario
  const all = [...sites, ...workloads, ...offers, ...strategies, ...ownLines]
  const names = new Map(all.map(({ id, name }) => [id, name]))
  const last = (id: string) => id.slice(id.lastIndexOf('/') + 1)
  for (const row of ['part', 'service', 'pairing', 'deployment', 'ownCost'].flatMap(
    index => members[index] ?? [],
  )) {
    const parent = row.id.slice(0, row.id.lastIndexOf('/'))
    names.set(row.id, `${names.get(parent) ?? parent}, ${names.get(last(row.id)) ?? last(row.id)}`)
  }
  for (const [id, entry] of entries) names.set(id, entry.name)
  return names
}
