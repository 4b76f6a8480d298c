import { bisector } from 'd3'
import type { Box } from './series'

export type Point = readonly [x: number, y: number]

/** Describes what a label has to stay clear of; lines run from left to right. */
export interface Obstacles {
  readonly lines: readonly (readonly Point[])[]
  readonly boxes: readonly Box[]
}

/** Gives the first candidate box that touches no obstacle and lies within `bounds`, or null. */
export function firstFreeSpot(
  candidates: readonly Box[],
  bounds: Box,
  obstacles: Obstacles,
  pad = 2,
): Box | null {
  return candidates.find(box => within(box, bounds) && isFree(box, obstacles, pad)) ?? null
}

/** Tells whether a box keeps `pad` pixels from every line and box. */
export function isFree(box: Box, obstacles: Obstacles, pad = 2): boolean {
  const grown = { x: box.x - pad, y: box.y - pad, width: box.width + 2 * pad, height: box.height + 2 * pad }
  return (
    obstacles.boxes.every(other => !boxesMeet(grown, other)) &&
    obstacles.lines.every(line => !lineMeets(line, grown))
  )
}

function within(box: Box, bounds: Box): boolean {
  return (
    box.x >= bounds.x &&
    box.y >= bounds.y &&
    box.x + box.width <= bounds.x + bounds.width &&
    box.y + box.height <= bounds.y + bounds.height
  )
}

/** Tells whether two boxes overlap. */
export function boxesMeet(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
}

/* Lines run from left to right, so only the segments over the box are looked at. */
function lineMeets(line: readonly Point[], box: Box): boolean {
  for (let k = Math.max(1, byX.left(line, box.x)); k < line.length; k += 1) {
    const from = line[k - 1]
    const to = line[k]
    if (!from || !to || from[0] > box.x + box.width) return false
    if (segmentMeets(from, to, box)) return true
  }
  return false
}

const byX = bisector(([x]: Point) => x)

/* Clips the segment against the four sides (Liang and Barsky 1984); what is left is inside the box. */
function segmentMeets([x0, y0]: Point, [x1, y1]: Point, box: Box): boolean {
  let enter = 0
  let leave = 1
  const sides: readonly (readonly [p: number, q: number])[] = [
    [x0 - x1, x0 - box.x],
    [x1 - x0, box.x + box.width - x0],
    [y0 - y1, y0 - box.y],
    [y1 - y0, box.y + box.height - y0],
  ]
  for (const [p, q] of sides) {
    if (p === 0 && q < 0) return false
    if (p < 0) enter = Math.max(enter, q / p)
    if (p > 0) leave = Math.min(leave, q / p)
  }
  return enter <= leave
}
