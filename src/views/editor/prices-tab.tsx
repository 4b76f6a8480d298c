import { useEffect, useRef, useState } from 'react'
import type { Fault } from '../../scenario'
import { loadCatalogue } from '../../scenario/basis'
import { type Priced, pricesOf, withPrices } from '../../scenario/price-book'
import type { PriceBook } from '../../scenario/price-rows'
import { Button, IconButton } from '../../ui/button'
import { download } from '../download'
import { useWorkbench } from '../workbench'
import styles from './editor.module.css'
import { PriceChanges } from './price-changes'
import own from './prices.module.css'
import { useSay } from './say'
import { editorStrings as strings } from './strings'
import { readBook, usePriceBooks } from './use-price-books'

/** Lays a company's confirmed prices over the plan: the books of this device, what one would change, and the step that takes it. */
export function PricesTab() {
  const { books, keep, remove } = usePriceBooks()
  const [shown, setShown] = useState<PriceBook | null>(null)
  const [faults, setFaults] = useState<readonly Fault[]>([])
  const take = async (file: File) => {
    const read = await readBook(file)
    setFaults('faults' in read ? read.faults : [])
    if ('faults' in read) return
    await keep(read.ok)
    setShown(read.ok)
  }
  return (
    <>
      <p className={styles.note}>{strings.pricesIntro}</p>
      {books.length > 0 && (
        <ul className={styles.rows}>
          {books.map(book => (
            <BookRow
              key={book.name}
              book={book}
              isShown={book === shown}
              onShow={() => setShown(book)}
              onRemove={() => {
                if (book === shown) setShown(null)
                void remove(book)
              }}
            />
          ))}
        </ul>
      )}
      <BookWays onFile={take} onBook={keep} />
      <BookFaults faults={faults} />
      {shown && <LaidOver key={`${shown.name} ${shown.date}`} book={shown} />}
    </>
  )
}

interface BookRowProps {
  readonly book: PriceBook
  readonly isShown: boolean
  readonly onShow: () => void
  readonly onRemove: () => void
}

function BookRow({ book, isShown, onShow, onRemove }: BookRowProps) {
  return (
    <li className={own.book} aria-current={isShown ? 'true' : undefined}>
      <span>
        {book.name} <small>{strings.pricesOf(book.rows.length, book.date)}</small>
      </span>
      <span className={styles.buttons}>
        <Button look="line" onClick={onShow}>
          {strings.pricesShow(book.name)}
        </Button>
        <IconButton icon="download" label={strings.pricesSave(book.name)} onClick={() => save(book)} />
        <IconButton icon="remove" label={strings.remove(book.name)} onClick={onRemove} />
      </span>
    </li>
  )
}

function save(book: PriceBook): void {
  const name = book.name.toLowerCase().replace(/[^a-z0-9]+/g, '-')
  download(`${name}.prices.headroom.json`, JSON.stringify(book, null, 2), 'application/json')
}

interface BookWaysProps {
  readonly onFile: (file: File) => void
  readonly onBook: (book: PriceBook) => Promise<void>
}

/** The ways to a price book: a file, or the figures that this plan sets. */
function BookWays({ onFile, onBook }: BookWaysProps) {
  const { computed } = useWorkbench()
  const say = useSay()
  const field = useRef<HTMLInputElement>(null)
  const make = async () => {
    const book = pricesOf(computed, computed.scenario.name, new Date().toISOString().slice(0, 10))
    if (book.rows.length > 0) await onBook(book)
    say(book.rows.length > 0 ? strings.pricesMade(book.rows.length) : strings.pricesNone)
  }
  return (
    <div className={styles.new}>
      <Button look="line" onClick={() => field.current?.click()}>
        {strings.pricesOpen}
      </Button>
      <Button look="line" onClick={make}>
        {strings.pricesMake}
      </Button>
      <input
        ref={field}
        type="file"
        accept=".json,application/json"
        aria-label={strings.pricesFile}
        className="vh"
        tabIndex={-1}
        onChange={event => {
          const [file] = event.currentTarget.files ?? []
          if (file) onFile(file)
          event.currentTarget.value = ''
        }}
      />
    </div>
  )
}

const mostFaults = 8

function BookFaults({ faults }: { readonly faults: readonly Fault[] }) {
  if (faults.length === 0) return null
  return (
    <div role="alert" className={styles.refusal}>
      <p>{strings.pricesRefused}</p>
      <ul>
        {faults.slice(0, mostFaults).map(({ path, message }) => (
          <li key={`${path} ${message}`}>{path === '' ? message : `${path}: ${message}`}</li>
        ))}
      </ul>
    </div>
  )
}

/** What a book changes in this plan, and the step that takes it. */
function LaidOver({ book }: { readonly book: PriceBook }) {
  const { computed, version, changeRows } = useWorkbench()
  const say = useSay()
  const [ready, setReady] = useState(false)
  const [faults, setFaults] = useState<readonly Fault[]>([])
  useEffect(() => void loadCatalogue().then(() => setReady(true)), [])
  if (!ready) return null
  const priced = withPrices(computed, book)
  const changing = priced.changes.filter(({ kept }) => kept === undefined).length
  const apply = () => {
    const reasons = changeRows(
      { label: strings.pricesApplied(book.name), key: `prices ${version}` },
      plan => ({
        ok: { ...plan, inputs: priced.scenario.inputs },
      }),
    )
    setFaults(reasons)
    if (reasons.length === 0) say(strings.pricesDone(changing))
  }
  return <Preview book={book} priced={priced} changing={changing} faults={faults} onApply={apply} />
}

interface PreviewProps {
  readonly book: PriceBook
  readonly priced: Priced
  readonly changing: number
  readonly faults: readonly Fault[]
  readonly onApply: () => void
}

function Preview({ book, priced, changing, faults, onApply }: PreviewProps) {
  return (
    <section className={own.laid} aria-label={strings.pricesWould(book.name)}>
      <h3 className={styles.subject}>{strings.pricesWould(book.name)}</h3>
      <PriceChanges changes={priced.changes} />
      <BookFaults faults={faults} />
      {changing > 0 && (
        <div>
          <Button look="ink" onClick={onApply}>
            {strings.pricesApply(changing)}
          </Button>
        </div>
      )}
    </section>
  )
}
