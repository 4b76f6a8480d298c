import type { Expr, Line, Model } from './model'
import { planIndex } from './model'
import { cellId, type Member, type Plan, type Tables, tablesOf } from './plan'

/** A formula at one member, with every reduction written out. */
export type CellExpr =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'cell'; readonly id: string }
  | { readonly kind: 'month' }
  | { readonly kind: 'none' }
  | { readonly kind: 'call'; readonly word: string; readonly args: readonly CellExpr[] }

/** A line at a member. */
export interface Cell {
  readonly id: string
  readonly line: Line
  readonly member: Member
}

/** A plan that does not fit its model: says which line at which row, and why. */
export class PlanError extends Error {}

/** Writes the lines of a model out over the rows of a plan. */
export interface Expansion {
  readonly cells: ReadonlyMap<string, Cell>
  readonly tables: Tables
  /** The formula of a cell with its reductions written out; undefined for inputs, constants and tables. */
  readonly expand: (cell: Cell) => CellExpr | undefined
}

/** Expands a model over a plan. Throws a PlanError where a row lacks what a formula reads. */
export function expansionOf(model: Model, plan: Plan): Expansion {
  const tables = tablesOf(model, plan)
  const lines = new Map(model.lines.map(line => [line.id, line]))
  const cells = new Map<string, Cell>()
  for (const line of model.lines) {
    for (const member of tables.members(line.index)) {
      if (!exists(line, member, model, tables)) continue
      const id = cellId(line.id, member)
      cells.set(id, { id, line, member })
    }
  }
  const known = new Map<string, CellExpr>()
  const context: Context = { model, tables, lines, cells }
  const expand = (cell: Cell): CellExpr | undefined => {
    if (!cell.line.expr) return undefined
    const before = known.get(cell.id)
    if (before) return before
    const expr = write(cell.line.expr, cell.member, cell, context)
    known.set(cell.id, expr)
    return expr
  }
  return { cells, tables, expand }
}

interface Context {
  readonly model: Model
  readonly tables: Tables
  readonly lines: ReadonlyMap<string, Line>
  readonly cells: ReadonlyMap<string, Cell>
}

/** Tells whether a line exists at a row: one that depends on a filling does so only where the offer chose it. */
export function exists(line: Line, member: Member, model: Model, tables: Tables): boolean {
  if (line.fills === undefined || line.index === planIndex) return true
  const offer = tables.reach(member, model.slotIndex)
  return offer?.fillings?.[line.fills] === (line.filling ?? line.sheet)
}

function write(expr: Expr, at: Member, cell: Cell, context: Context): CellExpr {
  switch (expr.kind) {
    case 'number':
    case 'month':
    case 'none':
      return expr
    case 'line':
      return { kind: 'cell', id: target(expr.id, at, cell, context) }
    case 'call':
      if (expr.over === undefined)
        return { kind: 'call', word: expr.word, args: expr.args.map(arg => write(arg, at, cell, context)) }
      return reduction(expr.word, expr.args, rowsOf(expr.word, expr.over, at, cell, context), cell, context)
  }
}

/** The rows that a reduction visits: those that link to mine, or for `earlier` those before mine that share my link. */
function rowsOf(word: string, over: string, at: Member, cell: Cell, { tables }: Context): readonly Member[] {
  if (word !== 'earlier') return tables.members(over).filter(row => tables.reach(row, at.index) === at)
  const shared = tables.reach(at, over)
  if (!shared)
    throw new PlanError(`${cell.id} adds what is earlier on the same ${over}, but ${at.id} links to none`)
  const rows = tables.members(at.index)
  return rows.slice(0, rows.indexOf(at)).filter(row => tables.reach(row, over) === shared)
}

function reduction(
  word: string,
  args: readonly Expr[],
  rows: readonly Member[],
  cell: Cell,
  context: Context,
): CellExpr {
  const values = rows.flatMap(row => args.map(arg => write(arg, row, cell, context)))
  const call = (name: string): CellExpr => ({ kind: 'call', word: name, args: values })
  switch (word) {
    case 'sum':
    case 'earlier':
    case 'count':
      return values.length === 0 ? { kind: 'number', value: 0 } : call('sumOf')
    case 'mean':
      return values.length === 0
        ? { kind: 'none' }
        : { kind: 'call', word: 'divide', args: [call('sumOf'), { kind: 'number', value: rows.length }] }
    default:
      return values.length === 0 ? { kind: 'none' } : call(`${word}Of`)
  }
}

function target(id: string, at: Member, cell: Cell, { model, tables, lines, cells }: Context): string {
  const line = lines.get(id) ?? filling(id, at, cell, { model, tables, lines, cells })
  const row = tables.reach(at, line.index)
  if (!row) throw new PlanError(`${cell.id} reads ${id} of a ${line.index}, but ${at.id} links to none`)
  const read = cellId(line.id, row)
  if (!cells.has(read)) throw new PlanError(`${cell.id} reads ${read}, which does not exist in this plan`)
  return read
}

function filling(id: string, at: Member, cell: Cell, { model, tables, lines }: Context): Line {
  const [slot = '', name = ''] = id.split('.')
  const offer = tables.reach(at, model.slotIndex)
  const sheet = offer?.fillings?.[slot]
  if (sheet === undefined)
    throw new PlanError(`${cell.id} reads ${id}, but ${offer?.id ?? at.id} does not say what fills ${slot}`)
  const line = lines.get(`${sheet}.${name}`)
  if (!line)
    throw new PlanError(
      `${cell.id} reads ${id}, but ${offer?.id ?? at.id} fills ${slot} with ${sheet}, which is not a sheet`,
    )
  return line
}
