import type { Order, Port, Request, Tasks } from './protocol'

/** Lets messages in and tells whether the task goes on; called now and then by long work. */
export type GoOn = () => Promise<boolean>

/** What a worker does for each task; undefined when it was cancelled on the way. */
export type Handlers<T extends Tasks<T>> = {
  readonly [K in keyof T]: (input: T[K]['input'], goOn: GoOn) => Promise<T[K]['output'] | undefined>
}

/** Makes the answering end of a channel. */
export function serve<T extends Tasks<T>>(port: Port, handlers: Handlers<T>): void {
  const cancelled = new Set<number>()
  const running = new Set<number>()
  port.addEventListener('message', ({ data }: MessageEvent<Request<T>>) => {
    if (!('cancel' in data)) void answer(data)
    else if (running.has(data.cancel)) cancelled.add(data.cancel)
  })
  async function answer({ id, task, input }: Order<T>) {
    const goOn: GoOn = async () => {
      await turn()
      return !cancelled.has(id)
    }
    running.add(id)
    try {
      const output = await handlers[task](input, goOn)
      if (!cancelled.has(id)) port.postMessage({ id, output })
    } catch (error) {
      port.postMessage({ id, error: error instanceof Error ? error.message : String(error) })
    }
    running.delete(id)
    cancelled.delete(id)
  }
}

/** Waits for the messages that have arrived to be read. */
const turn = (): Promise<void> => new Promise(resolve => setTimeout(resolve, 0))
