import type { Port, Request, Response, Tasks } from './protocol'

/** Asks a worker for the result of a task. Rejects when the worker fails, or at once when the signal aborts. */
export type Ask<T extends Tasks<T>> = <K extends keyof T>(
  task: K,
  input: T[K]['input'],
  signal?: AbortSignal,
) => Promise<T[K]['output']>

interface Waiting {
  readonly resolve: (output: never) => void
  readonly reject: (reason: unknown) => void
}

/** Makes the asking end of a channel. An aborted task is cancelled in the worker and its result is dropped. */
export function clientOf<T extends Tasks<T>>(port: Port): Ask<T> {
  const waiting = new Map<number, Waiting>()
  let last = 0
  const send = (message: Request<T>) => port.postMessage(message)
  port.addEventListener('message', ({ data }: MessageEvent<Response<T>>) => {
    const task = waiting.get(data.id)
    waiting.delete(data.id)
    if ('error' in data) task?.reject(new Error(data.error))
    else task?.resolve(data.output as never)
  })
  // A worker that cannot be loaded answers nothing.
  port.addEventListener('error', () => {
    for (const task of waiting.values()) task.reject(new Error('the worker stopped'))
    waiting.clear()
  })
  return (task, input, signal) => {
    const id = ++last
    return new Promise((resolve, reject) => {
      signal?.throwIfAborted()
      waiting.set(id, { resolve, reject })
      signal?.addEventListener('abort', () => {
        if (!waiting.delete(id)) return
        send({ cancel: id })
        reject(signal.reason)
      })
      send({ id, task, input })
    })
  }
}
