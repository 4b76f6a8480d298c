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
  /** Its place among the cells of the plan, from 0. */
  readonly place: number
}

/** A plan that does not fit its model: says which line at which row, and why. */
export class PlanError extends Error {}

/** A figure for each month where the model needs one: names the input, and the line that runs over climate points and reads it. */
export class MonthlyError extends PlanError {
  constructor(
    readonly input: string,
    readonly reader: Cell,
  ) {
    super(
      `${input} is given by month, but ${reader.id} reads it at climate points: only a mean or the worst of a line over points has months`,
    )
  }
}

/** What a formula is written in: a tree for readers, nodes for the engine. */
export interface Writer<T> {
  readonly number: (value: number) => T
  readonly month: () => T
  readonly none: () => T
  readonly cell: (cell: Cell) => T
  readonly call: (word: string, args: readonly T[]) => T
}

/** Writes the lines of a model out over the rows of a plan. */
export interface Expansion {
  readonly cells: ReadonlyMap<string, Cell>
  readonly tables: Tables
  /** The formula of a cell with its reductions written out; undefined for inputs, constants and tables. */
  readonly expand: (cell: Cell) => CellExpr | undefined
  /** Writes the same formula by means of a writer; undefined for inputs, constants and tables. */
  readonly write: <T>(cell: Cell, writer: Writer<T>) => T | undefined
}

/** Expands a model over a plan. Throws a PlanError where a row lacks what a formula reads. */
export function expansionOf(model: Model, plan: Plan): Expansion {
  const tables = tablesOf(model, plan)
  const cells = new Map<string, Cell>()
  const lines = new Map<string, LineCells>()
  for (const line of model.lines) {
    const at = new Map<Member, Cell>()
    for (const member of tables.members(line.index)) {
      if (!exists(line, member, model, tables)) continue
      const cell = { id: cellId(line.id, member), line, member, place: cells.size }
      cells.set(cell.id, cell)
      at.set(member, cell)
    }
    lines.set(line.id, { line, at })
  }
  const context: Context = { model, tables, lines, linked: linkedRows(tables) }
  const write = <T>(cell: Cell, writer: Writer<T>): T | undefined => {
    const expr = plan.formulas?.get(cell.id) ?? cell.line.expr
    return expr && written(expr, cell.member, { cell, writer, ...context })
  }
  const known = new Map<Cell, CellExpr>()
  const expand = (cell: Cell): CellExpr | undefined => {
    const expr = known.get(cell) ?? write(cell, tree)
    if (expr) known.set(cell, expr)
    return expr
  }
  return { cells, tables, expand, write }
}

const tree: Writer<CellExpr> = {
  number: value => ({ kind: 'number', value }),
  month: () => ({ kind: 'month' }),
  none: () => ({ kind: 'none' }),
  cell: ({ id }) => ({ kind: 'cell', id }),
  call: (word, args) => ({ kind: 'call', word, args }),
}

interface LineCells {
  readonly line: Line
  readonly at: ReadonlyMap<Member, Cell>
}

interface Context {
  readonly model: Model
  readonly tables: Tables
  readonly lines: ReadonlyMap<string, LineCells>
  /** The rows of an index that link to a row. */
  readonly linked: (index: string, to: Member) => readonly Member[]
}

interface Writing<T> extends Context {
  readonly cell: Cell
  readonly writer: Writer<T>
}

/** Tells whether a line exists at a row: one that depends on a filling does so only where the offer chose it. */
export function exists(line: Line, member: Member, model: Model, tables: Tables): boolean {
  if (line.fills === undefined || line.index === planIndex) return true
  const offer = tables.reach(member, model.slotIndex)
  return offer?.fillings?.[line.fills] === (line.filling ?? line.sheet)
}

/** Finds the rows that link to a row, once for each row and index. */
function linkedRows(tables: Tables): Context['linked'] {
  const known = new Map<Member, Map<string, readonly Member[]>>()
  return (index, to) => {
    const before = known.get(to)
    const found = before?.get(index)
    if (found) return found
    const rows = tables.members(index).filter(row => tables.reach(row, to.index) === to)
    if (before) before.set(index, rows)
    else known.set(to, new Map([[index, rows]]))
    return rows
  }
}

function written<T>(expr: Expr, at: Member, writing: Writing<T>): T {
  const { writer } = writing
  switch (expr.kind) {
    case 'number':
      return writer.number(expr.value)
    case 'month':
      return writer.month()
    case 'none':
      return writer.none()
    case 'line':
      return writer.cell(target(expr.id, at, writing))
    case 'call':
      if (expr.over === undefined)
        return writer.call(
          expr.word,
          expr.args.map(arg => written(arg, at, writing)),
        )
      return reduction(expr.word, expr.args, rowsOf(expr.word, expr.over, at, writing), writing)
  }
}

/** The rows that a reduction visits: those that link to mine, or for `earlier` those before mine that share my link. */
function rowsOf<T>(
  word: string,
  over: string,
  at: Member,
  { cell, tables, linked }: Writing<T>,
): readonly Member[] {
  if (word !== 'earlier') return linked(over, at)
  const shared = tables.reach(at, over)
  if (!shared)
    throw new PlanError(`${cell.id} adds what is earlier on the same ${over}, but ${at.id} links to none`)
  const rows = tables.members(at.index)
  return rows.slice(0, rows.indexOf(at)).filter(row => tables.reach(row, over) === shared)
}

function reduction<T>(word: string, args: readonly Expr[], rows: readonly Member[], writing: Writing<T>): T {
  const { writer } = writing
  const values = rows.flatMap(row => args.map(arg => written(arg, row, writing)))
  switch (word) {
    case 'sum':
    case 'earlier':
    case 'count':
      return values.length === 0 ? writer.number(0) : writer.call('sumOf', values)
    case 'mean':
      return values.length === 0
        ? writer.none()
        : writer.call('divide', [writer.call('sumOf', values), writer.number(rows.length)])
    default:
      return values.length === 0 ? writer.none() : writer.call(`${word}Of`, values)
  }
}

function target<T>(id: string, at: Member, writing: Writing<T>): Cell {
  const { cell, tables, lines } = writing
  const found = lines.get(id) ?? filling(id, at, writing)
  const { line } = found
  const row = tables.reach(at, line.index)
  if (!row) throw new PlanError(`${cell.id} reads ${id} of a ${line.index}, but ${at.id} links to none`)
  const read = found.at.get(row)
  if (!read)
    throw new PlanError(`${cell.id} reads ${cellId(line.id, row)}, which does not exist in this plan`)
  return read
}

function filling<T>(id: string, at: Member, { cell, model, tables, lines }: Writing<T>): LineCells {
  const [slot = '', name = ''] = id.split('.')
  const offer = tables.reach(at, model.slotIndex)
  const sheet = offer?.fillings?.[slot]
  if (sheet === undefined)
    throw new PlanError(`${cell.id} reads ${id}, but ${offer?.id ?? at.id} does not say what fills ${slot}`)
  const found = lines.get(`${sheet}.${name}`)
  if (!found)
    throw new PlanError(
      `${cell.id} reads ${id}, but ${offer?.id ?? at.id} fills ${slot} with ${sheet}, which is not a sheet`,
    )
  return found
}
