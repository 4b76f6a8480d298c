import type { Column, ColumnCode, Range } from './columns'
import { PlanError } from './expand'
import { widthOf } from './memory'
import { type MonthCode, monthCode } from './month-code'
import { pointCount } from './points'
import { type Node, nodesOf, type Program, type Step } from './program'

/** Columns by node, of which those are there that a step fills and reads when it is computed. */
type Columns = readonly (Column | undefined)[]

/** Computes the steps of a program, by their places, into columns. */
export interface Computer {
  /** Computes a step for the first time. */
  readonly first: (step: number) => void
  /** Computes a step anew, names each of its nodes that changed, and returns how many nodes it has. */
  readonly anew: (step: number, changed: (node: number) => void) => number
}

/** A node made ready to compute: its code and the columns that it fills and reads. */
interface Task {
  readonly code: ColumnCode
  readonly out: Column
  readonly args: readonly Column[]
  readonly range: Range
}

/** A circle made ready to compute: its nodes in the order of a month, and the lags by which it reads itself. */
interface Circle {
  readonly codes: readonly MonthCode[]
  readonly lags: readonly { readonly node: number; readonly months: Column }[]
}

/** Makes the two ways of computing: one node over all months, or a circle of nodes month by month. */
export function computer(program: Program, columns: Columns): Computer {
  const { nodes, steps, plan } = program
  const tasks = new Array<Task | undefined>(nodes.length)
  const circles = new Map<number, Circle>()
  const months = Array.from({ length: plan.months }, (_, t): Range => ({ from: t, to: t + 1, samples: 1 }))
  const before = new Float64Array(widest(program))
  const compute = (step: number): void => {
    const held = steps[step] as Step
    if (typeof held !== 'number') computeCircle(circles.get(step) as Circle, program)
    else {
      const task = tasks[held]
      task?.code(task.out, task.args, task.range)
    }
  }
  return {
    first: step => {
      const held = steps[step] as Step
      if (typeof held === 'number') tasks[held] = taskOf(held, program, columns)
      else circles.set(step, circleOf(held.circle, program, columns, months))
      compute(step)
    },
    anew: (step, changed) => {
      const held = steps[step] as Step
      if (typeof held === 'number') {
        const { data } = columns[held] as Column
        keep(data, before, 0)
        compute(step)
        if (differs(data, before, 0)) changed(held)
        return 1
      }
      const { circle } = held
      eachColumn(circle, columns, (_, data, at) => keep(data, before, at))
      compute(step)
      eachColumn(circle, columns, (node, data, at) => {
        if (differs(data, before, at)) changed(node)
      })
      return circle.length
    },
  }
}

function taskOf(node: number, { nodes, plan }: Program, columns: Columns): Task | undefined {
  const { word, args, byPoint } = nodes[node] as Node
  if (!word) return undefined
  const range = { from: 0, to: byPoint ? pointCount : plan.months, samples: 1 }
  return {
    code: word.column,
    out: columns[node] as Column,
    args: args.map(arg => columns[arg] as Column),
    range,
  }
}

/** Makes a circle of nodes ready. */
function circleOf(
  circle: readonly number[],
  { nodes }: Program,
  columns: Columns,
  months: readonly Range[],
): Circle {
  const inside = new Set(circle)
  const codes = circle.map(node => {
    const { word, args } = nodes[node] as Node
    if (!word) throw new Error('a leaf is not computed')
    const read = args.map(arg => columns[arg] as Column)
    return monthCode(word.column, columns[node] as Column, read, months)
  })
  const lags = circle.flatMap(node => {
    const { word, args } = nodes[node] as Node
    const [line, count] = args
    if (word?.name !== 'lag' || line === undefined || count === undefined || !inside.has(line)) return []
    return [{ node, months: columns[count] as Column }]
  })
  return { codes, lags }
}

function computeCircle({ codes, lags }: Circle, program: Program): void {
  // In a circle a lag of less than one month would read what is not yet computed.
  for (const { node, months } of lags)
    if (months.data.some(n => n < 1))
      throw new PlanError(
        `a lag within a circle of lines must be at least one month (${nameOf(node, program)})`,
      )
  for (let t = 0; t < program.plan.months; t++)
    for (let i = 0; i < codes.length; i++) (codes[i] as MonthCode)(t)
}

function nameOf(node: number, program: Program): string {
  for (const id of program.expansion.cells.keys()) if (program.nodeOf(id) === node) return id
  return `step ${node}`
}

/** Visits the columns of nodes, with the place of each where they are kept one after another. */
function eachColumn(
  nodes: readonly number[],
  columns: Columns,
  visit: (node: number, data: Float64Array, at: number) => void,
): void {
  let at = 0
  for (const node of nodes) {
    const { data } = columns[node] as Column
    visit(node, data, at)
    at += data.length
  }
}

/** How many numbers the widest step holds. */
function widest({ nodes, steps, plan }: Program): number {
  const widths = steps.map(step =>
    nodesOf(step).reduce((total, node) => total + widthOf(nodes[node] as Node, plan.months), 0),
  )
  return widths.reduce((most, width) => Math.max(most, width), 0)
}

// Loops of our own: most columns are too short to be worth a call into the runtime.
function keep(data: Float64Array, kept: Float64Array, at: number): void {
  for (let i = 0; i < data.length; i++) kept[at + i] = data[i] as number
}

function differs(data: Float64Array, kept: Float64Array, at: number): boolean {
  for (let i = 0; i < data.length; i++) if (!Object.is(kept[at + i], data[i])) return true
  return false
}
