import type { Column, ColumnCode, Range } from './columns'
import { PlanError } from './expand'
import { type MonthCode, monthCode } from './month-code'
import { pointCount } from './points'
import type { Node, Program, Step } from './program'

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
export function computer(program: Program, columns: readonly Column[]): Computer {
  const { nodes, steps, plan } = program
  const tasks = nodes.map((node, i) => taskOf(node, columns[i] as Column, columns, plan.months))
  const circles = circlesOf(program, columns)
  const widest = steps.map(step => widthOf(typeof step === 'number' ? [step] : step.circle, columns))
  const before = new Float64Array(widest.reduce((most, width) => Math.max(most, width), 0))
  const compute = (step: number): void => {
    const held = steps[step] as Step
    if (typeof held !== 'number') computeCircle(circles.get(step) as Circle, program)
    else {
      const task = tasks[held]
      task?.code(task.out, task.args, task.range)
    }
  }
  return {
    first: compute,
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

function taskOf(
  { word, args, byPoint }: Node,
  out: Column,
  columns: readonly Column[],
  months: number,
): Task | undefined {
  if (!word) return undefined
  const range = { from: 0, to: byPoint ? pointCount : months, samples: 1 }
  return { code: word.column, out, args: args.map(arg => columns[arg] as Column), range }
}

/** The circles of a program by the places of their steps. */
function circlesOf({ nodes, steps, plan }: Program, columns: readonly Column[]): ReadonlyMap<number, Circle> {
  const months = Array.from({ length: plan.months }, (_, t): Range => ({ from: t, to: t + 1, samples: 1 }))
  const circles = new Map<number, Circle>()
  steps.forEach((step, i) => {
    if (typeof step === 'number') return
    const inside = new Set(step.circle)
    const codes = step.circle.map(node => {
      const { word, args } = nodes[node] as Node
      if (!word) throw new Error('a leaf is not computed')
      const read = args.map(arg => columns[arg] as Column)
      return monthCode(word.column, columns[node] as Column, read, months)
    })
    const lags = step.circle.flatMap(node => {
      const { word, args } = nodes[node] as Node
      const [line, count] = args
      if (word?.name !== 'lag' || line === undefined || count === undefined || !inside.has(line)) return []
      return [{ node, months: columns[count] as Column }]
    })
    circles.set(i, { codes, lags })
  })
  return circles
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
  columns: readonly Column[],
  visit: (node: number, data: Float64Array, at: number) => void,
): void {
  let at = 0
  for (const node of nodes) {
    const { data } = columns[node] as Column
    visit(node, data, at)
    at += data.length
  }
}

const widthOf = (nodes: readonly number[], columns: readonly Column[]): number =>
  nodes.reduce((total, node) => total + (columns[node] as Column).data.length, 0)

// Loops of our own: most columns are too short to be worth a call into the runtime.
function keep(data: Float64Array, kept: Float64Array, at: number): void {
  for (let i = 0; i < data.length; i++) kept[at + i] = data[i] as number
}

function differs(data: Float64Array, kept: Float64Array, at: number): boolean {
  for (let i = 0; i < data.length; i++) if (!Object.is(kept[at + i], data[i])) return true
  return false
}
