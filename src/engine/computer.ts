import { type Circle, circleOf } from './circle'
import type { Column, ColumnCode, Range } from './columns'
import { PlanError } from './expand'
import { pointCount } from './points'
import type { Node, Program, Step } from './program'

/** Columns by node, of which those are there that a step fills and reads when it is computed. */
type Columns = readonly (Column | undefined)[]

/** Computes the steps of a program, by their places, into columns. */
export interface Computer {
  /** Computes a step for the first time. */
  readonly first: (step: number) => void
  /** Computes a step anew, names each of its nodes that changed, and returns how many nodes it has. */
  readonly anew: (step: number, changed: (node: number) => void) => number
}

/** A node made ready to compute: its code, the columns that it fills and reads, and one to be filled before it is known whether anything changed. */
interface Task {
  readonly code: ColumnCode
  readonly out: Column
  readonly fresh: Column
  readonly args: readonly Column[]
  readonly range: Range
}

/** A circle made ready to compute, with the lags by which it reads itself. */
interface Round extends Circle {
  readonly lags: readonly Lag[]
}
interface Lag {
  readonly node: number
  readonly months: Column
}

/** Makes the two ways of computing: one node over all months, or a circle of nodes month by month. */
export function computer(program: Program, columns: Columns): Computer {
  const { nodes, steps, plan } = program
  const tasks = new Array<Task | undefined>(nodes.length)
  const rounds = new Map<number, Round>()
  const months = Array.from({ length: plan.months }, (_, t): Range => ({ from: t, to: t + 1, samples: 1 }))
  const freshOf = freshColumns(plan.months)
  const goRound = (step: number): Round => {
    const round = rounds.get(step) as Round
    checkLags(round.lags, program)
    round.compute()
    return round
  }
  return {
    first: step => {
      const held = steps[step] as Step
      if (typeof held === 'number') {
        const task = taskOf(held, program, columns, freshOf)
        tasks[held] = task
        task?.code(task.out, task.args, task.range)
      } else {
        const circle = circleOf(held.circle, nodes, columns, months)
        rounds.set(step, { ...circle, lags: lagsOf(held.circle, nodes, columns) })
        goRound(step)
      }
    },
    anew: (step, changed) => {
      const held = steps[step] as Step
      if (typeof held === 'number') {
        const { code, out, fresh, args, range } = tasks[held] as Task
        code(fresh, args, range)
        if (!differs(out.data, fresh.data)) return 1
        out.data.set(fresh.data)
        changed(held)
        return 1
      }
      const { circle } = held
      const { changes } = goRound(step)
      for (let i = 0; i < circle.length; i++) if (changes[i]) changed(circle[i] as number)
      return circle.length
    },
  }
}

/** Makes a column of each length, for values that may come in place of others. */
function freshColumns(months: number): (node: Node) => Column {
  const column = (length: number, byRow: boolean): Column => ({
    data: new Float64Array(length),
    byRow,
    bySample: false,
  })
  const [one, monthly, points] = [column(1, false), column(months, true), column(pointCount, true)]
  return ({ byMonth, byPoint }) => (byPoint ? points : byMonth ? monthly : one)
}

function taskOf(
  node: number,
  { nodes, plan }: Program,
  columns: Columns,
  freshOf: (node: Node) => Column,
): Task | undefined {
  const { word, args, byPoint } = nodes[node] as Node
  if (!word) return undefined
  return {
    code: word.column,
    out: columns[node] as Column,
    fresh: freshOf(nodes[node] as Node),
    args: args.map(arg => columns[arg] as Column),
    range: { from: 0, to: byPoint ? pointCount : plan.months, samples: 1 },
  }
}

/** Finds the lags by which a circle reads itself. */
function lagsOf(circle: readonly number[], nodes: readonly Node[], columns: Columns): Lag[] {
  const inside = new Set(circle)
  return circle.flatMap(node => {
    const { word, args } = nodes[node] as Node
    const [line, count] = args
    if (word?.name !== 'lag' || line === undefined || count === undefined || !inside.has(line)) return []
    return [{ node, months: columns[count] as Column }]
  })
}

/** Refuses lags of less than one month, which in a circle would read what is not yet computed. */
function checkLags(lags: readonly Lag[], program: Program): void {
  for (const { node, months } of lags)
    if (months.data.some(n => n < 1))
      throw new PlanError(
        `a lag within a circle of lines must be at least one month (${nameOf(node, program)})`,
      )
}

function nameOf(node: number, program: Program): string {
  for (const id of program.expansion.cells.keys()) if (program.nodeOf(id) === node) return id
  return `step ${node}`
}

function differs(data: Float64Array, fresh: Float64Array): boolean {
  for (let i = 0; i < data.length; i++) if (!Object.is(data[i], fresh[i])) return true
  return false
}
