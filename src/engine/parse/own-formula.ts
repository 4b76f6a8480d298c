import type { Expr, Line, Model } from '../model'
import { planIndex } from '../model'
import type { Word } from '../words/word'
import { axisComplaints } from './check-axes'
import { indexComplaints, reachOf } from './check-indexes'
import { unitComplaint } from './check-units'
import { FormulaError, parseFormula } from './parse-formula'

/** A formula that a reader wrote, read and checked, or why it cannot stand. */
export type FormulaRead = { readonly expr: Expr } | { readonly fault: string }

/** The most that a reader's formula may hold: what is longer hides a quantity that deserves a name. */
const ownFormulaLimits = { characters: 500, nodes: 60 } as const

/** Names the index whose rows are compared and never added. */
const alternatives = 'strategy'

/**
 * Reads a formula that is to stand in place of a line's own, as strictly as the sheets are read: closed vocabulary,
 * known names, the line's unit, its index, no climate points. Nothing is evaluated.
 */
export function readOwnFormula(
  text: string,
  lineId: string,
  model: Model,
  words: ReadonlyMap<string, Word>,
): FormulaRead {
  const line = model.lines.find(({ id }) => id === lineId)
  if (!line) throw new Error(`there is no line ${lineId} for a formula to stand in`)
  const known = knownLines(model)
  try {
    const expr = parseFormula(text, namesIn(line, known, model, words), ownFormulaLimits)
    const [fault] = faultsOf({ ...line, expr }, known, model, words)
    return fault === undefined ? { expr } : { fault }
  } catch (error) {
    if (error instanceof FormulaError) return { fault: error.message }
    throw error
  }
}

/** All that a formula may read, by name: the lines, and what slots owe in the guise of a line that provides it. */
function knownLines({ lines, slots }: Model): ReadonlyMap<string, Line> {
  const byId = new Map(lines.map(line => [line.id, line]))
  for (const [slot, names] of Object.entries(slots))
    for (const name of names) {
      const provided = lines.find(line => line.fills === slot && line.name === name)
      if (provided) byId.set(`${slot}.${name}`, provided)
    }
  return byId
}

type Known = ReadonlyMap<string, Line>

function namesIn({ sheet }: Line, known: Known, { indexes }: Model, words: ReadonlyMap<string, Word>) {
  const full = (name: string) => (name.includes('.') ? name : `${sheet}.${name}`)
  return {
    words,
    indexes: indexes.map(({ name }) => name),
    resolve: (name: string) => (known.has(full(name)) ? full(name) : undefined),
    candidates: () => [...known.keys()],
  }
}

function faultsOf(
  line: Line & { readonly expr: Expr },
  known: Known,
  { lines, indexes, sheets }: Model,
  words: ReadonlyMap<string, Word>,
): string[] {
  const indexOf = (id: string) => known.get(id)?.index ?? planIndex
  const unit = unitComplaint(line, {
    unitOf: id => known.get(id)?.unit ?? '1',
    tableOf: id => known.get(id)?.table,
    words,
  })
  const behind = (id: string) => {
    const [slot = '', name = ''] = id.split('.')
    const fillings = sheets.filter(({ fills }) => fills === slot).map(sheet => `${sheet.name}.${name}`)
    return lines.filter(({ id: other }) => fillings.includes(other))
  }
  const others = lines.map(other => (other.id === line.id ? line : other))
  return [
    ...(unit === undefined
      ? []
      : [unit.replace(/^is declared (.*), but its formula gives/, 'must give $1, but gives')]),
    ...indexComplaints(line.expr, line.index, { indexOf, reach: reachOf(indexes), alternatives }),
    ...(axisComplaints(others, words, behind).length > 0
      ? ['reads what differs by weather; take typicalYear, measuredYear or worstHour of it']
      : []),
  ]
}
