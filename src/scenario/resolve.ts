import type { Model, Plan } from '../engine'
import { nearest } from '../units'
import { type Catalogue, capLine } from './catalogue'
import { type Fault, pathText } from './fault'
import type { InputState } from './input-state'
import { defaultOf, type InputCell, inputCells, inputState, orFault, presetDefault } from './inputs'
import { catalogueFaults, type Rows, rowsOf } from './members'
import type { InputEntry, Scenario } from './scenario'
import { strings } from './strings'

/** A scenario made ready for the engine. */
export interface Resolved {
  readonly scenario: Scenario
  readonly plan: Plan
  /** Every input of the plan by cell id, in the order of the model. */
  readonly inputs: ReadonlyMap<string, InputState>
  /** By row id, the name that people read. */
  readonly names: ReadonlyMap<string, string>
  readonly rows: Rows
}

/** A plan ready to compute, or every reason why a scenario does not give one. */
export type Resolution = { readonly ok: Resolved } | { readonly faults: readonly Fault[] }

/**
 * Turns a scenario into a plan: rows with links and fillings, and for each input the reader's figure, else the
 * figure of the preset, else the catalogue's or its marked fallback, else the default. Figures come out in the units of their lines.
 */
export function resolve(scenario: Scenario, model: Model, catalogue: Catalogue, preset?: Scenario): Resolution {
  const unknown = catalogueFaults(scenario, catalogue)
  if (unknown.length > 0) return { faults: unknown }
  const rows = rowsOf(scenario, model, catalogue)
  const given = withCaps(scenario, model)
  const ofPreset = preset ? withCaps(preset, model).entries : {}
  const cells = inputCells(model, rows)
  const faults = [...given.faults, ...unknownInputs(scenario, model, cells)]
  const inputs = new Map<string, InputState>()
  const missing = new Map<string, string[]>()
  for (const cell of cells) {
    const base = presetDefault(cell, defaultOf(cell, rows), entryOf(ofPreset, cell.cell))
    const entry = ownEntry(given.entries, ofPreset, cell.cell)
    if (!base && entry === undefined) {
      const site = rows.tables.reach(cell.member, 'site')?.id ?? cell.member.id
      missing.set(site, [...(missing.get(site) ?? []), cell.line.label])
      continue
    }
    const read = orFault(pathText(['inputs', cell.cell]), () => inputState(cell, base ?? unknownDefault, entry, catalogue.months))
    if ('fault' in read) faults.push(read.fault)
    else inputs.set(cell.cell, read.value)
  }
  faults.push(...[...missing].map(([site, labels]) => unchosen(scenario, site, labels)))
  if (faults.length > 0) return { faults }
  const values = new Map([...inputs].map(([cell, { value }]) => [cell, value]))
  return { ok: { scenario, plan: { months: catalogue.months, members: rows.members, values }, inputs, names: rows.names, rows } }
}

type Entries = Readonly<Record<string, InputEntry>>

function entryOf(entries: Entries, cell: string): InputEntry | undefined {
  return Object.hasOwn(entries, cell) ? entries[cell] : undefined
}

/** What the document sets beyond its preset: an entry taken over from there as it is is not the reader's own. */
function ownEntry(entries: Entries, ofPreset: Entries, cell: string): InputEntry | undefined {
  const entry = entryOf(entries, cell)
  return JSON.stringify(entry) === JSON.stringify(entryOf(ofPreset, cell)) ? undefined : entry
}

const unknownDefault = { default: NaN, origin: 'default', isFallback: false } as const

function unchosen(scenario: Scenario, site: string, labels: readonly string[]): Fault {
  const i = scenario.sites.findIndex(({ id }) => id === site)
  return i < 0 ? { path: '', message: strings.unchosen(site, labels) }
    : { path: `sites[${i}].market`, message: strings.unchosen(scenario.sites[i]?.market ?? site, labels) }
}

function withCaps({ strategies, inputs }: Scenario, model: Model) {
  const known = model.lines.some((line) => line.id === capLine && line.input)
  const entries: Record<string, InputEntry> = { ...inputs }
  const faults: Fault[] = []
  strategies.forEach((strategy, i) => strategy.parts.forEach(({ offer, cap }, j) => {
    if (cap === undefined) return
    const path = `strategies[${i}].parts[${j}].cap`
    const key = `${strategy.id}/${offer}:${capLine}`
    if (!known) faults.push({ path, message: strings.noCap() })
    else if (Object.hasOwn(inputs, key)) faults.push({ path, message: strings.capTwice(key) })
    else entries[key] = cap
  }))
  return { entries, faults }
}

function unknownInputs({ inputs }: Scenario, model: Model, cells: readonly InputCell[]): Fault[] {
  const known = new Set(cells.map(({ cell }) => cell))
  return Object.keys(inputs).filter((key) => !known.has(key)).map((key) => ({ path: pathText(['inputs', key]), message: inputMessage(key, model, cells) }))
}

/** Says why a name is not an input: it is computed, it lacks a row, or nothing is called so. */
export function inputMessage(key: string, model: Model, cells: readonly InputCell[]): string {
  const name = key.slice(key.indexOf(':') + 1)
  const rows = cells.filter(({ line }) => line.id === key).map(({ member }) => member.id)
  if (rows.length > 0) return strings.whichRow(key, rows)
  if (model.lines.some((line) => line.id === name && !line.input)) return strings.computed(key)
  return strings.unknownInput(key, nearest(key, cells.map(({ cell }) => cell)))
}
