import { beforeEach, expect, it, vi } from 'vitest'
import { compute } from '../../src/scenario/compute'
import { setInput } from '../../src/scenario/edit-inputs'
import { createKeeper, newSlot } from '../../src/state/keeper'
import type { Backend, StoredRecord } from '../../src/state/storage'
import { type AppStore, createAppStore, edit } from '../../src/state/store'
import { smallDocument } from '../scenario/small'
import { smallBasis } from '../scenario/small-model'

const page = new EventTarget()

beforeEach(() => {
  vi.useFakeTimers()
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page))
  vi.stubGlobal('removeEventListener', page.removeEventListener.bind(page))
  return () => {
    vi.useRealTimers()
    vi.unstubAllGlobals()
  }
})

function plan(name: string): AppStore {
  const result = compute({ ...smallDocument(), schemaVersion: 1, name }, smallBasis)
  if ('faults' in result) throw new Error(JSON.stringify(result.faults))
  return createAppStore(result.ok)
}

const gpus = (store: AppStore, value: number) =>
  edit(store, { label: 'Accelerators', key: 'gpus' }, s => setInput(s, 'training:demand.gpus', value))

function device() {
  const records = new Map<string, StoredRecord>()
  const backend: Backend = {
    get: async id => records.get(id),
    newest: async () => undefined,
    put: async record => {
      records.set(record.id, record)
      return record
    },
  }
  return { records, backend }
}

it('keeps a copy beside the own plan and follows it from then on', async () => {
  const { records, backend } = device()
  const [own, shared] = [plan('Own'), plan('Shared')]
  const keeper = createKeeper(backend)
  keeper.follow(own, { id: 'own', revision: 0 })
  gpus(own, 110)
  await vi.advanceTimersByTimeAsync(1000)
  const ownBefore = records.get('own')

  expect(await keeper.keepCopy(shared)).toBeNull()
  gpus(shared, 120)
  gpus(own, 130)
  await vi.advanceTimersByTimeAsync(1000)
  expect(records.get('own')).toEqual(ownBefore)
  expect([...records.values()].map(({ document }) => document)).toEqual([
    ownBefore?.document,
    shared.getState().scenario,
  ])
  expect(shared.getState().save.kind).toBe('saved')
})

it('keeps an edit that is made while the copy is written', async () => {
  const { records, backend } = device()
  const shared = plan('Shared')
  const kept = createKeeper(backend).keepCopy(shared)
  gpus(shared, 150)
  await kept
  expect([...records.values()].map(({ document }) => document)).toEqual([shared.getState().scenario])
})

it('says why no copy was kept, and goes on with the own plan', async () => {
  const { records, backend } = device()
  let full = false
  const keeper = createKeeper({
    ...backend,
    put: async (record, expected) => {
      if (full) throw new Error('the disk is full')
      return backend.put(record, expected)
    },
  })
  const own = plan('Own')
  keeper.follow(own, { id: 'own', revision: 0 })
  full = true
  expect(await keeper.keepCopy(plan('Shared'))).toBe('the disk is full')
  full = false
  gpus(own, 110)
  await vi.advanceTimersByTimeAsync(1000)
  expect(records.get('own')?.document).toEqual(own.getState().scenario)
})

it('gives the reason where the device keeps nothing', async () => {
  expect(await createKeeper('forbidden').keepCopy(plan('Shared'))).toBe('forbidden')
})

it('names records by the time', () => {
  expect(newSlot(new Date(36)).id).toBe('plan-10')
})
