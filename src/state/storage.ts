import { type DBSchema, openDB } from 'idb'

/** A scenario on the device: one record each, never all in one. */
export interface StoredRecord {
  readonly id: string
  /** The document as it was written; read strictly before it is used. */
  readonly document: unknown
  /** Rises by one with every save: whoever saves over a newer one saves beside it instead. */
  readonly revision: number
  readonly savedAt: string
}

/** The few things that saving needs of a database. */
export interface Backend {
  readonly get: (id: string) => Promise<StoredRecord | undefined>
  /** Lists every record, the last saved first. */
  readonly list: () => Promise<readonly StoredRecord[]>
  /** Writes unless the record's revision has moved on; returns what is stored then. */
  readonly put: (record: StoredRecord, expected: number) => Promise<StoredRecord>
  readonly remove: (id: string) => Promise<void>
}

interface Schema extends DBSchema {
  scenarios: { key: string; value: StoredRecord; indexes: { savedAt: string } }
}

/** Opens the device's database. Rejects where the browser has none or forbids it. */
export async function openBackend(): Promise<Backend> {
  const db = await openDB<Schema>('headroom', 1, {
    upgrade: database => {
      database.createObjectStore('scenarios', { keyPath: 'id' }).createIndex('savedAt', 'savedAt')
    },
  })
  return {
    get: id => db.get('scenarios', id),
    list: async () => (await db.getAllFromIndex('scenarios', 'savedAt')).reverse(),
    put: async (record, expected) => {
      const transaction = db.transaction('scenarios', 'readwrite')
      const held = await transaction.store.get(record.id)
      if (held && held.revision !== expected) return held
      await transaction.store.put(record)
      await transaction.done
      return record
    },
    remove: id => db.delete('scenarios', id),
  }
}

/** Makes a stand-in for a database that lasts as long as the page. */
export function memoryBackend(): Backend {
  const records = new Map<string, StoredRecord>()
  return {
    get: async id => records.get(id),
    list: async () => [...records.values()].sort((a, b) => b.savedAt.localeCompare(a.savedAt)),
    put: async (record, expected) => {
      const held = records.get(record.id)
      if (held && held.revision !== expected) return held
      records.set(record.id, record)
      return record
    },
    remove: async id => {
      records.delete(id)
    },
  }
}

/** Where a visit saves to. */
export interface Slot {
  readonly id: string
  readonly revision: number
}

/**
 * Saves a document and reads it back. Where another tab has saved the same record meanwhile, it goes beside it
 * under a new id: nothing is overwritten. Returns where the next save goes. Throws when it could not be kept.
 */
export async function saveDocument(
  backend: Backend,
  slot: Slot,
  document: unknown,
  now: Date,
): Promise<Slot> {
  const record = { id: slot.id, document, revision: slot.revision + 1, savedAt: now.toISOString() }
  const held = await backend.put(record, slot.revision)
  if (held.revision !== record.revision || !alike(held.document, document)) {
    const beside = { id: `${slot.id}-${now.getTime().toString(36)}`, revision: 0 }
    return saveDocument(backend, beside, document, now)
  }
  const back = await backend.get(record.id)
  if (!back || !alike(back.document, document)) throw new Error('what was written could not be read back')
  return { id: record.id, revision: record.revision }
}

const alike = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)
