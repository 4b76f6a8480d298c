import type { Column } from './columns'
import { computer } from './computer'
import { PlanError } from './expand'
import { type Fault, faultsOf, healthOf } from './health'
import { pointCount, yearStart } from './points'
import type { Node, Program } from './program'
import { type Readers, readersOf } from './readers'

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
  /** Tells at once whether every line is a finite number, or none where it may be. */
  readonly finite: () => boolean
  readonly faults: () => readonly Fault[]
  /** The column of a node, for the sampler. */
  readonly node: (node: number) => Column
}

/** Computes a compiled plan and keeps it computed. */
export function start(program: Program): Run {
  const { nodes, steps } = program
  const columns = allocate(program)
  const inputs = fillLeaves(program, columns)
  const compute = computer(program, columns)
  let readers: Readers | undefined
  const pending = new Uint8Array(steps.length)
  const passOn = (node: number): void => {
    // Found at the first edit: whoever only looks never needs them.
    readers ??= readersOf(nodes, steps)
    const end = readers.starts[node + 1] as number
    for (let i = readers.starts[node] as number; i < end; i++) pending[readers.steps[i] as number] = 1
  }
  const changed = (node: number): void => {
    health.look(node)
    passOn(node)
  }
  const sweep = (): number => {
    let computed = 0
    for (let i = 0; i < steps.length; i++) {
      if (!pending[i]) continue
      computed += compute.anew(i, changed)
      pending[i] = 0
    }
    return computed
  }
  for (let i = 0; i < steps.length; i++) compute.first(i)
  const health = healthOf(program, columns)

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
        if (setLeaf(columns[node] as Column, value, cell)) changed(node)
      }
      return sweep()
    },
    finite: health.finite,
    faults: () => faultsOf(program, columns),
  }
}

/** Makes the columns of all nodes, in the order in which they are computed, so that a circle stands together. */
function allocate({ nodes, steps, plan }: Program): Column[] {
  const widthOf = (node: Node) =>
    node.leaf?.kind === 'table' ? node.leaf.points.length : rowsOf(node, plan.months)
  const buffer = new Float64Array(nodes.reduce((total, node) => total + widthOf(node), 0))
  const columns = new Array<Column>(nodes.length)
  let offset = 0
  for (const i of steps.flatMap(step => (typeof step === 'number' ? step : step.circle))) {
    const node = nodes[i] as Node
    const end = offset + widthOf(node)
    columns[i] = { data: buffer.subarray(offset, end), byRow: node.byMonth || node.byPoint, bySample: false }
    offset = end
  }
  return columns
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
