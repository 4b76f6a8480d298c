const LONGEST = 48

/** Counts the edits (insert, delete, replace) between two words, ignoring case; long words are cut at 48 characters. */
export function editDistance(a: string, b: string): number {
  const from = a.slice(0, LONGEST).toLowerCase()
  const to = b.slice(0, LONGEST).toLowerCase()
  let row = Array.from({ length: to.length + 1 }, (_, j) => j)
  for (let i = 1; i <= from.length; i++) {
    const next = [i]
    for (let j = 1; j <= to.length; j++) {
      const replaced = (row[j - 1] ?? 0) + (from[i - 1] === to[j - 1] ? 0 : 1)
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[to.length] ?? 0
}

/** The most edits that a slip makes: beyond them the words only happen to be near. */
const mostEdits = (length: number): number => Math.max(length > 3 ? 2 : 1, 0.4 * Math.min(length, LONGEST))

/** Finds the candidate closest to a mistyped word; the first of equals wins, undefined when none is like it. */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  let best: string | undefined
  let least = Number.POSITIVE_INFINITY
  for (const candidate of candidates) {
    const distance = editDistance(word, candidate)
    if (distance < least) [best, least] = [candidate, distance]
  }
  return least <= mostEdits(word.length) ? best : undefined
}
