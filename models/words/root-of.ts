const STEPS = 600

/** Gives the rates between which roots are sought, spaced evenly in their discount factor, rising. */
function grid(least: number, most: number): readonly number[] {
  const span = (1 + most) / (1 + least)
  return Array.from({ length: STEPS + 1 }, (_, i) => (1 + least) * span ** (i / STEPS) - 1)
}

/** Where a rate is sought: beyond -99% and 1,000% a period programs no longer agree. */
const rates = grid(-0.99, 10)
/** Where it is sought if there is none: what triples within a month earns this in a year. */
const highRates = grid(10, 1e6)

/** Narrows a change of sign between two rates down to the root. */
function rootBetween(worth: (rate: number) => number, from: number, to: number): number {
  let [low, high] = [from, to]
  const below = worth(low) < 0
  for (let i = 0; i < 200 && high - low > 1e-17 + 1e-16 * Math.abs(high); i++) {
    const middle = (low + high) / 2
    if (middle === low || middle === high) break
    if (worth(middle) < 0 === below) low = middle
    else high = middle
  }
  return (low + high) / 2
}

function rootsAmong(worth: (rate: number) => number, among: readonly number[]): readonly number[] {
  const values = among.map(worth)
  return among.flatMap((rate, i) => {
    const before = values[i - 1]
    if (before === undefined || before < 0 === (values[i] as number) < 0) return []
    return [rootBetween(worth, among[i - 1] as number, rate)]
  })
}

/** Finds every rate between -99% and 1,000% at which a worth changes its sign, rising; where there is none, those far above. */
export function rootsOf(worth: (rate: number) => number): readonly number[] {
  const roots = rootsAmong(worth, rates)
  return roots.length > 0 ? roots : rootsAmong(worth, highRates)
}

/** Gives the least root from nought up, else the nearest below; NaN where there is none. */
export function rootOf(worth: (rate: number) => number): number {
  const roots = rootsOf(worth)
  return roots.find(root => root >= -1e-12) ?? roots.at(-1) ?? Number.NaN
}
