import type { Model, Plan } from '../engine'
import { nearest } from '../units'
import { type Catalogue, capLine } from './catalogue'
import { type ChosenEntry, catalogueFaults } from './entries'
import { type Fault, pathText } from './fault'
import { givenOf } from './given'
import type { InputState } from './input-state'
import {
  type Default,
  defaultOf,
  type InputCell,
  inputCells,
  inputState,
  orFault,
  presetDefault,
} from './inputs'
import { type Rows, rowsOf } from './members'
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
  /** Where each input starts from, by cell id; kept so that an edit resolves only what it changes. */
  readonly starts: ReadonlyMap<string, InputStart>
}

/** An input with the figure that it has unless the document sets it. */
export interface InputStart {
  readonly cell: InputCell
  /** Left out where neither the line, the catalogue nor the preset has a figure. */
  readonly base: Default | undefined
  /** What the preset sets. */
  readonly preset: InputEntry | undefined
}

/** A plan ready to compute, or every reason why a scenario does not give one. */
export type Resolution = { readonly ok: Resolved } | { readonly faults: readonly Fault[] }

/**
 * Turns a scenario into a plan: rows with links and fillings, and for each input the reader's figure, else the
 * figure of the preset, else the catalogue's or its marked fallback, else the default. Figures come out in the units of their lines.
 */
export function resolve(
  scenario: Scenario,
  model: Model,
  catalogue: Catalogue,
  preset?: Scenario,
): Resolution {
  const unknown = catalogueFaults(scenario, catalogue)
  if (unknown.length > 0) return { faults: unknown }
  const rows = rowsOf(scenario, model, catalogue, preset)
  const capped = withCaps(scenario, model)
  const ofPreset = preset ? withCaps(preset, model).entries : {}
  const cells = inputCells(model, rows)
  const faults = [...capped.faults, ...unknownInputs(scenario, model, cells)]
  const starts = new Map(cells.map(cell => [cell.cell, startOf(cell, rows, entryOf(ofPreset, cell.cell))]))
  const inputs = new Map<string, InputState>()
  const missing = new Map<string, Missing>()
  for (const start of starts.values()) {
    const { cell, line } = start.cell
    const place = capped.places.get(cell)
    const read = readInput(start, entryOf(capped.entries, cell), catalogue.months, place)
    if (!read) {
      const from = ownerOf(start.cell, scenario, rows)
      missing.set(from.path, { from, labels: [...(missing.get(from.path)?.labels ?? []), line.label] })
    } else if ('fault' in read) faults.push(read.fault)
    else inputs.set(cell, read.value)
  }
  faults.push(...[...missing.values()].map(unchosen))
  if (faults.length > 0) return { faults }
  const values = new Map([...inputs].map(([cell, { value }]) => [cell, value]))
  const given = givenOf(scenario, model, rows, catalogue)
  const plan = { months: catalogue.months, members: rows.members, values, given }
  return { ok: { scenario, plan, inputs, names: rows.names, rows, starts } }
}

type Entries = Readonly<Record<string, InputEntry>>

function entryOf(entries: Entries, cell: string): InputEntry | undefined {
  return Object.hasOwn(entries, cell) ? entries[cell] : undefined
}

function startOf(cell: InputCell, rows: Rows, preset: InputEntry | undefined): InputStart {
  return { cell, base: presetDefault(cell, defaultOf(cell, rows), preset), preset }
}

/**
 * Reads an input from where it starts and what the document sets; undefined where neither has a figure. An entry
 * taken over from the preset as it is is not the reader's own.
 */
function readInput(
  { cell, base, preset }: InputStart,
  entry: InputEntry | undefined,
  months: number,
  place = pathText(['inputs', cell.cell]),
) {
  const own = JSON.stringify(entry) === JSON.stringify(preset) ? undefined : entry
  if (!base && own === undefined) return undefined
  return orFault(place, () => inputState(cell, base ?? unknownDefault, own, months))
}

/**
 * Resolves the next version of a scenario in which only figures changed: reads those that differ from the version
 * before and keeps the rest.
 */
export function resolveFigures(previous: Resolved, scenario: Scenario, model: Model): Resolution {
  const { starts, plan } = previous
  const keys = changedKeys(previous.scenario.inputs, scenario.inputs)
  const inputs = new Map(previous.inputs)
  const capped = withCaps(scenario, model)
  const faults: Fault[] = [...capped.faults]
  for (const key of keys) {
    const start = starts.get(key)
    const place = capped.places.get(key)
    const read = start && readInput(start, entryOf(capped.entries, key), plan.months, place)
    if (!start)
      faults.push(
        unknownInput(
          key,
          model,
          [...starts.values()].map(({ cell }) => cell),
        ),
      )
    else if (!read) {
      const from = ownerOf(start.cell, scenario, previous.rows)
      faults.push(unchosen({ from, labels: [start.cell.line.label] }))
    } else if ('fault' in read) faults.push(read.fault)
    else inputs.set(key, read.value)
  }
  if (faults.length > 0) return { faults }
  const values = new Map(plan.values)
  for (const key of keys) values.set(key, inputs.get(key)?.value ?? Number.NaN)
  return { ok: { ...previous, scenario, plan: { ...plan, values }, inputs } }
}

function changedKeys(before: Entries, after: Entries): string[] {
  const keys = new Set([...Object.keys(before), ...Object.keys(after)])
  return [...keys].filter(key => entryOf(before, key) !== entryOf(after, key))
}

const unknownDefault = { default: NaN, origin: 'default', isFallback: false } as const

/** The choice in a document that lacks figures. */
interface Missing {
  readonly from: Pick<ChosenEntry, 'id' | 'path'>
  readonly labels: readonly string[]
}

const unchosen = ({ from, labels }: Missing): Fault => ({
  path: from.path,
  message: strings.unchosen(from.id, labels),
})

/** The choice that should give an input its figure: the entry that has the field, else the market of the site. */
function ownerOf(
  { line, member }: InputCell,
  scenario: Scenario,
  { figureOf, tables }: Rows,
): Missing['from'] {
  const field = typeof line.input?.default === 'object' ? line.input.default.catalogue : ''
  const found = figureOf(member, field)?.from
  if (found) return found
  const i = scenario.sites.findIndex(({ id }) => id === tables.reach(member, 'site')?.id)
  const market = scenario.sites[i]?.market
  return market === undefined ? { id: member.id, path: '' } : { id: market, path: `sites[${i}].market` }
}

/** Makes inputs of the caps that stand at parts, with where each stands. */
function withCaps({ strategies, inputs }: Scenario, model: Model) {
  const known = model.lines.some(line => line.id === capLine && line.input)
  const entries: Record<string, InputEntry> = { ...inputs }
  const places = new Map<string, string>()
  const faults: Fault[] = []
  strategies.forEach((strategy, i) =>
    strategy.parts.forEach(({ offer, cap }, j) => {
      if (cap === undefined) return
      const path = `strategies[${i}].parts[${j}].cap`
      const key = `${strategy.id}/${offer}:${capLine}`
      if (!known) faults.push({ path, message: strings.noCap() })
      else if (Object.hasOwn(inputs, key)) faults.push({ path, message: strings.capTwice(key) })
      else {
        entries[key] = cap
        places.set(key, path)
      }
    }),
  )
  return { entries, places, faults }
}

function unknownInputs({ inputs }: Scenario, model: Model, cells: readonly InputCell[]): Fault[] {
  const known = new Set(cells.map(({ cell }) => cell))
  return Object.keys(inputs)
    .filter(key => !known.has(key))
    .map(key => unknownInput(key, model, cells))
}

const unknownInput = (key: string, model: Model, cells: readonly InputCell[]): Fault => ({
  path: pathText(['inputs', key]),
  message: inputMessage(key, model, cells),
})

/** Says why a name is not an input: it is computed, it lacks a row, or nothing is called so. */
export function inputMessage(key: string, model: Model, cells: readonly InputCell[]): string {
  const name = key.slice(key.indexOf(':') + 1)
  const rows = cells.filter(({ line }) => line.id === key).map(({ member }) => member.id)
  if (rows.length > 0) return strings.whichRow(key, rows)
  if (model.lines.some(line => line.id === name && !line.input)) return strings.computed(key)
  return strings.unknownInput(key, nearestInput(key, cells))
}

/** Finds the input nearest to a name: the first row of the nearest line where the name has no row. */
function nearestInput(key: string, cells: readonly InputCell[]): string | undefined {
  const named = key.includes(':')
  const names = new Map(cells.map(({ cell, line }) => [named ? cell : line.id, cell] as const).reverse())
  const near = nearest(key, names.keys())
  return near === undefined ? undefined : names.get(near)
}
