import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Computed } from '../../src/scenario'
import { compute } from '../../src/scenario/compute'
import { setInput } from '../../src/scenario/edit-inputs'
import type { Channel, Message } from '../../src/state/channel'
import { type Library, type LibraryBasis, newSlot, openLibrary } from '../../src/state/library'
import { type Backend, memoryBackend } from '../../src/state/storage'
import { type AppStore, createAppStore, edit, undoStep } from '../../src/state/store'
import { smallDocument } from '../scenario/small'
import { smallBasis } from '../scenario/small-model'

let page: EventTarget

beforeEach(() => {
  page = new EventTarget()
  vi.useFakeTimers()
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page))
  vi.stubGlobal('removeEventListener', page.removeEventListener.bind(page))
  return () => {
    vi.useRealTimers()
    vi.unstubAllGlobals()
  }
})

function plan(name: string): Computed {
  const result = compute({ ...smallDocument(), schemaVersion: 1, name }, smallBasis)
  if ('faults' in result) throw new Error(JSON.stringify(result.faults))
  return result.ok
}

const gpus = (store: AppStore, value: number) =>
  edit(store, { label: 'Accelerators', key: 'gpus' }, s => setInput(s, 'training:demand.gpus', value))

const passed = () => vi.advanceTimersByTimeAsync(1000)

async function read(document: unknown): Promise<Computed | string> {
  const result = compute(document as Computed['scenario'], smallBasis)
  return 'faults' in result ? result.faults.map(({ message }) => message).join(' ') : result.ok
}

/** Tabs of one browser: each hears what the others say. */
function tabs() {
  const heard: ((message: Message) => void)[] = []
  return (): Channel => {
    let own: (message: Message) => void = () => undefined
    return {
      listen: hear => {
        own = hear
        heard.push(hear)
      },
      post: message => {
        for (const hear of heard) if (hear !== own) hear(message)
      },
    }
  }
}

async function tab(given: Partial<LibraryBasis> = {}): Promise<Library> {
  const backend = given.backend ?? memoryBackend()
  const records = typeof backend === 'string' ? [] : await backend.list()
  const basis = { read, first: () => plan('First'), channel: tabs()(), remember: () => undefined, ...given }
  return (await openLibrary({ ...basis, backend }, records[0])).library
}

const names = (library: Library) => library.state.getState().plans.map(({ name }) => name)
const shown = (library: Library) => library.state.getState().current.store.getState().scenario.name
const storeOf = (library: Library) => library.state.getState().current.store

describe('the plans of the device', () => {
  it('keeps the plan shown and a further one, each with its own edits and its own undo', async () => {
    const backend = memoryBackend()
    const library = await tab({ backend })
    const first = library.state.getState().current
    gpus(first.store, 110)
    expect(await library.add(plan('Second'))).toBeNull()
    gpus(storeOf(library), 120)
    await passed()
    await library.show(first.id)
    expect(shown(library)).toBe('First')
    undoStep(storeOf(library))
    await passed()

    const anew = await tab({ backend })
    await anew.refresh()
    expect(names(anew).toSorted()).toEqual(['First', 'Second'])
    const documents = (await backend.list()).map(({ document }) => document as Computed['scenario'])
    expect(documents.find(({ name }) => name === 'First')?.inputs).toEqual({})
    expect(documents.find(({ name }) => name === 'Second')?.inputs).toEqual({ 'training:demand.gpus': 120 })
  })

  it('keeps what was shown but never edited once there is a second plan', async () => {
    const backend = memoryBackend()
    const library = await tab({ backend })
    expect(names(library)).toEqual(['First'])
    expect(await backend.list()).toEqual([])
    await library.duplicate(library.state.getState().current.id)
    expect(names(library).toSorted()).toEqual(['First', 'First (2)'])
    expect(await backend.list()).toHaveLength(2)
    const { current, plans } = library.state.getState()
    const other = plans.find(({ id }) => id !== current.id)?.id ?? ''
    gpus(current.store, 130)
    expect((await library.storeOf(other)).getState().scenario.inputs).toEqual({})
    expect((await library.storeOf(other)).getState().computed.run.value('build:costs.monthly')).toBeCloseTo(
      5000,
      9,
    )
  })

  it('remembers which is shown', async () => {
    const said: string[] = []
    const library = await tab({ remember: id => said.push(id) })
    await library.add(plan('Second'))
    expect(said).toHaveLength(2)
    expect(said[1]).toBe(library.state.getState().current.id)
  })

  it('renames any of them', async () => {
    const library = await tab()
    const { id } = library.state.getState().current
    await library.add(plan('Second'))
    await library.rename(id, 'Another name')
    expect(names(library)).toContain('Another name')
    expect(shown(library)).toBe('Second')
  })

  it('deletes one, shows another, and puts it back with its history', async () => {
    const backend = memoryBackend()
    const library = await tab({ backend })
    const { id } = library.state.getState().current
    await library.add(plan('Second'))
    await library.show(id)
    gpus(storeOf(library), 150)
    await library.remove(id)
    expect(shown(library)).toBe('Second')
    expect(await backend.get(id)).toBeUndefined()
    expect(library.state.getState().notice).toEqual({ kind: 'removed', name: 'First' })

    await library.restore()
    expect(shown(library)).toBe('First')
    expect(storeOf(library).getState().history.done).toHaveLength(1)
    gpus(storeOf(library), 160)
    await passed()
    expect((await backend.get(id))?.document).toEqual(storeOf(library).getState().scenario)
  })

  it('shows the first plan where the last is deleted', async () => {
    const library = await tab()
    gpus(storeOf(library), 110)
    await library.remove(library.state.getState().current.id)
    expect(shown(library)).toBe('First')
    expect(storeOf(library).getState().scenario.inputs).toEqual({})
  })
})

describe('a shared plan', () => {
  it('is kept beside the own plan with an edit that is made meanwhile', async () => {
    const backend = memoryBackend()
    const library = await tab({ backend })
    gpus(storeOf(library), 110)
    const shared = createAppStore(plan('Shared'))
    const added = library.add(shared)
    gpus(shared, 150)
    expect(await added).toBeNull()
    await passed()
    const documents = (await backend.list()).map(({ document }) => document)
    expect(documents).toContainEqual(shared.getState().scenario)
    expect(shared.getState().save.kind).toBe('saved')
    expect(documents).toHaveLength(2)
  })

  it('is not kept where that fails: the reason is given, and the own plan stays', async () => {
    const memory = memoryBackend()
    let full = true
    const backend: Backend = {
      ...memory,
      put: (record, expected) =>
        full ? Promise.reject(new Error('the disk is full')) : memory.put(record, expected),
    }
    const library = await tab({ backend })
    expect(await library.add(createAppStore(plan('Shared')))).toBe('the disk is full')
    full = false
    gpus(storeOf(library), 110)
    await passed()
    expect(shown(library)).toBe('First')
    expect((await memory.list()).map(({ document }) => document)).toEqual([
      storeOf(library).getState().scenario,
    ])
  })
})

describe('where the device keeps nothing', () => {
  it('a shared plan is not kept, for the reason that is given', async () => {
    const library = await tab({ backend: 'forbidden' })
    expect(await library.add(createAppStore(plan('Shared')))).toBe('forbidden')
  })

  it('plans last as long as the page, and each says that it is not saved', async () => {
    const library = await tab({ backend: 'forbidden' })
    await library.add(plan('Second'))
    expect(names(library).toSorted()).toEqual(['First', 'Second'])
    expect(storeOf(library).getState().save).toEqual({ kind: 'failed', reason: 'forbidden' })
  })
})

describe('two tabs', () => {
  async function both() {
    const backend = memoryBackend()
    const channel = tabs()
    const first = await tab({ backend, channel: channel() })
    gpus(storeOf(first), 110)
    await passed()
    const second = await tab({ backend, channel: channel() })
    return { backend, first, second }
  }

  it('a tab says that the plan it shows was changed elsewhere, and takes the newer version when asked', async () => {
    const { first, second } = await both()
    gpus(storeOf(second), 200)
    await passed()
    expect(first.state.getState().notice).toEqual({ kind: 'elsewhere' })
    await first.reload()
    expect(storeOf(first).getState().scenario.inputs).toEqual({ 'training:demand.gpus': 200 })
    expect(first.state.getState().notice).toBeNull()
  })

  it('an edit in both overwrites neither: the later goes beside, under another name, and says so', async () => {
    const { backend, first, second } = await both()
    gpus(storeOf(second), 200)
    await passed()
    const { key } = first.state.getState().current
    gpus(storeOf(first), 300)
    await passed()
    await passed()
    const documents = (await backend.list()).map(({ document }) => document as Computed['scenario'])
    expect(documents.map(({ name, inputs }) => [name, inputs['training:demand.gpus']]).toSorted()).toEqual([
      ['First (2)', 300],
      ['First', 200],
    ])
    expect(first.state.getState()).toMatchObject({
      notice: { kind: 'beside', name: 'First (2)' },
      current: { key },
    })
  })
})

it('names records by the time, no two alike', () => {
  const [a, b] = [newSlot(new Date(36)), newSlot(new Date(36))]
  expect(a.id).toMatch(/^plan-10-/)
  expect(a.id).not.toBe(b.id)
})
