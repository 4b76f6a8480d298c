import { useState } from 'react'
import type { Catalogue, Fault, Scenario } from '../../scenario'
import { addRow } from '../../scenario/edit-rows'
import { Button } from '../../ui/button'
import { EntryOptions, useCatalogue } from '../levers/catalogue-select'
import { useWorkbench } from '../workbench'
import styles from './editor.module.css'
import { EntryField } from './entry-field'
import { Labelled, Refusal, TextField } from './fields'
import { RemoveButton } from './remove-button'
import { editorStrings as strings } from './strings'
import { useRows } from './use-rows'

/** Edits the sites of the plan: their names and markets, and which there are. */
export function SitesTab() {
  const { sites } = useWorkbench().computed.scenario
  const { markets } = useCatalogue()
  return (
    <>
      <p className={styles.note}>{strings.marketNote}</p>
      <ul className={styles.rows}>
        {sites.map(site => (
          <SiteRow key={site.id} site={site} markets={markets} />
        ))}
      </ul>
      <NewSite markets={markets} />
    </>
  )
}

interface SiteRowProps {
  readonly site: Scenario['sites'][number]
  readonly markets: Catalogue['markets']
}

function SiteRow({ site, markets }: SiteRowProps) {
  const { climates } = useCatalogue()
  const { changeField } = useRows()
  return (
    <li className={styles.row}>
      <TextField
        label={strings.nameOf(site.name)}
        value={site.name}
        onCommit={name => changeField('sites', site, { name })}
      />
      <EntryField
        word={strings.market}
        label={strings.marketOf(site.name)}
        value={site.market}
        entries={markets}
        onChoose={market =>
          market === undefined ? [] : changeField('sites', site, { market, climate: undefined })
        }
      />
      <RemoveButton list="sites" row={site} />
      <div className={styles.entry}>
        <EntryField
          word={strings.climate}
          label={strings.climateOf(site.name)}
          value={site.climate}
          entries={climates}
          none={strings.marketClimate}
          onChoose={climate => changeField('sites', site, { climate })}
        />
      </div>
    </li>
  )
}

function NewSite({ markets }: { readonly markets: Catalogue['markets'] }) {
  const { sites } = useWorkbench().computed.scenario
  const { tryRows } = useRows()
  const [market, setMarket] = useState(sites[0]?.market ?? '')
  const [faults, setFaults] = useState<readonly Fault[]>([])
  const name = markets[market]?.name ?? market
  const add = () =>
    setFaults(tryRows(strings.addSite, (plan, basis) => addRow(plan, 'sites', { name, market }, basis)))
  return (
    <div className={styles.new}>
      <Labelled label={strings.newSite}>
        <select
          className={styles.box}
          aria-label={strings.newSite}
          value={market}
          onChange={event => setMarket(event.currentTarget.value)}
        >
          <EntryOptions entries={markets} />
        </select>
      </Labelled>
      <Button look="line" onClick={add}>
        {strings.addSite}
      </Button>
      <Refusal faults={faults} />
    </div>
  )
}
