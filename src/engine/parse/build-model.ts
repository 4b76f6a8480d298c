import { nearest } from '../../units'
import type { LineDef, ModelSource, SheetDef } from '../define'
import type { Expr, IndexInfo, Line, Model, Provenance, Told } from '../model'
import { planIndex } from '../model'
import { vocabulary } from '../words'
import type { Word } from '../words/word'
import { axisComplaints } from './check-axes'
import { indexComplaints, reachOf } from './check-indexes'
import { slotComplaints } from './check-slots'
import { unitComplaint } from './check-units'
import { type Declared, declarationsOf } from './declarations'
import { formulaOf, lineOf } from './line-of'
import { FormulaError, type Names, parseFormula } from './parse-formula'
import { readLines } from './read-lines'

/** A model that does not hold together: every complaint names its sheet and line. */
export class ModelError extends Error {
  constructor(readonly complaints: readonly string[]) {
    super(
      `the model has ${complaints.length} fault${complaints.length === 1 ? '' : 's'}:\n  ${complaints.join('\n  ')}`,
    )
  }
}

/** Names the index whose rows are compared and never added. */
const alternatives = 'strategy'

/**
 * Checks a model and turns its formulas into trees: names, units and scale, indexes, slots and unused lines.
 * Returns the model and, apart, the reasons and sources of its lines. Throws a ModelError that lists every fault.
 */
export function buildModel(source: ModelSource): { readonly model: Model; readonly provenance: Provenance } {
  const indexes = Object.entries(source.indexes).map(([name, index]) => ({ name, ...index }))
  const words = vocabulary(source.words)
  const declared = declarationsOf(source)
  const complaints = slotComplaints(source)
  const lines = linesOf(declared, parserOf(declared, words, indexes, complaints))
  complaints.push(...formulaComplaints(lines, declared, words, indexes))
  complaints.push(...unknownFillings(lines, source))
  complaints.push(...axisComplaints(lines, words, id => fillingsOf(id, source, lines)))
  complaints.push(...unknownIndexes(lines, indexes), ...privateReads(lines), ...unused(lines, declared))
  complaints.push(...unknownConditions(lines, indexes))
  if (complaints.length > 0) throw new ModelError(complaints)
  return { model: modelOf(source, indexes, lines), provenance: provenanceOf(source, declared) }
}

type ParseIn = (sheet: SheetDef, name: string, text: string) => Expr | undefined

/** Makes a parser that knows every line, collects complaints and goes on. */
function parserOf(
  { ids }: Declared,
  words: ReadonlyMap<string, Word>,
  indexes: readonly IndexInfo[],
  complaints: string[],
): ParseIn {
  const known = new Set(ids)
  const full = (sheet: SheetDef, word: string) => (word.includes('.') ? word : `${sheet.name}.${word}`)
  return (sheet, name, text) => {
    const names: Names = {
      words,
      indexes: indexes.map(index => index.name),
      resolve: word => (known.has(full(sheet, word)) ? full(sheet, word) : undefined),
      candidates: () => [...Object.keys(sheet.lines), ...ids],
    }
    try {
      return parseFormula(text, names)
    } catch (error) {
      if (!(error instanceof FormulaError)) throw error
      complaints.push(`${sheet.name}.${name} ${error.message}`)
      return undefined
    }
  }
}

function linesOf({ lines }: Declared, parseIn: ParseIn): Line[] {
  return [...lines].map(([id, { sheet, name, def }]) =>
    lineOf(id, sheet, name, def, text => parseIn(sheet, name, text)),
  )
}

function formulaComplaints(
  lines: readonly Line[],
  { owed }: Declared,
  words: ReadonlyMap<string, Word>,
  indexes: readonly IndexInfo[],
): string[] {
  const byId = new Map(lines.map(line => [line.id, line]))
  const unitOf = (id: string) => byId.get(id)?.unit ?? owed.get(id)?.unit ?? '1'
  const indexOf = (id: string) => byId.get(id)?.index ?? owed.get(id)?.index ?? planIndex
  const units = { unitOf, words, tableOf: (id: string) => byId.get(id)?.table }
  const scope = { indexOf, reach: reachOf(indexes), alternatives }
  return lines.flatMap(line => {
    if (!line.expr) return []
    const unit = unitComplaint(line, units)
    const faults = [...(unit === undefined ? [] : [unit]), ...indexComplaints(line.expr, line.index, scope)]
    return faults.map(fault => `${line.id} ${fault}`)
  })
}

function unknownFillings(lines: readonly Line[], { sheets }: ModelSource): string[] {
  const known = new Set(sheets.map(({ name, fills }) => `${fills} ${name}`))
  return lines
    .filter(({ fills, filling }) => filling !== undefined && !known.has(`${fills} ${filling}`))
    .map(({ id, fills, filling }) => `${id} exists only with ${filling}, which does not fill ${fills}`)
}

/** The lines of the sheets that may stand behind what a slot owes. */
function fillingsOf(id: string, { sheets }: ModelSource, lines: readonly Line[]): Line[] {
  const [slot = '', name = ''] = id.split('.')
  const fillings = sheets.filter(({ fills }) => fills === slot).map(sheet => `${sheet.name}.${name}`)
  return lines.filter(line => fillings.includes(line.id))
}

const meant = (near: string | undefined) => (near === undefined ? '' : `; did you mean ${near}?`)

function unknownIndexes(lines: readonly Line[], indexes: readonly IndexInfo[]): string[] {
  const names = indexes.map(index => index.name)
  return lines
    .filter(line => line.index !== planIndex && !names.includes(line.index))
    .map(
      line =>
        `${line.id} belongs to ${line.index}, which is not an index${meant(nearest(line.index, names))}`,
    )
}

/** What an input or a candidate depends on is an input itself: it decides before anything is computed. */
function unknownConditions(lines: readonly Line[], indexes: readonly IndexInfo[]): string[] {
  const inputs = lines.filter(line => line.input).map(line => line.id)
  const wanted = [
    ...lines.map(({ id, input }) => [id, input?.when] as const),
    ...indexes.map(({ name, when }) => [`index ${name}`, when] as const),
  ]
  return wanted.flatMap(([name, when]) =>
    when === undefined || inputs.includes(when.line)
      ? []
      : [`${name} depends on ${when.line}, which is not an input${meant(nearest(when.line, inputs))}`],
  )
}

/** The lines of a filling are its own business: others read what the slot owes. */
function privateReads(lines: readonly Line[]): string[] {
  const byId = new Map(lines.map(line => [line.id, line]))
  return lines.flatMap(line =>
    readLines(line.expr).flatMap(id => {
      const other = byId.get(id)
      if (other?.fills === undefined || other.filling !== undefined || other.sheet === line.sheet) return []
      return [
        `${line.id} reads ${id}; other sheets read what the slot owes, as in ${other.fills}.${other.name}`,
      ]
    }),
  )
}

function unused(lines: readonly Line[], declared: Declared): string[] {
  const read = new Set(lines.flatMap(line => readLines(line.expr)))
  const wanted = (line: Line) =>
    read.has(line.id) ||
    declared.lines.get(line.id)?.def.shown ||
    (line.fills !== undefined &&
      line.filling === undefined &&
      declared.owed.has(`${line.fills}.${line.name}`))
  return lines
    .filter(line => !wanted(line))
    .map(line => `${line.id} is read by nothing; mark it shown if people read it, or delete it`)
}

function modelOf(source: ModelSource, indexes: readonly IndexInfo[], lines: readonly Line[]): Model {
  return {
    sheets: source.sheets.map(({ name, title, index, fills }) => ({
      name,
      title,
      index,
      ...(fills === undefined ? {} : { fills }),
    })),
    indexes,
    slots: Object.fromEntries(
      Object.entries(source.slots).map(([slot, { owes }]) => [slot, Object.keys(owes)]),
    ),
    slotIndex: source.slotIndex,
    lines,
  }
}

function provenanceOf({ sheets }: ModelSource, { lines }: Declared): Provenance {
  return Object.fromEntries([
    ...sheets.map(({ name, about }) => [name, { why: about }] as const),
    ...[...lines].map(([id, { def }]) => [id, toldOf(def)] as const),
  ])
}

function toldOf(def: LineDef): Told {
  const formula = formulaOf(def)
  return {
    why: def.why,
    ...(def.source ? { source: def.source } : {}),
    ...(formula === undefined ? {} : { formula }),
  }
}
