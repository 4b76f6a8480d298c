/** Hands out work of which only the newest matters. */
export interface Latest<Input> {
  /** Starts work on an input and cancels what is under way. */
  readonly run: (input: Input) => void
  /** Cancels what is under way. */
  readonly stop: () => void
}

/** Makes a scheduler in which the latest edit wins: only the result of the newest input is delivered. */
export function latest<Input, Output>(
  work: (input: Input, signal: AbortSignal) => Promise<Output>,
  deliver: (output: Output) => void,
  fail: (reason: unknown) => void,
): Latest<Input> {
  let current = new AbortController()
  return {
    run: input => {
      current.abort()
      const mine = new AbortController()
      current = mine
      work(input, mine.signal).then(
        output => mine.signal.aborted || deliver(output),
        (reason: unknown) => mine.signal.aborted || fail(reason),
      )
    },
    stop: () => current.abort(),
  }
}
