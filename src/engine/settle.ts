import type { Node } from './program'

/** Nodes in their final places, and where each of the nodes before went. */
export interface Settled {
  readonly nodes: readonly Node[]
  readonly places: Int32Array
}

/**
 * Lets those who read a line before it was built read what it became, and closes the gaps. `forward` leads from
 * the node that stood in to the node of the line; what has one value for all months stays a copy, since its readers read months.
 */
export function settled(nodes: readonly Node[], forward: ReadonlyMap<number, number>): Settled {
  const replaced = (node: number): boolean => {
    const final = forward.get(node)
    return final !== undefined && !forward.has(final) && (nodes[final]?.byMonth ?? false)
  }
  const places = new Int32Array(nodes.length)
  let next = 0
  for (let i = 0; i < nodes.length; i++) if (!replaced(i)) places[i] = next++
  for (const [stand, final] of forward) if (replaced(stand)) places[stand] = places[final] as number
  const kept =
    next === nodes.length ? nodes : nodes.filter((_, i) => !replaced(i)).map(node => moved(node, places))
  return { nodes: kept, places }
}

function moved(node: Node, places: Int32Array): Node {
  return node.args.length === 0 ? node : { ...node, args: node.args.map(arg => places[arg] as number) }
}
