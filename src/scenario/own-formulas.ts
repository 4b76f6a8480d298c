import { type Cell, cellId, type Member, type Model } from '../engine'
import type { Word } from '../engine/define'
import type { FormulaRead } from '../engine/parse/own-formula'
import type { Fault } from './fault'
import { ownLineOf } from './own-line-of'
import type { Resolution, Resolved } from './resolve'
import type { Scenario } from './scenario'
import { strings } from './strings'

/** The line in which a reader's formula stands. */
const formulaLine = 'own.amount'

/** The formulas that have been read, by their text, for each model. Reading takes a parser that a first answer does without. */
const read = new WeakMap<Model, Map<string, FormulaRead>>()

function readOf(model: Model): Map<string, FormulaRead> {
  const known = read.get(model) ?? new Map<string, FormulaRead>()
  read.set(model, known)
  return known
}

/** What formulas are read with. */
interface Vocabulary {
  readonly model: Model
  readonly words: ReadonlyMap<string, Word>
}

/** Makes a reader of formulas for who has the vocabulary whole: a command line or a worker. The parser comes when it is first used. */
export function formulaReader({ model, words }: Vocabulary) {
  return async (text: string): Promise<FormulaRead> => {
    const { readOwnFormula } = await import('../engine/parse/own-formula')
    return readOwnFormula(text, formulaLine, model, words)
  }
}

/** Says why a formula cannot stand; undefined where it can. */
export function formulaFault(text: string, model: Model): Fault | undefined {
  const found = readOf(model).get(text)
  return found && 'fault' in found ? { path: '', message: strings.badFormula(found.fault) } : undefined
}

/** Reads the formulas of a scenario that have not been read yet, so that it can be computed. */
export async function learnFormulas(
  { ownLines = [] }: Pick<Scenario, 'ownLines'>,
  model: Model,
  reader: (text: string) => Promise<FormulaRead>,
): Promise<void> {
  const known = readOf(model)
  for (const { formula } of ownLines)
    if (formula !== undefined && !known.has(formula)) known.set(formula, await reader(formula))
}

/** Puts the formulas of a scenario into its plan, or says at each why it cannot stand there. */
export function withFormulas(resolved: Resolved, model: Model): Resolution {
  const { ownLines = [] } = resolved.scenario
  const known = readOf(model)
  const costs = resolved.plan.members.ownCost ?? []
  const formulas = new Map<string, Extract<FormulaRead, { expr: unknown }>['expr']>()
  const faults: Fault[] = []
  ownLines.forEach(({ id, formula }, i) => {
    if (formula === undefined) return
    const found = known.get(formula)
    if (!found || 'fault' in found)
      faults.push({ path: pathOf(i), message: strings.badFormula(found?.fault ?? 'has not been read') })
    else for (const cost of costs) if (isOf(cost, id)) formulas.set(cellId(formulaLine, cost), found.expr)
  })
  if (faults.length > 0) return { faults }
  return formulas.size === 0
    ? { ok: resolved }
    : { ok: { ...resolved, plan: { ...resolved.plan, formulas } } }
}

const isOf = ({ links }: Member, id: string) => links.ownLine === id
const pathOf = (place: number) => `ownLines[${place}].formula`

/** Gives the formula that a reader wrote for a cell; undefined where the line's own stands. */
export function formulaAt(cell: Cell, scenario: Scenario): string | undefined {
  return cell.line.id === formulaLine ? ownLineOf(cell, scenario)?.formula : undefined
}

/** Finds the formula that a complaint of the engine names; the empty path where it names none. */
export function formulaPath(message: string, { ownLines = [] }: Pick<Scenario, 'ownLines'>): string {
  const place = ownLines.findIndex(
    ({ id, formula }) => formula !== undefined && message.includes(`/${id}:own.`),
  )
  return place < 0 ? '' : pathOf(place)
}
