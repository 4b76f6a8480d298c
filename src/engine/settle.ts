import type { Node } from './program'

/** A node that is not yet in its final place. */
export type Draft = Omit<Node, 'args'> & { readonly args: number[] }

/**
 * Lets those who read a line before it was built read what it became, and closes the gaps: moves the nodes and what
 * they read, and returns where each went. `forward` leads from the node that stood in to the node of the line; what
 * has one value for all months stays a copy, since its readers read months.
 */
export function settle(nodes: Draft[], forward: ReadonlyMap<number, number>): Int32Array {
  const places = new Int32Array(nodes.length)
  const replaced = [...forward].filter(([, final]) => !forward.has(final) && nodes[final]?.byMonth)
  for (const [stand] of replaced) places[stand] = -1
  let next = 0
  nodes.forEach((node, i) => {
    if (places[i] === -1) return
    nodes[next] = node
    places[i] = next++
  })
  nodes.length = next
  for (const [stand, final] of replaced) places[stand] = places[final] as number
  for (const { args } of nodes)
    for (let i = 0; i < args.length; i++) args[i] = places[args[i] as number] as number
  return places
}
