import { useState } from 'react'
import { offerTemplates } from '../../../models/offers'
import type { Fault, Scenario } from '../../scenario'
import { addOffer } from '../../scenario/edit-strategies'
import { EntrySelect, useCatalogue } from '../entry-select'
import { useWorkbench } from '../workbench'
import styles from './editor.module.css'
import { ChoiceField, Labelled, Refusal, TextField } from './fields'
import { QuoteReading } from './quote-reading'
import { RemoveButton } from './remove-button'
import { editorStrings as strings } from './strings'
import { Terms } from './terms'
import { useRows } from './use-rows'

const kinds = offerTemplates.map(({ kind, label }) => ({ id: kind, name: label }))

/** Edits the offers of the plan: what they are called, where they stand, their terms. */
export function OffersTab() {
  const { offers } = useWorkbench().computed.scenario
  return (
    <>
      <ul className={styles.rows}>
        {offers.map(offer => (
          <OfferRow key={offer.id} offer={offer} />
        ))}
      </ul>
      <NewOffer />
    </>
  )
}

function OfferRow({ offer }: { readonly offer: Scenario['offers'][number] }) {
  const { sites, strategies } = useWorkbench().computed.scenario
  const { changeField } = useRows()
  const { accelerators } = useCatalogue()
  const [faults, setFaults] = useState<readonly Fault[]>([])
  const [open, setOpen] = useState(false)
  const kind = kinds.find(({ id }) => id === offer.kind)?.name ?? offer.kind
  const used = strategies.some(({ parts }) => parts.some(part => part.offer === offer.id))
  return (
    <li className={styles.row}>
      <TextField
        label={strings.nameOf(offer.name)}
        value={offer.name}
        onCommit={name => changeField('offers', offer, { name })}
      />
      <Labelled label={strings.site}>
        <ChoiceField
          label={strings.siteOf(offer.name)}
          value={offer.site}
          options={sites}
          onChoose={site => changeField('offers', offer, { site })}
        />
      </Labelled>
      <Labelled label={strings.accelerator}>
        <span className={styles.field}>
          <EntrySelect
            className={styles.box}
            label={strings.acceleratorOf(offer.name)}
            entries={accelerators}
            chosen={offer.accelerator ?? ''}
            none={strings.acceleratorAsSet}
            onChoose={id => setFaults(changeField('offers', offer, { accelerator: id || undefined }))}
          />
          <Refusal faults={faults} />
        </span>
      </Labelled>
      <RemoveButton list="offers" row={offer} />
      <details className={styles.terms} open={open} onToggle={event => setOpen(event.currentTarget.open)}>
        <summary>
          {strings.terms} <span>{used ? kind : `${kind}; ${strings.unused}`}</span>
        </summary>
        {open && used && <QuoteReading offer={offer.id} />}
        {open && <Terms offer={offer.id} />}
      </details>
    </li>
  )
}

function NewOffer() {
  const { sites } = useWorkbench().computed.scenario
  const { tryRows } = useRows()
  const [faults, setFaults] = useState<readonly Fault[]>([])
  const add = (kind: string): readonly Fault[] => {
    const name = kinds.find(({ id }) => id === kind)?.name ?? kind
    const site = sites[0]?.id ?? ''
    setFaults(tryRows(strings.addOffer, (plan, basis) => addOffer(plan, { name, site, kind }, basis)))
    return []
  }
  return (
    <div className={styles.new}>
      <Labelled label={strings.addOffer}>
        <ChoiceField
          label={strings.addOffer}
          value=""
          prompt={strings.choose}
          options={kinds}
          onChoose={kind => (kind === '' ? [] : add(kind))}
        />
      </Labelled>
      <Refusal faults={faults} />
    </div>
  )
}
