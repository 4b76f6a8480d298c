import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { compute } from '../../src/scenario/compute'
import { setInput } from '../../src/scenario/edit-inputs'
import { autosave } from '../../src/state/autosave'
import type { Backend, StoredRecord } from '../../src/state/storage'
import { createAppStore, edit } from '../../src/state/store'
import { smallDocument } from '../scenario/small'
import { smallBasis } from '../scenario/small-model'

const page = new EventTarget()

beforeEach(() => {
  vi.useFakeTimers()
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page))
  vi.stubGlobal('removeEventListener', page.removeEventListener.bind(page))
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

function kept(put?: Backend['put']) {
  const records: StoredRecord[] = []
  const backend: Backend = {
    get: async id => records.findLast(record => record.id === id),
    list: async () => records.toReversed(),
    put:
      put ??
      (async record => {
        records.push(record)
        return record
      }),
    remove: async () => undefined,
  }
  const result = compute({ ...smallDocument(), schemaVersion: 1 }, smallBasis)
  if ('faults' in result) throw new Error(JSON.stringify(result.faults))
  const store = createAppStore(result.ok)
  const stop = autosave(store, backend, { id: 'plan', revision: 0 })
  const gpus = (value: number) =>
    edit(store, { label: 'Accelerators', key: 'gpus' }, s => setInput(s, 'training:demand.gpus', value))
  return { records, store, stop, gpus }
}

it('saves once after a drag, and says so', async () => {
  const { records, store, stop, gpus } = kept()
  for (const value of [110, 120, 130]) gpus(value)
  await vi.advanceTimersByTimeAsync(1000)
  expect(records.map(({ document }) => document)).toEqual([store.getState().scenario])
  expect(store.getState().save.kind).toBe('saved')
  await stop()
})

it('saves at once when the page goes', async () => {
  const { records, stop, gpus } = kept()
  gpus(110)
  page.dispatchEvent(new Event('pagehide'))
  await vi.advanceTimersByTimeAsync(0)
  expect(records).toHaveLength(1)
  await stop()
})

it('says why the plan could not be kept', async () => {
  const { store, stop, gpus } = kept(async () => {
    throw new Error('the disk is full')
  })
  gpus(110)
  await vi.advanceTimersByTimeAsync(1000)
  expect(store.getState().save).toEqual({ kind: 'failed', reason: 'the disk is full' })
  await stop()
})

it('saves what is left when it is stopped', async () => {
  const { records, store, stop, gpus } = kept()
  gpus(140)
  await stop()
  expect(records.map(({ document }) => document)).toEqual([store.getState().scenario])
})
