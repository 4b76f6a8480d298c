import type { Column } from './columns'
import type { Node, Program } from './program'

/** A line whose value is not a finite number although it cannot be none. */
export interface Fault {
  readonly cell: string
  readonly message: string
}

/** Whether the lines of a run are finite numbers, or none where they may be; follows edits node by node. */
export interface Health {
  /** Looks at a node that changed; where its new values are known to be finite, only if it was ill. */
  readonly look: (node: number, finite?: boolean) => void
  readonly finite: () => boolean
}

/** Watches the lines of a run: each is looked at when it is computed and whenever it changes. */
export function healthOf(program: Program, columns: readonly (Column | undefined)[]): Health {
  const { nodes, expansion, nodeOf } = program
  const isLine = new Uint8Array(nodes.length)
  for (const cell of expansion.cells.keys()) isLine[nodeOf(cell)] = 1
  const ill = new Uint8Array(nodes.length)
  let count = 0
  const look = (node: number, finite = false): void => {
    if (!isLine[node] || (finite && !ill[node])) return
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
  for (let i = 0; i < data.length; i++) {
    const x = data[i] as number
    if (x - x !== 0 && !(mayBeNone && Number.isNaN(x))) return i
  }
  return -1
}
