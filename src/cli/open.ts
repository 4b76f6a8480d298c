import type { Model } from '../engine'
import {
  type Basis,
  type Computed,
  compute,
  entryValue,
  type Fault,
  type InputEntry,
  type InputState,
  isRecord,
  type Resolved,
  readFigure,
  resolveOn,
  type Scenario,
  setInput,
} from '../scenario'
import { shapingLines } from '../scenario/candidates'
import { orFault } from '../scenario/inputs'
import { formulaReader, learnFormulas } from '../scenario/own-formulas'
import { isPriceBook, parsePrices } from '../scenario/parse-prices'
import { parseDocument, parseScenario } from '../scenario/parse-scenario'
import { priceFaults, withPrices } from '../scenario/price-book'
import type { PriceBook } from '../scenario/price-rows'
import { readJson } from '../scenario/read-json'
import { inputMessage } from '../scenario/resolve'
import { InvalidError, UsageError } from './errors'
import { strings } from './strings'
import type { Tools } from './tools'

/** Reads a scenario from a file, a preset or standard input. Throws an InvalidError with every fault, or a UsageError where nothing can be read. */
export async function openScenario(file: string, tools: Tools, prices?: string): Promise<Scenario> {
  const { presets, io, basis } = tools
  const preset = Object.hasOwn(presets, file) ? presets[file] : undefined
  const parsed = preset === undefined ? parseScenario(await textOf(file, presets, io)) : parseDocument(preset)
  if ('faults' in parsed) throw new InvalidError(file, parsed.faults)
  await learnFormulas(parsed.ok, basis.model, formulaReader(basis))
  return prices === undefined ? parsed.ok : pricedBy(prices, file, parsed.ok, tools)
}

/** Lays a price book over a scenario and says what it changes. Throws an InvalidError with every fault of the book. */
export async function pricedBy(
  prices: string,
  file: string,
  scenario: Scenario,
  tools: Tools,
): Promise<Scenario> {
  const { scenario: priced, changes } = withPrices(
    orThrow(file, resolveOn(tools.basis, scenario)),
    await openPrices(prices, tools),
  )
  tools.io.say(strings.priced(prices, changes))
  return priced
}

/** Reads a price book from a file. Throws an InvalidError with every fault. */
export async function openPrices(file: string, { presets, io, basis }: Tools): Promise<PriceBook> {
  const parsed = parsePrices(await textOf(file, presets, io))
  const faults = 'faults' in parsed ? parsed.faults : priceFaults(parsed.ok, basis.model, basis.catalogue)
  if ('faults' in parsed || faults.length > 0) throw new InvalidError(file, faults)
  return parsed.ok
}

/** Tells whether a file holds a price book; standard input, which is read once, holds a scenario. */
export async function isPriceFile(file: string, { presets, io }: Tools): Promise<boolean> {
  if (file === '-' || Object.hasOwn(presets, file)) return false
  const read = readJson(await textOf(file, presets, io))
  return 'value' in read && isPriceBook(read.value)
}

async function textOf(file: string, presets: Tools['presets'], io: Tools['io']): Promise<string> {
  try {
    return await io.read(file)
  } catch (error) {
    throw new UsageError(strings.unreadable(file, reasonOf(error), Object.keys(presets)))
  }
}

/** Names the reason why a file could not be read or written, without what only programs need. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  if (error.message.startsWith('EISDIR')) return strings.isFolder()
  return error.message.replace(/^E[A-Z]+: /, '').replace(/,? (open|stat|read|write)( '.*')?$/, '')
}

/**
 * Computes a scenario with values set: first those that decide which rows there are, so that the others find theirs.
 * Throws an InvalidError with every fault.
 */
export function computeWith(file: string, scenario: Scenario, values: Values, basis: Basis): Computed {
  const shaping = shapingLines(basis.model)
  const shapes = values.filter(([name]) => shaping.has(name.slice(name.indexOf(':') + 1)))
  const others = values.filter(value => !shapes.includes(value))
  const next = [shapes, others].reduce(
    (before, some) =>
      some.length === 0
        ? before
        : withValues(file, orThrow(file, resolveOn(basis, before)), some, basis.model),
    scenario,
  )
  return orThrow(file, compute(next, basis))
}

function orThrow<T>(file: string, result: { readonly ok: T } | { readonly faults: readonly Fault[] }): T {
  if ('faults' in result) throw new InvalidError(file, result.faults)
  return result.ok
}

/** Values by the name of an input; a line alone means all its rows. */
export type Values = readonly (readonly [name: string, value: InputEntry])[]

/** Sets values in a scenario, one after the other. Throws an InvalidError for names that are no input. */
export function withValues(
  file: string,
  { scenario, inputs }: Pick<Resolved, 'scenario' | 'inputs'>,
  values: Values,
  model: Model,
): Scenario {
  const faults: Fault[] = []
  const all = [...inputs.values()]
  let next = scenario
  for (const [name, value] of values) {
    const own = inputs.get(name)
    const states = own ? [own] : all.filter(({ line }) => line.id === name)
    if (states.length === 0) faults.push({ path: name, message: inputMessage(name, model, all) })
    for (const state of states) {
      const read = orFault(name, () => (isChange(value) ? changed(value, state, next) : value))
      if ('fault' in read) faults.push(read.fault)
      else next = withEntry(next, state.cell, read.value)
    }
  }
  if (faults.length > 0) throw new InvalidError(file, faults)
  return next
}

/** Reads a change such as +10%, relative to what the scenario says by now. */
function changed(value: string, { cell, line, value: resolved }: InputState, { inputs }: Scenario): number {
  const entry = inputs[cell]
  const now = entry === undefined ? resolved : entryValue(entry)
  return readFigure(value, line, { current: typeof now === 'object' ? undefined : readFigure(now, line) })
}

/** A change of the present value, such as +10%. */
const isChange = (value: InputEntry): value is string =>
  typeof value === 'string' && /^[+-].*%$/.test(value.trim())

function withEntry(scenario: Scenario, cell: string, entry: InputEntry): Scenario {
  const next = setInput(scenario, cell, entryValue(entry))
  return isRecord(entry) ? { ...next, inputs: { ...next.inputs, [cell]: entry } } : next
}
