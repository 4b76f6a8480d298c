import type { Column } from './columns'
import type { Node, Program } from './program'

/** A line whose value is not a finite number although it cannot be none. */
export interface Fault {
  readonly cell: string
  readonly message: string
}

/** Whether the lines of a run are finite numbers, or none where they may be; follows edits node by node. */
export interface Health {
  /** Looks at a node that changed. */
  readonly look: (node: number) => void
  readonly finite: () => boolean
}

/** Watches the lines of a run: each is looked at when it is computed and whenever it changes. */
export function healthOf(program: Program, columns: readonly (Column | undefined)[]): Health {
  const { nodes, expansion, nodeOf } = program
  const isLine = new Uint8Array(nodes.length)
  for (const cell of expansion.cells.keys()) isLine[nodeOf(cell)] = 1
  const ill = new Uint8Array(nodes.length)
  let count = 0
  const look = (node: number): void => {
    if (!isLine[node]) return
    const now = firstIll((columns[node] as Column).data, (nodes[node] as Node).mayBeNone) < 0 ? 0 : 1
    count += now - (ill[node] as number)
    ill[node] = now
  }
  return { look, finite: () => count === 0 }
}

/** Lists the lines at fault by name, of those that are computed. */
export function faultsOf(program: Program, columns: readonly (Column | undefined)[]): Fault[] {
  const faults: Fault[] = []
  for (const cell of program.expansion.cells.keys()) {
    const i = program.nodeOf(cell)
    const { data } = columns[i] ?? {}
    if (!data) continue
    const { mayBeNone, byMonth } = program.nodes[i] as Node
    const t = firstIll(data, mayBeNone)
    if (t >= 0)
      faults.push({ cell, message: `${cell}${byMonth ? `[${t}]` : ''} is ${data[t]}, not a finite number` })
  }
  return faults
}

function firstIll(data: Float64Array, mayBeNone: boolean): number {
  for (let i = finiteBefore(data); i < data.length; i++) {
    const x = data[i] as number
    if (x - x !== 0 && !(mayBeNone && Number.isNaN(x))) return i
  }
  return -1
}

/** Returns a place before which all numbers are finite, found four at a time: every line that an edit changes is looked at. */
function finiteBefore(data: Float64Array): number {
  const end = data.length - 3
  let i = 0
  for (; i < end; i += 4) {
    const a = data[i] as number
    const b = data[i + 1] as number
    const c = data[i + 2] as number
    const d = data[i + 3] as number
    // A number less itself is 0 where it is finite, and otherwise not a number.
    if (a - a + (b - b) + (c - c + (d - d)) !== 0) break
  }
  return i
}
