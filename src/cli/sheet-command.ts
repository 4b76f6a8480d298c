import type { Model } from '../engine'
import type { Catalogue, Computed, Scenario } from '../scenario'
import { overrideLines } from '../scenario/override-lines'
import { nearest } from '../units'
import type { Arguments, Usage } from './arguments'
import { runEach } from './each'
import { UsageError } from './errors'
import { computeWith, pricedBy, type Values } from './open'
import { printLines } from './run-command'
import { type Selected, selectCells } from './select'
import { seriesOf } from './series'
import { smallestScenario } from './smallest-scenario'
import { strings } from './strings'
import type { Tools } from './tools'

/** How `sheet` is called. */
export const sheetUsage: Usage = {
  line: 'sheet NAME [--set NAME=VALUE]… [--get LINE,…] [--json|--csv] [--prices FILE] [--each CASES]',
  names: [1, 1],
  options: ['set', 'get', 'json', 'csv', 'each', 'prices'],
}

/**
 * Computes one sheet alone in the smallest plan that has it; lines that it reads may be given, and the catalogue’s language
 * model and accelerator may be named. Returns the exit code.
 */
export async function sheetCommand(args: Arguments, all: Tools): Promise<number> {
  const [asked = ''] = args.names
  const tools = toolsFor(asked, all)
  const { model, catalogue } = tools.basis
  const name = firstFilling(asked, catalogue) ?? asked
  if (!hasSheet(model, name)) throw unknownSheet(name, all)
  const smallest = smallestScenario(name, tools)
  const { prices } = args
  const priced = prices === undefined ? smallest : await pricedBy(prices, name, smallest, tools)
  const compute = given(name, priced, tools)
  const select = ({ run }: Computed): readonly Selected[] =>
    args.get.length > 0
      ? args.get.flatMap(line => cellsNamed(line, name, run, model))
      : [...run.program.expansion.cells.values()]
          .filter(({ line }) => line.sheet === name && !line.table)
          .map(cell => ({ cell }))
  if (args.each !== undefined) {
    const fullName = (line: string) =>
      /[.:]/.test(line) ? line : `${Object.hasOwn(choices, line) ? 'site' : name}.${line}`
    const each = { compute: (values: Values) => compute([...args.set, ...values]), select, fullName }
    return (await runEach(args.each, each, tools)) > 0 ? 1 : 0
  }
  const computed = compute(args.set)
  const isCalculator = tools !== all
  await printLines(select(computed), computed, args.format, tools, isCalculator)
  return 0
}

/** Finds what a name to get means: a line of the sheet where it names no other. */
function cellsNamed(line: string, sheet: string, run: Computed['run'], model: Model): Selected[] {
  const full = line.includes('.') ? line : `${sheet}.${line}`
  const id = full.replace(/^.*:|\[\d+\]$/g, '')
  if (!model.lines.some(known => known.id === id)) throw notOnSheet(line, sheet, model)
  return selectCells(full, run)
}

/** Now and thirty years of months: what loans and leases last at most. */
const CALCULATOR_MONTHS = 361

/** What a sheet is computed with: the calculators stand apart from the model of plans, and their flows may last longer. */
function toolsFor(sheet: string, tools: Tools): Tools {
  const { calculators } = tools
  if (!hasSheet(calculators.model, sheet)) return tools
  const catalogue = { ...calculators.catalogue, months: CALCULATOR_MONTHS }
  return { ...tools, basis: { ...calculators, catalogue } }
}

const hasSheet = ({ sheets }: Model, name: string) => sheets.some(sheet => sheet.name === name)

function unknownSheet(name: string, { basis, calculators }: Tools): UsageError {
  const known = [basis, calculators].flatMap(({ model }) => model.sheets.map(sheet => sheet.name))
  return new UsageError(strings.unknownSheet(name, nearest(name, known), known))
}

/** The sheet that fills a slot where the slot is asked for, in the first kind of offer. */
function firstFilling(slot: string, { offerKinds }: Catalogue): string | undefined {
  return Object.values(offerKinds)[0]?.fillings[slot]
}

/** Computes the plan with lines given: a line that is computed becomes an input. */
function given(sheet: string, scenario: Scenario, { basis }: Tools): (values: Values) => Computed {
  return values => {
    const chosen = values.reduce(withChoice, scenario)
    const named: Values = values
      .filter(([name]) => choiceOf(name) === undefined)
      .map(([name, value]) => [
        lineNamed(name, sheet, chosen, basis.model, basis.catalogue),
        seriesOf(value, basis.catalogue.months),
      ])
    const lines = new Set(named.map(([name]) => name.slice(name.indexOf(':') + 1)))
    return computeWith(sheet, chosen, named, { ...basis, model: overrideLines(basis.model, lines) })
  }
}

/** What the one site, workload and offer take from the catalogue, by the names that the document has for it, and where it stands there. */
const choices = { market: 'sites', climate: 'sites', model: 'workloads', accelerator: 'offers' } as const

function choiceOf(name: string): keyof typeof choices | undefined {
  const field = name.replace(/^site\./, '')
  return Object.hasOwn(choices, field) ? (field as keyof typeof choices) : undefined
}

/** The plan with another choice; one that names a climate alone keeps the prices of its market. */
function withChoice(scenario: Scenario, [name, value]: Values[number]): Scenario {
  const field = choiceOf(name)
  if (field === undefined) return scenario
  const list = choices[field]
  return { ...scenario, [list]: scenario[list].map(row => ({ ...row, [field]: String(value) })) }
}

/** Finds the line that a name means on a sheet: its own line, a line of another, one that a slot owes, or one of what fills the slots. */
function lineNamed(
  name: string,
  sheet: string,
  { offers }: Scenario,
  model: Model,
  catalogue: Catalogue,
): string {
  const at = name.indexOf(':') + 1
  const [row, line] = [name.slice(0, at), name.slice(at)]
  const full = line.includes('.') ? line : `${sheet}.${line}`
  const [first = '', last = ''] = full.split('.')
  const fillings = catalogue.offerKinds[offers[0]?.kind ?? '']?.fillings ?? {}
  const filling = fillings[first]
  const id = filling === undefined ? full : `${filling}.${last}`
  const ids = model.lines.map(known => known.id)
  if (ids.includes(id)) return `${row}${id}`
  const [filled, ...others] = ids.filter(known =>
    Object.values(fillings).some(by => known === `${by}.${line}`),
  )
  if (filled !== undefined && others.length === 0) return `${row}${filled}`
  const asked = id.slice(0, id.lastIndexOf('.'))
  throw notOnSheet(name, hasSheet(model, asked) ? asked : sheet, model)
}

/** Says that a sheet has no such line, with lines of that name elsewhere or the nearest of its own, and what may be given. */
function notOnSheet(name: string, sheet: string, { lines }: Model): UsageError {
  const own = lines.filter(line => line.sheet === sheet)
  const last = name.slice(Math.max(name.lastIndexOf('.'), name.lastIndexOf(':')) + 1)
  const elsewhere = lines.filter(line => line.name.toLowerCase() === last.toLowerCase()).map(line => line.id)
  const close = nearest(
    last,
    own.map(line => line.name),
  )
  const near = elsewhere.length > 0 ? elsewhere.slice(0, 3) : close === undefined ? [] : [close]
  const takes = own.filter(line => line.input && !line.table).map(line => line.name)
  return new UsageError(strings.notOnSheet(name, sheet, near, takes))
}
