import { describe, expect, it } from 'vitest'
import { memoryBackend, saveDocument } from '../../src/state/storage'

const now = new Date('2026-11-24T10:42:00Z')

describe('saving', () => {
  it('keeps one record and counts its revisions', async () => {
    const backend = memoryBackend()
    const first = await saveDocument(backend, { id: 'johor', revision: 0 }, { name: 'A' }, now)
    const second = await saveDocument(backend, first, { name: 'B' }, now)
    expect(second).toEqual({ id: 'johor', revision: 2 })
    expect((await backend.get('johor'))?.document).toEqual({ name: 'B' })
  })

  it('goes beside what another tab saved meanwhile', async () => {
    const backend = memoryBackend()
    const mine = await saveDocument(backend, { id: 'johor', revision: 0 }, { name: 'mine' }, now)
    await saveDocument(backend, mine, { name: 'of the other tab' }, now)
    const beside = await saveDocument(backend, mine, { name: 'mine, later' }, now)
    expect(beside.id).not.toBe('johor')
    expect((await backend.get('johor'))?.document).toEqual({ name: 'of the other tab' })
    expect((await backend.get(beside.id))?.document).toEqual({ name: 'mine, later' })
  })

  it('says when what was written cannot be read back', async () => {
    const backend = { ...memoryBackend(), get: async () => undefined }
    await expect(saveDocument(backend, { id: 'johor', revision: 0 }, {}, now)).rejects.toThrow(
      'could not be read back',
    )
  })
  it('lists the last saved first, and forgets what is removed', async () => {
    const backend = memoryBackend()
    await saveDocument(backend, { id: 'a', revision: 0 }, { name: 'A' }, now)
    await saveDocument(backend, { id: 'b', revision: 0 }, { name: 'B' }, new Date(now.getTime() + 1))
    expect((await backend.list()).map(({ id }) => id)).toEqual(['b', 'a'])
    await backend.remove('b')
    expect((await backend.list()).map(({ id }) => id)).toEqual(['a'])
  })
})
