import type { Column } from './columns'
import { computer } from './computer'
import { type Fault, faultsOf, healthOf } from './health'
import { memoryOf } from './memory'
import { yearStart } from './points'
import { type Node, nodesOf, type Program, type Step } from './program'
import { missingSteps, type Readers, readersOf, stepsOf } from './readers'

/** New values for inputs, by cell id. */
export type Edit = readonly (readonly [cell: string, value: number | readonly number[]])[]

/** How much of a plan is computed: all of it, or what is read and all that stands beneath, from the first reading on. */
export type Extent = 'whole' | 'asRead'

/** A computed plan that follows its inputs. */
export interface Run {
  readonly program: Program
  /** The value of a cell in a month (any month where it does not differ by month), at the design point where it differs by climate point; NaN is none. */
  readonly value: (cell: string, month?: number) => number
  /** The values of a cell by month or climate point; one value where it differs by neither. A view, valid until the next edit. */
  readonly column: (cell: string) => Float64Array
  /** Sets inputs and recomputes what depends on them of what is computed. Returns how many nodes were computed anew. */
  readonly edit: (changes: Edit) => number
  /** Tells at once whether every computed line is a finite number, or none where it may be. */
  readonly finite: () => boolean
  /** Lists the computed lines that are not. */
  readonly faults: () => readonly Fault[]
  /** The column of a node, for the sampler. */
  readonly node: (node: number) => Column
}

/** Computes a compiled plan and keeps it computed. */
export function start(program: Program, extent: Extent = 'whole'): Run {
  const { nodes, steps, nodeOf } = program
  const memory = memoryOf(program)
  const { columns } = memory
  const compute = computer(program, columns)
  const health = healthOf(program, columns)
  const stepOf = stepsOf(nodes, steps)
  const done = new Uint8Array(steps.length)
  const computeFirst = (wanted: readonly number[]): void => {
    memory.open(wanted)
    for (const step of wanted) {
      compute.first(step)
      done[step] = 1
      nodesOf(steps[step] as Step).forEach(health.look)
    }
  }
  const read = (node: number): Column => {
    if (!done[stepOf[node] as number]) computeFirst(missingSteps(node, program, stepOf, done))
    return columns[node] as Column
  }
  const follow = follower(program, { stepOf, done, look: health.look, anew: compute.anew })
  if (extent === 'whole') computeFirst(steps.map((_, step) => step))

  return {
    program,
    value: (cell, month = 0) => {
      const node = nodeOf(cell)
      return valueAt(nodes[node] as Node, read(node), month)
    },
    column: cell => read(nodeOf(cell)).data,
    node: read,
    edit: changes => {
      for (const [cell, value] of changes) {
        const node = memory.set(cell, value)
        if (node !== undefined) follow.changed(node)
      }
      return follow.sweep()
    },
    finite: health.finite,
    faults: () => faultsOf(program, columns),
  }
}

interface Following {
  readonly stepOf: Int32Array
  /** By step, whether it is computed: what is not follows nothing. */
  readonly done: Uint8Array
  readonly look: (node: number) => void
  readonly anew: (step: number, changed: (node: number) => void) => number
}

/** Passes changes of nodes on to the steps that read them, in the order of the steps. */
function follower({ nodes, steps }: Program, { stepOf, done, look, anew }: Following) {
  let readers: Readers | undefined
  const pending = new Uint8Array(steps.length)
  const changed = (node: number): void => {
    look(node)
    // Found at the first edit: whoever only looks never needs them.
    readers ??= readersOf(nodes, steps, stepOf)
    const end = readers.starts[node + 1] as number
    for (let i = readers.starts[node] as number; i < end; i++) {
      const step = readers.steps[i] as number
      if (done[step]) pending[step] = 1
    }
  }
  const sweep = (): number => {
    let computed = 0
    for (let i = 0; i < steps.length; i++) {
      if (!pending[i]) continue
      computed += anew(i, changed)
      pending[i] = 0
    }
    return computed
  }
  return { changed, sweep }
}

/** The value of a node in a month, or at the design point. */
function valueAt({ byMonth, byPoint }: Node, { data }: Column, month: number): number {
  return data[byPoint ? yearStart : byMonth ? month : 0] as number
}
