import type { Column } from './columns'
import type { Run } from './evaluate'
import { type Cell, type CellExpr, PlanError } from './expand'
import type { Node } from './program'

/** A cell that a formula reads, with the value and month that it reads. */
export interface Read {
  readonly cell: string
  /** The month read, where the cell differs by month. */
  readonly month?: number
  readonly value: number
  /** The word through which other months are read, such as `cumulative`. */
  readonly through?: string
}

/** A number taken apart: the formula of its cell with reductions written out, and what that formula reads. */
export interface Explained {
  readonly cell: Cell
  readonly month?: number
  /** Whether it differs by climate point: the value is that of the design extreme. */
  readonly atExtreme?: true
  readonly value: number
  readonly expr?: CellExpr
  readonly reads: readonly Read[]
}

/** A number taken apart down to inputs and constants, or to the depth asked for. */
export interface ExplainedTree extends Explained {
  readonly children: readonly ExplainedTree[]
  /** Whether it was taken apart further up already. */
  readonly repeated: boolean
}

/** Takes the number in a cell apart. Throws a PlanError when the plan has no such cell. */
export function explain(run: Run, id: string, month = 0): Explained {
  const cell = run.program.expansion.cells.get(id)
  if (!cell) throw new PlanError(`this plan has no ${id}`)
  const expr = run.program.expansion.expand(cell)
  const { byMonth, byPoint } = nodeOf(id, run)
  return {
    cell,
    value: run.value(id, month),
    reads: expr ? unique(readsOf(expr, month, run)) : [],
    ...(byMonth ? { month } : {}),
    ...(byPoint ? { atExtreme: true as const } : {}),
    ...(expr ? { expr } : {}),
  }
}

/** Takes a number apart as a tree; each cell and month is opened once, and of a condition only the way that was taken. */
export function explainTree(run: Run, id: string, month: number, depth: number): ExplainedTree {
  const opened = new Set<string>()
  const open = (cell: string, at: number, left: number): ExplainedTree => {
    const explained = explain(run, cell, at)
    const key = `${cell}@${explained.month ?? ''}`
    const repeated = opened.has(key)
    opened.add(key)
    const children =
      repeated || left <= 0
        ? []
        : takenReads(explained, at, run).map(read => open(read.cell, read.month ?? at, left - 1))
    return { ...explained, children, repeated }
  }
  return open(id, month, depth)
}

const nodeOf = (cell: string, { program }: Run): Node => program.nodes[program.nodeOf(cell)] as Node

/** What a number was made of: the reads of a formula without the ways that its conditions did not take. */
function takenReads({ expr }: Explained, month: number, run: Run): readonly Read[] {
  return expr ? unique(readsOf(taken(expr, month, run), month, run)) : []
}

function taken(expr: CellExpr, month: number, run: Run): CellExpr {
  if (expr.kind !== 'call') return expr
  const args = expr.args.map(arg => taken(arg, month, run))
  const [condition, then, otherwise] = args
  if (expr.word !== 'if' || !condition || !then || !otherwise) return { ...expr, args }
  const truth = scalarOf(condition, month, run)
  if (Number.isNaN(truth)) return { ...expr, args }
  // The condition stays: it is part of why the number is what it is.
  return { ...expr, args: [condition, truth !== 0 ? then : otherwise] }
}

/** The value of an expression in a month; NaN where it reads other months. */
function scalarOf(expr: CellExpr, month: number, run: Run): number {
  if (expr.kind === 'month') return month
  if (expr.kind !== 'call') return constantOf(expr, month, run)
  const word = run.program.words.get(expr.word)
  if (word?.reads !== 'same') return NaN
  const single = (value: number): Column => ({
    data: Float64Array.of(value),
    byRow: false,
    bySample: false,
  })
  const out = single(NaN)
  const args = expr.args.map(arg => single(scalarOf(arg, month, run)))
  word.column(out, args, { from: 0, to: 1, samples: 1 })
  return out.data[0] as number
}

function unique(reads: readonly Read[]): Read[] {
  return [
    ...new Map(reads.map(read => [`${read.cell} ${read.month ?? ''} ${read.through ?? ''}`, read])).values(),
  ]
}

function readsOf(expr: CellExpr, month: number, run: Run): Read[] {
  if (expr.kind === 'cell') return readOf(expr.id, month, run)
  if (expr.kind !== 'call') return []
  const [first, second] = expr.args
  const word = expr.word
  if (first?.kind !== 'cell' || !readsMonths(word, run))
    return expr.args.flatMap(arg => readsOf(arg, month, run))
  const others = expr.args.slice(1).flatMap(arg => readsOf(arg, month, run))
  const at = monthRead(word, month, second ? constantOf(second, month, run) : 1)
  return at === undefined ? others : [...readOf(first.id, at, run, word), ...others]
}

/** Whether a word reads other months of its line, or its climate points, as the vocabulary says. */
const readsMonths = (word: string, { program }: Run): boolean => {
  const { reads = 'same', overPoints } = program.words.get(word) ?? {}
  return reads !== 'same' || overPoints !== undefined
}

/** Which month a word reads of its line; undefined where it falls before the plan. */
function monthRead(word: string, month: number, count: number): number | undefined {
  const at =
    word === 'previous'
      ? month - 1
      : word === 'lag'
        ? month - count
        : word === 'atMonth'
          ? count
          : word === 'lead' || word === 'ahead'
            ? month + count
            : month
  return at >= 0 && Number.isFinite(at) ? Math.floor(at + 1e-9) : undefined
}

function readOf(cell: string, month: number, run: Run, through?: string): Read[] {
  if (run.program.expansion.cells.get(cell)?.line.table) return []
  const { byMonth } = nodeOf(cell, run)
  if (byMonth && month >= run.program.plan.months) return []
  return [
    {
      cell,
      value: run.value(cell, month),
      ...(byMonth ? { month } : {}),
      ...(through === undefined ? {} : { through }),
    },
  ]
}

/** The value of an argument that says a number of months. */
function constantOf(expr: CellExpr, month: number, run: Run): number {
  if (expr.kind === 'number') return expr.value
  if (expr.kind === 'cell') return run.value(expr.id, month)
  return NaN
}
