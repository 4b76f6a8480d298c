import { type FormEvent, useState } from 'react'
import type { Fault, Scenario } from '../../scenario'
import { basis } from '../../scenario/basis'
import { enterQuote } from '../../scenario/edit-strategies'
import { Button } from '../../ui/button'
import { useWorkbench } from '../workbench'
import styles from './editor.module.css'
import { Refusal } from './fields'
import { QuoteReading } from './quote-reading'
import { editorStrings as strings } from './strings'
import { Terms } from './terms'

/** Enters a quote: by whom and for what, then its terms, which count at once. */
export function QuoteTab() {
  const { scenario } = useWorkbench().computed
  const [quote, setQuote] = useState<string | null>(null)
  const entered = scenario.offers.find(({ id }) => id === quote)
  if (!entered) return <QuoteForm onEntered={setQuote} />
  return (
    <>
      <h3 className={styles.subject}>{strings.quoteTerms(entered.name)}</h3>
      <QuoteReading offer={entered.id} />
      <Terms offer={entered.id} />
      <div className={styles.new}>
        <Button look="line" onClick={() => setQuote(null)}>
          {strings.quoteMore}
        </Button>
      </div>
    </>
  )
}

function QuoteForm({ onEntered }: { readonly onEntered: (id: string) => void }) {
  const { computed, changeRows } = useWorkbench()
  const offers = partnersFirst(computed.scenario)
  const [like, setLike] = useState(offers[0]?.id ?? '')
  const [name, setName] = useState('')
  const [faults, setFaults] = useState<readonly Fault[]>([])
  const add = (event: FormEvent) => {
    event.preventDefault()
    let id: string | undefined
    const reasons = changeRows({ label: strings.quoteAdd, key: 'quote' }, plan => {
      const edited = enterQuote(plan, like, name.trim(), basis)
      id = edited.id
      return edited
    })
    setFaults(reasons)
    if (reasons.length === 0 && id !== undefined) onEntered(id)
  }
  return (
    <form className={styles.quote} onSubmit={add}>
      <p className={styles.note}>{strings.quoteIntro}</p>
      <label>
        <span>{strings.quoteLike}</span>
        <select
          ref={field => field?.setAttribute('autofocus', '')}
          className={styles.box}
          value={like}
          onChange={event => setLike(event.currentTarget.value)}
        >
          {offers.map(offer => (
            <option key={offer.id} value={offer.id}>
              {offer.name}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>{strings.quoteFrom}</span>
        <input
          className={styles.box}
          placeholder={strings.quoteFromExample}
          maxLength={120}
          value={name}
          onChange={event => setName(event.currentTarget.value)}
        />
      </label>
      <Refusal faults={faults} />
      <Button look="ink" onClick={add}>
        {strings.quoteAdd}
      </Button>
    </form>
  )
}

/** Partners quote more often than builders do. */
function partnersFirst({ offers }: Scenario): Scenario['offers'] {
  const own = ({ kind }: Scenario['offers'][number]) => Number(/hall|build|retrofit/i.test(kind))
  return offers.toSorted((a, b) => own(a) - own(b))
}
