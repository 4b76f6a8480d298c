import { copy, copyOverPoints } from './copy'
import {
  type Cell,
  type CellExpr,
  type Expansion,
  expansionOf,
  MonthlyError,
  PlanError,
  type Writer,
} from './expand'
import type { Model } from './model'
import { type NodeTable, nodeTable } from './node-table'
import { orderOf } from './order'
import type { Plan } from './plan'
import { pointCount } from './points'
import type { Leaf, Node, Program } from './program'
import { type Draft, settle } from './settle'
import type { Word } from './words/word'

/** Compiles a checked model for a plan. Throws a PlanError for missing rows, missing values and circles within a month. */
export function compile(model: Model, plan: Plan, words: ReadonlyMap<string, Word>): Program {
  const expansion = expansionOf(model, plan)
  const { cells } = expansion
  const builder = new Builder(expansion, plan, words)
  for (const cell of cells.values()) builder.cell(cell)
  const { nodes } = builder
  const places = settle(nodes, builder.forward)
  const cellNodes = builder.cellNodes.map(node => places[node] as number)
  const namesOf = (node: number) =>
    [...cells.values()].filter(c => cellNodes[c.place] === node).map(c => c.id)
  const steps = orderOf(nodes, namesOf)
  const circle = new Map<number, number>()
  steps.forEach((step, i) => {
    if (typeof step !== 'number') for (const node of step.circle) circle.set(node, i)
  })
  const nodeOf = (id: string): number => {
    const cell = cells.get(id)
    if (!cell) throw new PlanError(`this plan has no ${id}`)
    return cellNodes[cell.place] as number
  }
  return {
    model,
    plan,
    expansion,
    words,
    nodes,
    steps,
    nodeOf,
    readByMonth: once(() => monthReads(expansion, words)),
    circleOf: id => circle.get(nodeOf(id)) ?? -1,
  }
}

/** Finds the cells that a month word reads. */
function monthReads({ cells, expand }: Expansion, words: ReadonlyMap<string, Word>): ReadonlySet<string> {
  const found = new Set<string>()
  const visit = (expr: CellExpr | undefined): void => {
    if (expr?.kind !== 'call') return
    const [first] = expr.args
    if (first?.kind === 'cell' && words.get(expr.word)?.reads !== 'same') found.add(first.id)
    expr.args.forEach(visit)
  }
  for (const cell of cells.values()) visit(expand(cell))
  return found
}

/** Finds an input with a figure for each month behind some nodes. */
function monthlyInput(nodes: readonly Draft[], from: readonly number[]): string | undefined {
  const seen = new Set(from)
  for (const node of seen) {
    const { leaf, args = [], byMonth = false } = nodes[node] ?? {}
    if (leaf?.kind === 'input' && byMonth) return leaf.cell
    if (byMonth) for (const arg of args) seen.add(arg)
  }
  return undefined
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

/** Builds nodes from cells, sharing equal ones. A class because its tables live only while it builds. */
class Builder implements Writer<number> {
  readonly nodes: Draft[] = []
  /** By the place of a cell; -1 until it is built. */
  readonly cellNodes: Int32Array
  /** From nodes that stand in for cells that are being built to the nodes of these cells. */
  readonly forward = new Map<number, number>()
  readonly #table: NodeTable<Draft>
  readonly #constants = new Map<number, number>()
  readonly #leaves = new Map<string, number>()
  readonly #building: Cell[] = []
  /** By the place of a cell that is being built: 1, or more where a node stands in for it. */
  readonly #open: Int32Array

  constructor(
    readonly expansion: Expansion,
    readonly plan: Plan,
    readonly words: ReadonlyMap<string, Word>,
  ) {
    this.cellNodes = new Int32Array(expansion.cells.size).fill(-1)
    this.#open = new Int32Array(expansion.cells.size)
    this.#table = nodeTable(this.nodes)
  }

  cell(cell: Cell): number {
    const known = this.cellNodes[cell.place] as number
    if (known >= 0) return known
    const open = this.#open[cell.place] as number
    if (open > 0) return open > 1 ? open - 2 : this.#standIn(cell)
    this.#open[cell.place] = 1
    this.#building.push(cell)
    const node = this.expansion.write(cell, this) ?? this.#given(cell)
    this.#building.pop()
    const stand = (this.#open[cell.place] as number) - 2
    if (stand >= 0) this.#lead(stand, node)
    this.cellNodes[cell.place] = node
    return node
  }

  number(value: number): number {
    const known = this.#constants.get(value)
    if (known !== undefined) return known
    const leaf = { kind: 'constant', value } as const
    const node = this.#push({
      leaf,
      args: [],
      byMonth: false,
      byPoint: false,
      mayBeNone: Number.isNaN(value),
    })
    this.#constants.set(value, node)
    return node
  }

  month(): number {
    return this.#leaf('month', { kind: 'month' }, { byMonth: true })
  }

  none(): number {
    return this.number(NaN)
  }

  call(name: string, args: readonly number[]): number {
    const word = this.words.get(name)
    if (!word) throw new PlanError(`the vocabulary has no word ${name}`)
    const read = [...args]
    if (word.reads !== 'same' && read[0] !== undefined) read[0] = this.#unrolled(read[0], copy)
    for (let i = 0; i < (word.overPoints ?? 0); i++)
      read[i] = this.#unrolled(read[i] as number, copyOverPoints)
    this.#checkAxes(word, read)
    return this.#table.share(word, read, () => this.#callNode(word, read))
  }

  /** Holds the place of a cell that is read while it is being built. */
  #standIn(cell: Cell): number {
    const node = this.#push({ word: copy, args: [], byMonth: true, byPoint: false, mayBeNone: false })
    this.#open[cell.place] = node + 2
    return node
  }

  #lead(stand: number, node: number): void {
    const { mayBeNone } = this.nodes[node] as Node
    this.nodes[stand] = { word: copy, args: [node], byMonth: true, byPoint: false, mayBeNone }
    this.forward.set(stand, node)
  }

  #given(cell: Cell): number {
    const { line } = cell
    if (line.input) return this.#input(cell)
    if (line.given) return this.#stated(cell, line.given.byPoint)
    if (line.table) return this.#leaf(`table ${line.id}`, { kind: 'table', points: line.table.points.flat() })
    if (line.value !== undefined) return this.number(line.value)
    throw new PlanError(`${cell.id} has neither a formula nor a value`)
  }

  #input(cell: Cell): number {
    const value = this.plan.values.get(cell.id)
    if (value === undefined) throw new PlanError(`${cell.id} has no value`)
    const byMonth = typeof value !== 'number'
    if (byMonth && value.length !== this.plan.months)
      throw new PlanError(
        `${cell.id} has ${value.length} monthly values, the plan has ${this.plan.months} months`,
      )
    return this.#leaf(`input ${cell.id}`, { kind: 'input', cell: cell.id }, { byMonth })
  }

  #stated(cell: Cell, byPoint: boolean): number {
    const value = this.plan.given?.get(cell.id)
    if (value === undefined || (typeof value !== 'number') !== byPoint)
      throw new PlanError(`the plan does not state ${cell.id}`)
    if (typeof value !== 'number' && value.length !== pointCount)
      throw new PlanError(`${cell.id} has ${value.length} values for ${pointCount} climate points`)
    return this.#leaf(`given ${cell.id}`, { kind: 'given', cell: cell.id }, { byPoint })
  }

  #leaf(
    key: string,
    leaf: Leaf,
    { byMonth = false, byPoint = false }: Partial<Omit<Node, 'args'>> = {},
  ): number {
    const known = this.#leaves.get(key)
    if (known !== undefined) return known
    const node = this.#push({ leaf, args: [], byMonth, byPoint, mayBeNone: false })
    this.#leaves.set(key, node)
    return node
  }

  /** The same values for each month or climate point; what runs over either stays as it is. */
  #unrolled(node: number, word: Word): number {
    const { byMonth, byPoint, mayBeNone } = this.nodes[node] as Node
    if (byMonth || byPoint) return node
    const args = [node]
    return this.#table.share(word, args, () => ({
      word,
      args,
      byMonth: word === copy,
      byPoint: word === copyOverPoints,
      mayBeNone,
    }))
  }

  #checkAxes(word: Word, args: readonly number[]): void {
    const first = word.overPoints ?? 0
    const points = this.#some(args, 'byPoint', first)
    const months = first > 0 && this.#some(args.slice(0, first), 'byMonth')
    const mixes = points && (first > 0 || word.reads !== 'same' || this.#some(args, 'byMonth'))
    if (months || mixes) throw this.#mixed(args)
  }

  /** What the formulas say was checked with the model, so that only an input given by month can bring months in. */
  #mixed(args: readonly number[]): PlanError {
    const reader = this.#building.at(-1)
    const input = monthlyInput(this.nodes, args)
    if (input === undefined || !reader) return new PlanError(`${reader?.id} mixes months with climate points`)
    return new MonthlyError(input, reader)
  }

  #some(args: readonly number[], axis: 'byMonth' | 'byPoint', from = 0): boolean {
    for (let i = from; i < args.length; i++) if (this.nodes[args[i] as number]?.[axis]) return true
    return false
  }

  #callNode(word: Word, args: number[]): Draft {
    const byMonth = !word.reduces && (word.reads !== 'same' || this.#some(args, 'byMonth'))
    const byPoint = word.overPoints === undefined && this.#some(args, 'byPoint')
    const none = (arg: number | undefined) => arg !== undefined && (this.nodes[arg]?.mayBeNone ?? false)
    const mayBeNone = word.name === 'orElse' ? none(args[1]) : word.mayBeNone === true || args.some(none)
    return { word, args, byMonth, byPoint, mayBeNone }
  }

  #push(node: Draft): number {
    return this.nodes.push(node) - 1
  }
}
