/** A point in pixels. */
type Point = readonly [x: number, y: number]

/** What an area covers at one place across: from low to high. */
interface Span {
  readonly x: number
  readonly low: number
  readonly high: number
}

/** Writes a line through points as the path of a mark; empty without points. */
export function linePath(points: readonly Point[]): string {
  const path = through(points)
  return points.length === 1 ? `${path}Z` : path
}

/** Writes the area between the high and the low edge as the path of a mark; empty without spans. */
export function areaPath(spans: readonly Span[]): string {
  const high = spans.map(({ x, high }): Point => [x, high])
  const low = spans.map(({ x, low }): Point => [x, low]).reverse()
  return spans.length === 0 ? '' : `${through([...high, ...low])}Z`
}

const through = (points: readonly Point[]): string =>
  points.map(([x, y], i) => `${i === 0 ? 'M' : 'L'}${inPixels(x)},${inPixels(y)}`).join('')

/** A thousandth of a pixel is finer than any screen, and keeps paths short. */
const inPixels = (x: number): number => Math.round(x * 1000) / 1000
