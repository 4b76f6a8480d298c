import { useCallback, useEffect, useState } from 'react'
import type { Fault } from '../../scenario'
import { basis, loadCatalogue } from '../../scenario/basis'
import { priceFaults } from '../../scenario/price-book'
import type { PriceBook } from '../../scenario/price-rows'
import { type BookShelf, openBookShelf } from '../../state/price-books'

/** Above this a file is refused before it is read. */
const mostBytes = 2_000_000

let shelf: Promise<BookShelf> | undefined

/** Opens the shelf once for the page. */
const shelfOfDevice = (): Promise<BookShelf> => {
  shelf ??= openBookShelf()
  return shelf
}

type Read = { readonly ok: PriceBook } | { readonly faults: readonly Fault[] }

/** Reads a price book from a file as strictly as a plan, and against the model. */
export async function readBook(file: File): Promise<Read> {
  const text = file.size > mostBytes ? ' '.repeat(mostBytes + 1) : await file.text()
  const [{ parsePrices }, catalogue] = await Promise.all([
    import('../../scenario/parse-prices'),
    loadCatalogue(),
  ])
  const parsed = parsePrices(text)
  if ('faults' in parsed) return parsed
  const faults = priceFaults(parsed.ok, basis.model, catalogue)
  return faults.length > 0 ? { faults } : parsed
}

/** Gives the price books of this device and the ways to change which there are. One that no longer reads is left where it is. */
export function usePriceBooks() {
  const [books, setBooks] = useState<readonly PriceBook[]>([])
  const refresh = useCallback(async () => {
    const [held, { parsePriceBook }] = await Promise.all([
      shelfOfDevice().then(open => open.list()),
      import('../../scenario/parse-prices'),
      loadCatalogue(),
    ])
    setBooks(
      held.flatMap(({ document }) => {
        const parsed = parsePriceBook(document)
        const reads = 'ok' in parsed && priceFaults(parsed.ok, basis.model, basis.catalogue).length === 0
        return reads ? [parsed.ok] : []
      }),
    )
  }, [])
  useEffect(() => void refresh(), [refresh])
  const keep = async (book: PriceBook) => {
    await (await shelfOfDevice()).put({ name: book.name, document: book })
    await refresh()
  }
  const remove = async ({ name }: PriceBook) => {
    await (await shelfOfDevice()).remove(name)
    await refresh()
  }
  return { books, keep, remove }
}
