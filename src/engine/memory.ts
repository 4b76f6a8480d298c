import type { Column } from './columns'
import { PlanError } from './expand'
import { pointCount } from './points'
import { type Leaf, type Node, nodesOf, type Program, type Step } from './program'

type Value = number | readonly number[]

/** The columns of a run: made when they are first needed, with leaves filled as they then are. */
export interface Memory {
  /** By node; there is none where nothing has needed it. */
  readonly columns: readonly (Column | undefined)[]
  /** Makes the columns of steps, side by side in their order, so that a circle stands together. */
  readonly open: (steps: readonly number[]) => void
  /** Sets an input. Returns its node if it has a column and this changed; otherwise undefined. */
  readonly set: (cell: string, value: Value) => number | undefined
}

/** Makes the memory of a run, empty. */
export function memoryOf(program: Program): Memory {
  const { nodes, steps, plan } = program
  const columns = new Array<Column | undefined>(nodes.length)
  const inputs = new Map(nodes.flatMap(({ leaf }, i) => (leaf?.kind === 'input' ? [[leaf.cell, i]] : [])))
  const held = new Map<string, Value>()
  const heldBy = (cell: string) => (held.get(cell) ?? plan.values.get(cell) ?? plan.given?.get(cell)) as Value
  const open = (wanted: readonly number[]): void => {
    const fresh = wanted.flatMap(step => nodesOf(steps[step] as Step)).filter(node => !columns[node])
    const widths = fresh.map(node => widthOf(nodes[node] as Node, plan.months))
    const buffer = new Float64Array(widths.reduce((total, width) => total + width, 0))
    let offset = 0
    fresh.forEach((i, at) => {
      const { leaf, byMonth, byPoint } = nodes[i] as Node
      const end = offset + (widths[at] as number)
      const column = { data: buffer.subarray(offset, end), byRow: byMonth || byPoint, bySample: false }
      if (leaf) fill(column, leaf, heldBy)
      columns[i] = column
      offset = end
    })
  }
  return {
    columns,
    open,
    set: (cell, value) => {
      const node = inputs.get(cell)
      if (node === undefined) throw new PlanError(`${cell} is not an input of this plan`)
      check(cell, value, nodes[node] as Node, plan.months)
      held.set(cell, value)
      const column = columns[node]
      return column && put(column, value) ? node : undefined
    },
  }
}

/** How many numbers the column of a node holds. */
function widthOf({ leaf, byMonth, byPoint }: Node, months: number): number {
  if (leaf?.kind === 'table') return leaf.points.length
  return byPoint ? pointCount : byMonth ? months : 1
}

function fill(column: Column, leaf: Leaf, heldBy: (cell: string) => Value): void {
  const { data } = column
  if (leaf.kind === 'constant') data[0] = leaf.value
  else if (leaf.kind === 'table') data.set(leaf.points)
  else if (leaf.kind === 'month') for (let t = 0; t < data.length; t++) data[t] = t
  else put(column, heldBy(leaf.cell))
}

function check(cell: string, value: Value, node: Node, months: number): void {
  if (typeof value === 'number') return
  const width = widthOf(node, months)
  const byRow = node.byMonth || node.byPoint
  if (!byRow || value.length !== width)
    throw new PlanError(
      `${cell} takes ${byRow ? `${width} monthly values` : 'one value'}, not ${value.length}`,
    )
}

/** Puts one value, or one for each row, into a column. Returns whether it changed. */
function put({ data }: Column, value: Value): boolean {
  let changed = false
  for (let t = 0; t < data.length; t++) {
    const next = typeof value === 'number' ? value : (value[t] as number)
    if (!Object.is(data[t], next)) changed = true
    data[t] = next
  }
  return changed
}
