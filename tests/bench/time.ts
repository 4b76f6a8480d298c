/** The value below which a share of the numbers lies. */
export function quantile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN
}

/** Milliseconds that a piece of work takes. */
function timed(work: () => void): number {
  const start = performance.now()
  work()
  return performance.now() - start
}

/** Milliseconds of the processor that a piece of work takes: on a busy machine less than what goes by. */
export function worked(work: () => void): number {
  const start = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}

/** The median of the ratio of two pieces of work, run in turn so that both see the same machine. */
export function medianRatio(
  a: () => void,
  b: () => void,
  rounds: number,
): { ratio: number; a: number; b: number } {
  const pairs = Array.from({ length: rounds }, () => [timed(a), timed(b)] as const)
  return {
    ratio: quantile(
      pairs.map(([x, y]) => x / y),
      0.5,
    ),
    a: quantile(
      pairs.map(([x]) => x),
      0.5,
    ),
    b: quantile(
      pairs.map(([, y]) => y),
      0.5,
    ),
  }
}
