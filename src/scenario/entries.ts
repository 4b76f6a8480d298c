import { type Member, planIndex, type Tables } from '../engine'
import { nearest } from '../units'
import type { Catalogue, ClimateEntry, Entry, Figure } from './catalogue'
import type { Fault } from './fault'
import type { Scenario, Site } from './scenario'
import { strings } from './strings'

/** An entry of the catalogue that a document chose. */
export interface ChosenEntry {
  readonly entry: Entry
  /** The id by which it was chosen. */
  readonly id: string
  /** Where in the document, such as `sites[0].market`. */
  readonly path: string
}

/** A field of an entry, with the entry that holds it. */
export interface FoundFigure {
  readonly figure: Figure | undefined
  readonly from: ChosenEntry
}

/** Checks what a scenario takes from the catalogue: markets, climates, accelerators, language models, kinds of offers. */
export function catalogueFaults(scenario: Scenario, catalogue: Catalogue): Fault[] {
  const { markets, climates, offerKinds, accelerators, languageModels } = catalogue
  const check = (what: string, id: string | undefined, known: object, path: string): Fault[] => {
    if (id === undefined || Object.hasOwn(known, id)) return []
    const names = Object.keys(known)
    return [{ path, message: strings.unknownId(what, id, nearest(id, names), names) }]
  }
  const { sites, workloads, offers } = scenario
  return [
    ...sites.flatMap(({ market, climate }, i) => [
      ...check('market', market, markets, `sites[${i}].market`),
      ...check('climate', climate, climates, `sites[${i}].climate`),
    ]),
    ...workloads.flatMap(({ model }, i) =>
      check('language model', model, languageModels, `workloads[${i}].model`),
    ),
    ...offers.flatMap(({ kind, accelerator }, i) => [
      ...check('kind of offer', kind, offerKinds, `offers[${i}].kind`),
      ...check('accelerator', accelerator, accelerators, `offers[${i}].accelerator`),
    ]),
  ]
}

type Choice = readonly [
  row: string,
  list: Readonly<Record<string, Entry>>,
  id: string | undefined,
  path: string,
]

/** The entries that the rows of a document chose, by row. */
function chosenEntries(
  scenario: Scenario,
  catalogue: Catalogue,
): ReadonlyMap<string, readonly ChosenEntry[]> {
  const { markets, climates, accelerators, languageModels } = catalogue
  const choices: readonly Choice[] = [
    ...scenario.sites.map(({ id, market }, i): Choice => [id, markets, market, `sites[${i}].market`]),
    ...scenario.sites.map(
      (site, i): Choice => [site.id, climates, climateIdOf(site, catalogue), `sites[${i}].climate`],
    ),
    ...scenario.workloads.map(
      ({ id, model }, i): Choice => [id, languageModels, model, `workloads[${i}].model`],
    ),
    ...scenario.offers.map(
      ({ id, accelerator }, i): Choice => [id, accelerators, accelerator, `offers[${i}].accelerator`],
    ),
  ]
  const chosen = new Map<string, ChosenEntry[]>()
  for (const [row, list, id, path] of choices) {
    const entry = id === undefined ? undefined : list[id]
    if (id !== undefined && entry) chosen.set(row, [...(chosen.get(row) ?? []), { entry, id, path }])
  }
  return chosen
}

/** The climate of a site: its own, or that of its market. */
const climateIdOf = ({ climate, market }: Site, { markets }: Catalogue): string | undefined =>
  climate ?? markets[market]?.climate

/** Finds the climate of a site: its own, or that of its market. */
export function climateOf(site: Site, catalogue: Catalogue): ClimateEntry | undefined {
  return catalogue.climates[climateIdOf(site, catalogue) ?? '']
}

/** The indexes whose rows choose an entry, the nearer before the farther. */
const choosers = ['offer', 'workload', 'site'] as const

/**
 * Makes the look-up of catalogue figures: a row's own entry comes first (of a candidate), then the accelerator of its
 * offer, the language model of its workload, the market and the climate of its site. Undefined where none of them has the field.
 */
export function figureFinder(
  scenario: Scenario,
  catalogue: Catalogue,
  tables: Tables,
  candidates: ReadonlyMap<string, Entry>,
): (member: Member, field: string) => FoundFigure | undefined {
  const chosen = chosenEntries(scenario, catalogue)
  const entriesOf = (member: Member): readonly ChosenEntry[] => {
    const own = candidates.get(member.id)
    const reached = choosers.flatMap(index => {
      const row = member.index === planIndex ? undefined : tables.reach(member, index)
      return (row && chosen.get(row.id)) ?? []
    })
    return own ? [{ entry: own, id: member.id, path: '' }, ...reached] : reached
  }
  return (member, field) => {
    const entries = entriesOf(member)
    const from = entries.find(({ entry }) => Object.hasOwn(entry.figures, field))
    return from && { figure: from.entry.figures[field], from }
  }
}
