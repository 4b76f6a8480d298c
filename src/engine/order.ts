import { PlanError } from './expand'
import type { Node, Step } from './program'

/**
 * Orders nodes so that each comes after what it reads. Nodes that read each other through `previous` or `lag`
 * form one step. Throws a PlanError that names the lines of a circle within one month.
 */
export function orderOf(nodes: readonly Node[], namesOf: (node: number) => readonly string[]): Step[] {
  return components(nodes).map(members => {
    const [only] = members
    if (members.length === 1 && only !== undefined && !nodes[only]?.args.includes(only)) return only
    return { circle: withinMonth(members, nodes, namesOf) }
  })
}

/** The arguments whose value of the same month a node needs. */
function sameMonthArgs(node: Node): readonly number[] {
  return node.word?.reads === 'earlier' ? node.args.slice(1) : node.args
}

/** Tarjan's strongly connected components without recursion; a component comes after those that it reads. */
function components(nodes: readonly Node[]): number[][] {
  const found: number[][] = []
  const visited = new Int32Array(nodes.length).fill(-1)
  const low = new Int32Array(nodes.length)
  const next = new Int32Array(nodes.length)
  const onStack = new Uint8Array(nodes.length)
  const stack: number[] = []
  const path: number[] = []
  let clock = 0
  for (let root = 0; root < nodes.length; root++) {
    if ((visited[root] as number) >= 0) continue
    path.push(root)
    while (path.length > 0) {
      const node = path[path.length - 1] as number
      const at = next[node] as number
      next[node] = at + 1
      if (at === 0) {
        visited[node] = low[node] = clock++
        stack.push(node)
        onStack[node] = 1
      }
      const arg = (nodes[node] as Node).args[at]
      if (arg !== undefined) {
        if ((visited[arg] as number) < 0) path.push(arg)
        else if (onStack[arg]) low[node] = Math.min(low[node] as number, visited[arg] as number)
        continue
      }
      path.pop()
      const parent = path[path.length - 1]
      if (parent !== undefined) low[parent] = Math.min(low[parent] as number, low[node] as number)
      if (low[node] === visited[node]) found.push(popUntil(node, stack, onStack))
    }
  }
  return found
}

function popUntil(node: number, stack: number[], onStack: Uint8Array): number[] {
  const members: number[] = []
  for (;;) {
    const member = stack.pop() as number
    onStack[member] = 0
    members.push(member)
    if (member === node) return members
  }
}

/** Orders the nodes of a circle for one month: what is read in the same month comes first. */
function withinMonth(
  members: readonly number[],
  nodes: readonly Node[],
  namesOf: (node: number) => readonly string[],
): number[] {
  const inside = new Set(members)
  const state = new Map<number, 'open' | 'done'>()
  const ordered: number[] = []
  const path: number[] = []
  const visit = (node: number): void => {
    if (state.get(node) === 'done') return
    if (state.get(node) === 'open') {
      const names = path.slice(path.indexOf(node)).flatMap(n => namesOf(n).slice(0, 1))
      throw new PlanError(
        `these lines need each other in the same month: ${names.join(' → ')}; read one of them with previous() or lag()`,
      )
    }
    state.set(node, 'open')
    path.push(node)
    for (const arg of sameMonthArgs(nodes[node] as Node)) if (inside.has(arg)) visit(arg)
    path.pop()
    state.set(node, 'done')
    ordered.push(node)
  }
  members.forEach(visit)
  return ordered
}
