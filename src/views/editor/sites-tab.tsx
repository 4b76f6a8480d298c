import { useState } from 'react'
import type { Catalogue, Fault, Site } from '../../scenario'
import { addRow } from '../../scenario/edit-rows'
import { Button } from '../../ui/button'
import { EntrySelect, useCatalogue } from '../entry-select'
import { useWorkbench } from '../workbench'
import styles from './editor.module.css'
import { Labelled, Refusal, TextField } from './fields'
import { RemoveButton } from './remove-button'
import { editorStrings as strings } from './strings'
import { useRows } from './use-rows'

/** Edits the sites of the plan: their names and markets, and which there are. */
export function SitesTab() {
  const { sites } = useWorkbench().computed.scenario
  const { markets, climates } = useCatalogue()
  return (
    <>
      <p className={styles.note}>{strings.marketNote}</p>
      <ul className={styles.rows}>
        {sites.map(site => (
          <SiteRow key={site.id} site={site} markets={markets} climates={climates} />
        ))}
      </ul>
      <NewSite markets={markets} />
    </>
  )
}

interface SiteRowProps {
  readonly site: Site
  readonly markets: Catalogue['markets']
  readonly climates: Catalogue['climates']
}

function SiteRow({ site, markets, climates }: SiteRowProps) {
  const { changeField } = useRows()
  const [faults, setFaults] = useState<readonly Fault[]>([])
  return (
    <li className={styles.row}>
      <TextField
        label={strings.nameOf(site.name)}
        value={site.name}
        onCommit={name => changeField('sites', site, { name })}
      />
      <Labelled label={strings.market}>
        <span className={styles.field}>
          <EntrySelect
            className={styles.box}
            label={strings.marketOf(site.name)}
            chosen={site.market}
            entries={markets}
            onChoose={market => setFaults(changeField('sites', site, { market }))}
          />
          <Refusal faults={faults} />
        </span>
      </Labelled>
      <Labelled label={strings.climate}>
        <EntrySelect
          className={styles.box}
          label={strings.climateOf(site.name)}
          chosen={site.climate ?? ''}
          entries={climates}
          none={strings.marketClimate}
          onChoose={climate => setFaults(changeField('sites', site, { climate: climate || undefined }))}
        />
      </Labelled>
      <RemoveButton list="sites" row={site} />
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
        <EntrySelect
          className={styles.box}
          label={strings.newSite}
          chosen={market}
          entries={markets}
          onChoose={setMarket}
        />
      </Labelled>
      <Button look="line" onClick={add}>
        {strings.addSite}
      </Button>
      <Refusal faults={faults} />
    </div>
  )
}
