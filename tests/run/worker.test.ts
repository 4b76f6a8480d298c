import { MessageChannel } from 'node:worker_threads'
import { afterEach, describe, expect, it } from 'vitest'
import { clientOf } from '../../src/run/client'
import { latest } from '../../src/run/latest'
import type { Port } from '../../src/run/protocol'
import { serve } from '../../src/run/serve'

interface Tasks {
  readonly double: { readonly input: number; readonly output: number }
  readonly fail: { readonly input: string; readonly output: never }
  readonly wait: { readonly input: null; readonly output: string }
}

const open: { close: () => void }[] = []
afterEach(() => open.splice(0).forEach(port => port.close()))

/** A worker at the other end of a channel, and what it saw. */
function worker() {
  const { port1, port2 } = new MessageChannel()
  open.push(port1)
  const ended: string[] = []
  serve<Tasks>(port2 as unknown as Port, {
    double: async input => input * 2,
    fail: async input => {
      throw new Error(input)
    },
    wait: async (_, goOn) => {
      while (await goOn());
      ended.push('cancelled')
      return undefined
    },
  })
  port2.start()
  port1.start()
  return { ask: clientOf<Tasks>(port1 as unknown as Port), ended }
}

describe('asking a worker', () => {
  it('gives each its own result, whatever the order', async () => {
    const { ask } = worker()
    expect(await Promise.all([ask('double', 1), ask('double', 2), ask('double', 3)])).toEqual([2, 4, 6])
  })

  it('passes on why there is no result', async () => {
    await expect(worker().ask('fail', 'no such plan')).rejects.toThrow('no such plan')
  })

  it('cancels work under way and goes on with the next', async () => {
    const { ask, ended } = worker()
    const stop = new AbortController()
    const waiting = ask('wait', null, stop.signal)
    expect(await ask('double', 4)).toBe(8)
    stop.abort(new Error('stopped'))
    await expect(waiting).rejects.toThrow('stopped')
    while (ended.length === 0) await ask('double', 1)
    expect(ended).toEqual(['cancelled'])
  })

  it('asks nothing when the signal has gone off before', async () => {
    await expect(worker().ask('double', 1, AbortSignal.abort(new Error('too late')))).rejects.toThrow(
      'too late',
    )
  })
})

describe('the latest edit', () => {
  it('wins, however long the earlier ones take', async () => {
    const finish: (() => void)[] = []
    const delivered: number[] = []
    const failed: unknown[] = []
    const work = (input: number) => new Promise<number>(resolve => finish.push(() => resolve(input)))
    const scheduler = latest(
      work,
      output => void delivered.push(output),
      reason => void failed.push(reason),
    )
    for (const input of [1, 2, 3]) scheduler.run(input)
    for (const end of finish.reverse()) end()
    await new Promise(setImmediate)
    expect({ delivered, failed }).toEqual({ delivered: [3], failed: [] })
  })

  it('says why it failed, unless it was stopped', async () => {
    const failed: unknown[] = []
    const scheduler = latest(
      async (input: string) => Promise.reject(input),
      () => {},
      reason => void failed.push(reason),
    )
    scheduler.run('first')
    scheduler.run('second')
    await new Promise(setImmediate)
    scheduler.run('third')
    scheduler.stop()
    await new Promise(setImmediate)
    expect(failed).toEqual(['second'])
  })
})
