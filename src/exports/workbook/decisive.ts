import type { Node, Run } from '../../engine'
import { shapingLines } from '../../scenario'
import type { ComparedBlock } from './compared'

/**
 * Lists the inputs that can move a figure of the comparison. An input whose every way to it is blocked in this plan,
 * such as by a condition that never holds, is left out; so is what decides which rows there are, since a workbook has its rows.
 */
export function decisiveInputs(run: Run, blocks: readonly ComparedBlock[]): ReadonlySet<string> {
  const { program } = run
  const isShaping = shapingIn(run)
  const wayOf = ways(run, isShaping)
  const cells = blocks.flatMap(({ rows }) => rows.flatMap(row => [...row.cells.values()]))
  const open = cells.map(({ id }) => program.nodeOf(id))
  const reached = new Set(open)
  const inputs = new Set<string>()
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    const leaf = program.nodes[node]?.leaf
    if (leaf?.kind === 'input' && !isShaping(leaf.cell)) inputs.add(leaf.cell)
    for (const arg of wayOf(node)) {
      if (reached.has(arg)) continue
      reached.add(arg)
      open.push(arg)
    }
  }
  return inputs
}

/** Tells the inputs that decide which rows a plan has. */
function shapingIn({ program }: Run): (cell: string) => boolean {
  const lines = shapingLines(program.model)
  return cell => lines.has(program.expansion.cells.get(cell)?.line.id ?? '')
}

/** Finds, for each node, the arguments through which an input can move it; none for a node that no input can move. */
function ways(run: Run, isShaping: (cell: string) => boolean): (node: number) => readonly number[] {
  const { nodes, steps } = run.program
  const fixed = new Uint8Array(nodes.length)
  const all = (i: number, test: (x: number) => boolean) => fixed[i] === 1 && run.node(i).data.every(test)
  const live = (i: number): readonly number[] => {
    const node = nodes[i]
    return node
      ? liveArgs(node, {
          isZero: arg => all(arg, x => x === 0),
          isTrue: arg => all(arg, x => x !== 0 && !Number.isNaN(x)),
          nodes,
        })
      : []
  }
  for (const step of steps) {
    for (const i of typeof step === 'number' ? [step] : step.circle) {
      const leaf = nodes[i]?.leaf
      const isSet = leaf?.kind === 'input' && !isShaping(leaf.cell)
      if (leaf ? !isSet : live(i).every(arg => fixed[arg] === 1)) fixed[i] = 1
    }
  }
  return i => (fixed[i] === 1 ? [] : live(i))
}

interface Known {
  readonly isZero: (node: number) => boolean
  readonly isTrue: (node: number) => boolean
  readonly nodes: readonly Node[]
}

/** Leaves out what a settled argument makes idle; where another may be none, nothing is settled. */
function liveArgs({ word, args }: Node, { isZero, isTrue, nodes }: Known): readonly number[] {
  const settles = (arg: number) => (word?.name === 'or' ? isTrue(arg) : isZero(arg))
  switch (word?.name) {
    case 'if': {
      const [condition = -1, then = -1, otherwise = -1] = args
      if (isTrue(condition)) return [then]
      return isZero(condition) ? [otherwise] : args
    }
    case 'and':
    case 'or':
    case 'multiply':
      return args.some(settles) && args.every(arg => !nodes[arg]?.mayBeNone) ? [] : args
    // Nothing stays nothing, however many months it is moved by.
    case 'lag':
    case 'lead': {
      const [line = -1, months = -1, ...fill] = args
      return isZero(line) && fill.every(isZero) && !nodes[months]?.mayBeNone ? [] : args
    }
    default:
      return args
  }
}
