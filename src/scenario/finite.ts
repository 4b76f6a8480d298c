import type { Program, Run } from '../engine'

/** The nodes behind the lines of a program that must be finite, each once. */
const checked = new WeakMap<Program, readonly number[]>()

/**
 * Tells quickly whether every line of a run is a finite number, or none where it may be. After each edit this is
 * asked, while which line is at fault is asked seldom.
 */
export function allFinite(run: Run): boolean {
  return checkedNodes(run.program).every(node => {
    const { data } = run.node(node)
    const mayBeNone = run.program.nodes[node]?.mayBeNone ?? false
    for (let i = 0; i < data.length; i++) {
      const x = data[i] as number
      if (x - x !== 0 && !(mayBeNone && Number.isNaN(x))) return false
    }
    return true
  })
}

function checkedNodes(program: Program): readonly number[] {
  const known = checked.get(program)
  if (known) return known
  const nodes = [...new Set([...program.expansion.cells.keys()].map(program.nodeOf))]
  checked.set(program, nodes)
  return nodes
}
