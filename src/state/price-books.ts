import { type DBSchema, openDB } from 'idb'

/** A price book on the device, as it was written; read strictly before it is used. */
interface StoredBook {
  readonly name: string
  readonly document: unknown
}

/** The price books of this device, by name. */
export interface BookShelf {
  readonly list: () => Promise<readonly StoredBook[]>
  /** Keeps a book in place of one of the same name. */
  readonly put: (book: StoredBook) => Promise<void>
  readonly remove: (name: string) => Promise<void>
}

interface Schema extends DBSchema {
  books: { key: string; value: StoredBook }
}

/** Opens the price books of the device, apart from its plans. Where the browser keeps nothing, they last as long as the page. */
export async function openBookShelf(): Promise<BookShelf> {
  try {
    const db = await openDB<Schema>('headroom-prices', 1, {
      upgrade: database => {
        database.createObjectStore('books', { keyPath: 'name' })
      },
    })
    return {
      list: () => db.getAll('books'),
      put: async book => {
        await db.put('books', book)
      },
      remove: name => db.delete('books', name),
    }
  } catch {
    return memoryShelf()
  }
}

/** Makes a stand-in that lasts as long as the page. */
function memoryShelf(): BookShelf {
  const books = new Map<string, StoredBook>()
  return {
    list: async () => [...books.values()],
    put: async book => {
      books.set(book.name, book)
    },
    remove: async name => {
      books.delete(name)
    },
  }
}
