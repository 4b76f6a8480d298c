/** Work that is done a little at a time, so that it never holds up the page. */
export interface Search<Result> {
  /** Works for about so many milliseconds, at least one step. Returns whether it is done. */
  readonly step: (milliseconds: number) => boolean
  /** The share of the work that is done, 0 to 1. */
  readonly progress: () => number
  /** What was found so far. */
  readonly result: () => Result
}

/** Work that yields its progress, 0 to 1, after each value it has tried. */
export type Work = Generator<number, void>

/** Makes a search of work. The plan must stay as it is meanwhile: after an edit, search anew. */
export function searchOf<Result>(
  work: Work,
  result: () => Result,
  now: () => number = () => performance.now(),
): Search<Result> {
  let done = false
  let progress = 0
  return {
    step: milliseconds => {
      const until = now() + milliseconds
      while (!done) {
        const next = work.next()
        done = next.done === true
        progress = next.done ? 1 : next.value
        if (now() >= until) break
      }
      return done
    },
    progress: () => progress,
    result,
  }
}

/** Does a search to its end. */
export function finish<Result>(search: Search<Result>): Result {
  while (!search.step(1000));
  return search.result()
}
