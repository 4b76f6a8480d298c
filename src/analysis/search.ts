/** Work that is done a little at a time, so that it never holds up the page. */
export interface Search<Result> {
  /** Works for about so many milliseconds, at least one step. Returns whether it is done. */
  readonly step: (milliseconds: number) => boolean
  /** What was found so far. */
  readonly result: () => Result
}

/** Makes a search from a generator that yields after each step. */
export function searchOf<Result>(steps: Iterator<undefined>, result: () => Result, now: () => number = () => performance.now()): Search<Result> {
  let done = false
  return {
    step: milliseconds => {
      const until = now() + milliseconds
      while (!done) {
        done = steps.next().done === true
        if (now() >= until) break
      }
      return done
    },
    result,
  }
}

/** Does a search to its end. */
export function finish<Result>(search: Search<Result>): Result {
  while (!search.step(1000));
  return search.result()
}
