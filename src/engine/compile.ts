import { type Cell, type CellExpr, type Expansion, expansionOf, PlanError } from './expand'
import type { Model } from './model'
import { orderOf } from './order'
import type { Plan } from './plan'
import { pointCount } from './points'
import type { Leaf, Node, Program } from './program'
import type { Word } from './words/word'

/** Stands for a cell that is read while it is being built: its own column, filled from the finished node. */
const copy: Word = {
  name: 'copy',
  signature: 'copy(x)',
  about: 'The same value.',
  arity: [1, 1],
  reads: 'same',
  unit: ([x]) => x,
  column: (out, [x], { from, to, samples }) => {
    if (!x) throw new Error('copy lacks its argument')
    const row = out.bySample ? samples : 1
    const n = out.byRow ? to : 1
    for (let t = out.byRow ? from : 0; t < n; t++) {
      for (let s = 0; s < row; s++)
        out.data[t * row + s] = x.data[
          (x.byRow ? t * (x.bySample ? samples : 1) : 0) + (x.bySample ? s : 0)
        ] as number
    }
  },
  workbook: ([x]) => `${x}`,
  examples: [{ args: [2], result: 2, source: 'by hand' }],
}

/** Compiles a checked model for a plan. Throws a PlanError for missing rows, missing values and circles within a month. */
export function compile(model: Model, plan: Plan, words: ReadonlyMap<string, Word>): Program {
  const expansion = expansionOf(model, plan)
  const builder = new Builder(expansion, plan, words)
  for (const cell of expansion.cells.values()) builder.nodeOfCell(cell)
  const { nodes, cellNodes } = builder
  const namesOf = (node: number) => [...cellNodes].filter(([, n]) => n === node).map(([id]) => id)
  const steps = orderOf(nodes, namesOf)
  const circle = new Map<number, number>()
  steps.forEach((step, i) => {
    if (typeof step !== 'number') for (const node of step.circle) circle.set(node, i)
  })
  const nodeOf = (id: string): number => {
    const node = cellNodes.get(id)
    if (node === undefined) throw new PlanError(`this plan has no ${id}`)
    return node
  }
  return {
    model,
    plan,
    expansion,
    words,
    nodes,
    steps,
    nodeOf,
    readByMonth: builder.readByMonth,
    circleOf: id => circle.get(nodeOf(id)) ?? -1,
  }
}

/** Builds nodes from cells, sharing equal ones. A class because its tables live only while it builds. */
class Builder {
  readonly nodes: Node[] = []
  readonly cellNodes = new Map<string, number>()
  readonly readByMonth = new Set<string>()
  readonly #shared = new Map<string, number>()
  readonly #building = new Set<string>()
  readonly #forward = new Map<string, number>()

  constructor(
    readonly expansion: Expansion,
    readonly plan: Plan,
    readonly words: ReadonlyMap<string, Word>,
  ) {}

  nodeOfCell(cell: Cell): number {
    const known = this.cellNodes.get(cell.id)
    if (known !== undefined) return known
    if (this.#building.has(cell.id)) return this.#forwardNode(cell.id)
    this.#building.add(cell.id)
    const expr = this.expansion.expand(cell)
    const node = expr ? this.#fromExpr(expr) : this.#given(cell)
    this.#building.delete(cell.id)
    const forward = this.#forward.get(cell.id)
    if (forward !== undefined)
      this.nodes[forward] = {
        word: copy,
        args: [node],
        byMonth: true,
        byPoint: false,
        mayBeNone: this.nodes[node]?.mayBeNone ?? false,
      }
    this.cellNodes.set(cell.id, node)
    return node
  }

  #forwardNode(id: string): number {
    const known = this.#forward.get(id)
    if (known !== undefined) return known
    const node = this.#push({ word: copy, args: [], byMonth: true, byPoint: false, mayBeNone: false })
    this.#forward.set(id, node)
    return node
  }

  #given(cell: Cell): number {
    const { line } = cell
    if (line.input) return this.#input(cell)
    if (line.given) return this.#stated(cell, line.given.byPoint)
    if (line.table) return this.#leaf(`table ${line.id}`, { kind: 'table', points: line.table.points.flat() })
    if (line.value !== undefined) return this.#constant(line.value)
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

  #constant(value: number): number {
    return this.#leaf(`constant ${value}`, { kind: 'constant', value }, { mayBeNone: Number.isNaN(value) })
  }

  #leaf(
    key: string,
    leaf: Leaf,
    { byMonth = false, byPoint = false, mayBeNone = false }: Partial<Omit<Node, 'args'>> = {},
  ): number {
    return this.#share(key, () => ({ leaf, args: [], byMonth, byPoint, mayBeNone }))
  }

  #fromExpr(expr: CellExpr): number {
    switch (expr.kind) {
      case 'number':
        return this.#constant(expr.value)
      case 'none':
        return this.#constant(NaN)
      case 'month':
        return this.#leaf('month', { kind: 'month' }, { byMonth: true })
      case 'cell':
        return this.#fromCell(expr.id)
      case 'call':
        return this.#call(expr.word, expr.args)
    }
  }

  #fromCell(id: string): number {
    const cell = this.expansion.cells.get(id)
    if (!cell) throw new PlanError(`this plan has no ${id}`)
    return this.nodeOfCell(cell)
  }

  #call(name: string, args: readonly CellExpr[]): number {
    const word = this.words.get(name)
    if (!word) throw new PlanError(`the vocabulary has no word ${name}`)
    const readsMonths = word.reads !== 'same'
    const [first] = args
    if (readsMonths && first?.kind === 'cell') this.readByMonth.add(first.id)
    const nodes = args.map(arg => this.#fromExpr(arg))
    if (readsMonths && nodes[0] !== undefined) nodes[0] = this.#unrolled(nodes[0], 'byMonth')
    for (let i = 0; i < (word.overPoints ?? 0); i++) nodes[i] = this.#unrolled(nodes[i] as number, 'byPoint')
    this.#checkAxes(word, nodes)
    return this.#share(`${name} ${nodes.join(' ')}`, () => this.#callNode(word, nodes))
  }

  /** The same values for each month or climate point; what runs over either stays as it is. */
  #unrolled(node: number, axis: 'byMonth' | 'byPoint'): number {
    const { byMonth, byPoint, mayBeNone } = this.nodes[node] as Node
    if (byMonth || byPoint) return node
    return this.#share(`${axis} ${node}`, () => ({
      word: copy,
      args: [node],
      byMonth: axis === 'byMonth',
      byPoint: axis === 'byPoint',
      mayBeNone,
    }))
  }

  #checkAxes(word: Word, args: readonly number[]): void {
    const first = word.overPoints ?? 0
    const months = args.filter((arg, i) => (i < first ? this.nodes[arg]?.byMonth : false))
    const points = args.filter((arg, i) => i >= first && this.nodes[arg]?.byPoint)
    const mixes = points.length > 0 && (first > 0 || word.reads !== 'same' || this.#someByMonth(args))
    if (months.length > 0 || mixes)
      throw new PlanError(
        `${[...this.#building].at(-1)} mixes months with climate points: only a mean or the worst of a line over points has months or one value`,
      )
  }

  #someByMonth(args: readonly number[]): boolean {
    return args.some(arg => this.nodes[arg]?.byMonth)
  }

  #callNode(word: Word, args: readonly number[]): Node {
    const byMonth = !word.reduces && (word.reads !== 'same' || this.#someByMonth(args))
    const byPoint = word.overPoints === undefined && args.some(arg => this.nodes[arg]?.byPoint)
    const none = (arg: number | undefined) => arg !== undefined && (this.nodes[arg]?.mayBeNone ?? false)
    const mayBeNone = word.name === 'orElse' ? none(args[1]) : word.mayBeNone === true || args.some(none)
    return { word, args, byMonth, byPoint, mayBeNone }
  }

  #share(key: string, make: () => Node): number {
    const known = this.#shared.get(key)
    if (known !== undefined) return known
    const node = this.#push(make())
    this.#shared.set(key, node)
    return node
  }

  #push(node: Node): number {
    this.nodes.push(node)
    return this.nodes.length - 1
  }
}
