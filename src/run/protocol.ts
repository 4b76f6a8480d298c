/** What a worker does: by task, what it is given and what it gives back. Both are plain data. */
export type Tasks<T> = { readonly [K in keyof T]: { readonly input: unknown; readonly output: unknown } }

/** A task under a number. */
export interface Order<T extends Tasks<T>> {
  readonly id: number
  readonly task: keyof T
  readonly input: T[keyof T]['input']
}

/** A message to the worker: a task, or the end of one. */
export type Request<T extends Tasks<T>> = Order<T> | { readonly cancel: number }

/** A message from the worker: the result of a task, or why there is none. */
export type Response<T extends Tasks<T>> =
  | { readonly id: number; readonly output: T[keyof T]['output'] }
  | { readonly id: number; readonly error: string }

/** One end of a channel: a worker, its inside, or a message port. */
export interface Port {
  readonly postMessage: (message: unknown) => void
  readonly addEventListener: (type: 'message' | 'error', listener: (event: MessageEvent) => void) => void
}
