/** Moves label positions apart to at least `gap`, between `top` and `floor`, moving as little as the order allows. */
export function spread(positions: readonly number[], gap: number, top: number, floor: number): number[] {
  const order = positions
    .map((position, index) => ({ position, index }))
    .sort((a, b) => a.position - b.position)
  const placed: number[] = []
  for (const { position, index } of settle(order, gap, top, floor)) placed[index] = position
  return placed
}

interface Item {
  readonly position: number
  readonly index: number
}

interface Cluster {
  readonly items: Item[]
  start: number
}

/* Overlapping labels are merged into clusters centred on the mean of what they want, so none drifts to one side only. */
function settle(order: readonly Item[], gap: number, top: number, floor: number): Item[] {
  const clusters: Cluster[] = []
  for (const item of order) {
    let next: Cluster = { items: [item], start: item.position }
    next.start = startOf(next.items, gap, top, floor)
    for (
      let last = clusters.at(-1);
      last && last.start + last.items.length * gap > next.start;
      last = clusters.at(-1)
    ) {
      clusters.pop()
      const items = [...last.items, ...next.items]
      next = { items, start: startOf(items, gap, top, floor) }
    }
    clusters.push(next)
  }
  return clusters.flatMap(({ items, start }) =>
    items.map(({ index }, k) => ({ index, position: start + k * gap })),
  )
}

function startOf(items: readonly Item[], gap: number, top: number, floor: number): number {
  const wanted = items.reduce((sum, { position }, k) => sum + position - k * gap, 0) / items.length
  const latest = floor - (items.length - 1) * gap
  return Math.max(top, Math.min(wanted, latest))
}
