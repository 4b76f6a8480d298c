import { type Node, nodesOf, type Step } from './program'

/** Which steps read each node from outside: those of node n stand at `steps[starts[n]]` to `steps[starts[n + 1]]`. */
export interface Readers {
  readonly starts: Int32Array
  readonly steps: Int32Array
}

/** Finds the step that computes each node. */
export function stepsOf(nodes: readonly Node[], steps: readonly Step[]): Int32Array {
  const stepOf = new Int32Array(nodes.length)
  eachNode(steps, (node, step) => {
    stepOf[node] = step
  })
  return stepOf
}

/** Finds the steps that must be computed before a node can be read: its own and those beneath it that are not yet, in their order. */
export function missingSteps(
  node: number,
  { nodes, steps }: { readonly nodes: readonly Node[]; readonly steps: readonly Step[] },
  stepOf: Int32Array,
  done: Uint8Array,
): number[] {
  const found = new Set<number>()
  const open = [stepOf[node] as number]
  for (let step = open.pop(); step !== undefined; step = open.pop()) {
    if (done[step] || found.has(step)) continue
    found.add(step)
    for (const each of nodesOf(steps[step] as Step))
      for (const arg of (nodes[each] as Node).args) open.push(stepOf[arg] as number)
  }
  return [...found].sort((a, b) => a - b)
}

/** Finds the steps that read each node. */
export function readersOf(
  nodes: readonly Node[],
  steps: readonly Step[],
  stepOf = stepsOf(nodes, steps),
): Readers {
  const starts = new Int32Array(nodes.length + 1)
  const eachRead = (visit: (arg: number, step: number) => void): void =>
    eachNode(steps, (node, step) => {
      const { args } = nodes[node] as Node
      for (let i = 0; i < args.length; i++)
        if (stepOf[args[i] as number] !== step) visit(args[i] as number, step)
    })
  eachRead(arg => {
    starts[arg + 1] = (starts[arg + 1] as number) + 1
  })
  for (let i = 0; i < nodes.length; i++) starts[i + 1] = (starts[i + 1] as number) + (starts[i] as number)
  const next = starts.slice()
  const found = new Int32Array(starts[nodes.length] as number)
  eachRead((arg, step) => {
    const at = next[arg] as number
    found[at] = step
    next[arg] = at + 1
  })
  return { starts, steps: found }
}

function eachNode(steps: readonly Step[], visit: (node: number, step: number) => void): void {
  for (let i = 0; i < steps.length; i++) {
    const step = steps[i] as Step
    if (typeof step === 'number') visit(step, i)
    else for (const node of step.circle) visit(node, i)
  }
}
