import { describe, expect, it } from 'vitest'
import { type Backend, type StoredRecord, saveDocument } from '../../src/state/storage'

function memory(): Backend & { readonly records: Map<string, StoredRecord> } {
  const records = new Map<string, StoredRecord>()
  return {
    records,
    get: async id => records.get(id),
    newest: async () => [...records.values()].sort((a, b) => b.savedAt.localeCompare(a.savedAt))[0],
    put: async (record, expected) => {
      const held = records.get(record.id)
      if (held && held.revision !== expected) return held
      records.set(record.id, record)
      return record
    },
  }
}

const now = new Date('2026-11-24T10:42:00Z')

describe('saving', () => {
  it('keeps one record and counts its revisions', async () => {
    const backend = memory()
    const first = await saveDocument(backend, { id: 'johor', revision: 0 }, { name: 'A' }, now)
    const second = await saveDocument(backend, first, { name: 'B' }, now)
    expect(second).toEqual({ id: 'johor', revision: 2 })
    expect(backend.records.get('johor')?.document).toEqual({ name: 'B' })
  })

  it('goes beside what another tab saved meanwhile', async () => {
    const backend = memory()
    const mine = await saveDocument(backend, { id: 'johor', revision: 0 }, { name: 'mine' }, now)
    await saveDocument(backend, mine, { name: 'of the other tab' }, now)
    const beside = await saveDocument(backend, mine, { name: 'mine, later' }, now)
    expect(beside.id).not.toBe('johor')
    expect(backend.records.get('johor')?.document).toEqual({ name: 'of the other tab' })
    expect(backend.records.get(beside.id)?.document).toEqual({ name: 'mine, later' })
  })

  it('says when what was written cannot be read back', async () => {
    const backend = { ...memory(), get: async () => undefined }
    await expect(saveDocument(backend, { id: 'johor', revision: 0 }, {}, now)).rejects.toThrow(
      'could not be read back',
    )
  })
})
