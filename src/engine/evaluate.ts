import type { Column, ColumnCode, Range } from './columns'
import { PlanError } from './expand'
import { pointCount, yearStart } from './points'
import type { Node, Program, Step } from './program'

/** A line whose value is not a finite number although it cannot be none. */
export interface Fault {
  readonly cell: string
  readonly message: string
}

/** New values for inputs, by cell id. */
export type Edit = readonly (readonly [cell: string, value: number | readonly number[]])[]

/** A computed plan that follows its inputs. */
export interface Run {
  readonly program: Program
  /** The value of a cell in a month (any month where it does not differ by month), at the design point where it differs by climate point; NaN is none. */
  readonly value: (cell: string, month?: number) => number
  /** The values of a cell by month or climate point; one value where it differs by neither. A view, valid until the next edit. */
  readonly column: (cell: string) => Float64Array
  /** Sets inputs and recomputes what depends on them. Returns how many nodes were computed anew. */
  readonly edit: (changes: Edit) => number
  readonly faults: () => readonly Fault[]
  /** The column of a node, for the sampler. */
  readonly node: (node: number) => Column
}

/** Computes a compiled plan and keeps it computed. */
export function start(program: Program): Run {
  const { nodes, plan } = program
  const columns = allocate(nodes, plan.months)
  const dirty = new Uint8Array(nodes.length)
  const scratch = new Float64Array(Math.max(plan.months, pointCount))
  const inputs = fillLeaves(program, columns)
  const whole = { from: 0, to: plan.months, samples: 1 }
  const compute = computer(program, columns, whole, scratch)

  const sources = program.steps.map(step => sourcesOf(step, nodes))
  const sweep = (everything: boolean): number => {
    let computed = 0
    for (let i = 0; i < sources.length; i++) {
      if (!everything && !touched(sources[i] as Int32Array, dirty)) continue
      const step = program.steps[i] as Step
      if (typeof step !== 'number') {
        compute.circle(step.circle)
        for (const node of step.circle) dirty[node] = 1
        computed += step.circle.length
      } else if ((nodes[step] as Node).word) {
        dirty[step] = compute.single(step) ? 1 : 0
        computed++
      }
    }
    dirty.fill(0)
    return computed
  }
  sweep(true)

  return {
    program,
    value: (cell, month = 0) => {
      const column = columns[program.nodeOf(cell)] as Column
      return valueAt(program.nodes[program.nodeOf(cell)] as Node, column, month)
    },
    column: cell => (columns[program.nodeOf(cell)] as Column).data,
    node: node => columns[node] as Column,
    edit: changes => {
      for (const [cell, value] of changes) {
        const node = inputs.get(cell)
        if (node === undefined) throw new PlanError(`${cell} is not an input of this plan`)
        if (setLeaf(columns[node] as Column, value, cell)) dirty[node] = 1
      }
      return sweep(false)
    },
    faults: () => faultsOf(program, columns),
  }
}

/** What a step reads from outside itself. */
function sourcesOf(step: Step, nodes: readonly Node[]): Int32Array {
  if (typeof step === 'number') return Int32Array.from((nodes[step] as Node).args)
  const inside = new Set(step.circle)
  const read = new Set(
    step.circle.flatMap(node => (nodes[node] as Node).args).filter(arg => !inside.has(arg)),
  )
  return Int32Array.from(read)
}

function touched(sources: Int32Array, dirty: Uint8Array): boolean {
  for (let i = 0; i < sources.length; i++) if (dirty[sources[i] as number]) return true
  return false
}

function allocate(nodes: readonly Node[], months: number): Column[] {
  const widthOf = (node: Node) =>
    node.leaf?.kind === 'table' ? node.leaf.points.length : rowsOf(node, months)
  const buffer = new Float64Array(nodes.reduce((total, node) => total + widthOf(node), 0))
  let offset = 0
  return nodes.map(node => {
    const data = buffer.subarray(offset, offset + widthOf(node))
    offset += data.length
    return { data, byRow: node.byMonth || node.byPoint, bySample: false }
  })
}

const rowsOf = ({ byMonth, byPoint }: Node, months: number): number =>
  byPoint ? pointCount : byMonth ? months : 1

/** The value of a node in a month, or at the design point. */
function valueAt({ byMonth, byPoint }: Node, { data }: Column, month: number): number {
  return data[byPoint ? yearStart : byMonth ? month : 0] as number
}

function fillLeaves(program: Program, columns: readonly Column[]): ReadonlyMap<string, number> {
  const inputs = new Map<string, number>()
  program.nodes.forEach(({ leaf }, i) => {
    const column = columns[i] as Column
    if (!leaf) return
    if (leaf.kind === 'constant') column.data[0] = leaf.value
    else if (leaf.kind === 'table') column.data.set(leaf.points)
    else if (leaf.kind === 'month')
      column.data.forEach((_, t, data) => {
        data[t] = t
      })
    else if (leaf.kind === 'given')
      setLeaf(column, program.plan.given?.get(leaf.cell) as number | readonly number[], leaf.cell)
    else {
      inputs.set(leaf.cell, i)
      setLeaf(column, program.plan.values.get(leaf.cell) as number | readonly number[], leaf.cell)
    }
  })
  return inputs
}

/** Sets the value of an input. Returns whether it changed. */
function setLeaf(column: Column, value: number | readonly number[], cell: string): boolean {
  const { data, byRow } = column
  if (typeof value !== 'number' && !(byRow && value.length === data.length)) {
    throw new PlanError(
      `${cell} takes ${byRow ? `${data.length} monthly values` : 'one value'}, not ${value.length}`,
    )
  }
  const next = (t: number) => (typeof value === 'number' ? value : (value[t] as number))
  const changed = data.some((x, t) => !Object.is(x, next(t)))
  data.forEach((_, t) => {
    data[t] = next(t)
  })
  return changed
}

/** A node made ready to compute: its code and the columns that it fills and reads. */
interface Task {
  readonly code: ColumnCode
  readonly out: Column
  readonly args: readonly Column[]
}

const points: Range = { from: 0, to: pointCount, samples: 1 }

/** Makes the two ways of computing: one node over all months, or a circle of nodes month by month. */
function computer(program: Program, columns: readonly Column[], whole: Range, scratch: Float64Array) {
  const taskOf = (i: number): Task => {
    const { word, args } = program.nodes[i] as Node
    if (!word) throw new Error('a leaf is not computed')
    return { code: word.column, out: columns[i] as Column, args: args.map(arg => columns[arg] as Column) }
  }
  const tasks = program.nodes.map((node, i) => (node.word ? taskOf(i) : undefined))
  const circles = new Map<readonly number[], readonly Task[]>()
  for (const step of program.steps) {
    if (typeof step !== 'number') circles.set(step.circle, step.circle.map(taskOf))
  }
  const single = (i: number): boolean => {
    const { code, out, args } = tasks[i] as Task
    const before = scratch.subarray(0, out.data.length)
    before.set(out.data)
    code(out, args, program.nodes[i]?.byPoint ? points : whole)
    for (let t = 0; t < before.length; t++) if (!Object.is(before[t], out.data[t])) return true
    return false
  }
  const circle = (members: readonly number[]): void => {
    checkLags(members, program, columns)
    const inside = circles.get(members) as readonly Task[]
    for (let t = 0; t < whole.to; t++) {
      const month: Range = { from: t, to: t + 1, samples: 1 }
      for (let i = 0; i < inside.length; i++) {
        const { code, out, args } = inside[i] as Task
        code(out, args, month)
      }
    }
  }
  return { single, circle }
}

/** In a circle a lag of less than one month would read what is not yet computed. */
function checkLags(members: readonly number[], program: Program, columns: readonly Column[]): void {
  for (const i of members) {
    const { word, args } = program.nodes[i] as Node
    const [line, months] = args
    if (word?.name !== 'lag' || line === undefined || months === undefined || !members.includes(line))
      continue
    if ((columns[months] as Column).data.some(n => n < 1)) {
      throw new PlanError(`a lag within a circle of lines must be at least one month (${nameOf(i, program)})`)
    }
  }
}

function nameOf(node: number, program: Program): string {
  for (const id of program.expansion.cells.keys()) if (program.nodeOf(id) === node) return id
  return `step ${node}`
}

function faultsOf(program: Program, columns: readonly Column[]): Fault[] {
  const faults: Fault[] = []
  for (const cell of program.expansion.cells.keys()) {
    const i = program.nodeOf(cell)
    const { data } = columns[i] as Column
    const { mayBeNone, byMonth } = program.nodes[i] as Node
    const t = data.findIndex(x => !Number.isFinite(x) && !(mayBeNone && Number.isNaN(x)))
    if (t >= 0)
      faults.push({ cell, message: `${cell}${byMonth ? `[${t}]` : ''} is ${data[t]}, not a finite number` })
  }
  return faults
}
