import { useState } from 'react'
import type { Fault, Scenario } from '../../scenario'
import { addRow } from '../../scenario/edit-rows'
import { Button } from '../../ui/button'
import { EntrySelect, useCatalogue } from '../entry-select'
import { useWorkbench } from '../workbench'
import styles from './editor.module.css'
import { ChoiceField, Labelled, Refusal, TextField } from './fields'
import { RemoveButton } from './remove-button'
import { editorStrings as strings } from './strings'
import { type ChangeField, useRows } from './use-rows'

/** Edits the workloads of the plan: what they are called, where their users are and where they may run. */
export function WorkloadsTab() {
  const { workloads } = useWorkbench().computed.scenario
  const { tryRows } = useRows()
  const [faults, setFaults] = useState<readonly Fault[]>([])
  const add = () =>
    setFaults(
      tryRows(strings.addWorkload, (plan, basis) =>
        addRow(plan, 'workloads', { name: strings.newWorkload }, basis),
      ),
    )
  return (
    <>
      <ul className={styles.rows}>
        {workloads.map(workload => (
          <WorkloadRow key={workload.id} workload={workload} />
        ))}
      </ul>
      <div className={styles.new}>
        <Button look="line" onClick={add}>
          {strings.addWorkload}
        </Button>
        <Refusal faults={faults} />
      </div>
    </>
  )
}

type Workload = Scenario['workloads'][number]

/** Takes a list of countries as a person writes it; none means all. */
function permitCountries(text: string, workload: Workload, changeField: ChangeField): readonly Fault[] {
  const codes = text
    .toUpperCase()
    .split(/[\s,;]+/)
    .filter(code => code !== '')
  if (!codes.every(code => /^[A-Z]{2}$/.test(code))) return [{ path: '', message: strings.badCountries }]
  return changeField('workloads', workload, { countries: codes.length === 0 ? undefined : codes })
}

function WorkloadRow({ workload }: { readonly workload: Workload }) {
  const { sites } = useWorkbench().computed.scenario
  const { changeField } = useRows()
  const { languageModels } = useCatalogue()
  const [faults, setFaults] = useState<readonly Fault[]>([])
  return (
    <li className={styles.row}>
      <TextField
        label={strings.nameOf(workload.name)}
        value={workload.name}
        onCommit={name => changeField('workloads', workload, { name })}
      />
      <Labelled label={strings.home}>
        <ChoiceField
          label={strings.homeOf(workload.name)}
          value={workload.home ?? sites[0]?.id ?? ''}
          options={sites}
          onChoose={home => changeField('workloads', workload, { home })}
        />
      </Labelled>
      <Labelled label={strings.model}>
        <span className={styles.field}>
          <EntrySelect
            className={styles.box}
            label={strings.modelOf(workload.name)}
            entries={languageModels}
            chosen={workload.model ?? ''}
            none={strings.modelAsSet}
            onChoose={model => setFaults(changeField('workloads', workload, { model: model || undefined }))}
          />
          <Refusal faults={faults} />
        </span>
      </Labelled>
      <RemoveButton list="workloads" row={workload} />
      <div className={styles.countries}>
        <Labelled label={strings.countries}>
          <TextField
            label={strings.countriesOf(workload.name)}
            value={(workload.countries ?? []).join(', ')}
            placeholder={strings.everyCountry}
            optional
            onCommit={text => permitCountries(text, workload, changeField)}
          />
        </Labelled>
      </div>
      {sites.length > 1 && <PermittedSites workload={workload} />}
    </li>
  )
}

/** Where a workload may run; all of them is written as no list, so that a site added later is permitted too. */
function PermittedSites({ workload }: { readonly workload: Workload }) {
  const { sites } = useWorkbench().computed.scenario
  const { changeField } = useRows()
  const [faults, setFaults] = useState<readonly Fault[]>([])
  const permitted = workload.sites ?? sites.map(({ id }) => id)
  const permit = (id: string, isPermitted: boolean) => {
    const next = sites
      .map(site => site.id)
      .filter(site => (site === id ? isPermitted : permitted.includes(site)))
    if (next.length > 0)
      setFaults(
        changeField('workloads', workload, { sites: next.length === sites.length ? undefined : next }),
      )
  }
  return (
    <fieldset className={styles.permitted}>
      <legend>{strings.mayRun}</legend>
      {sites.map(({ id, name }) => (
        <label key={id}>
          <input
            type="checkbox"
            checked={permitted.includes(id)}
            disabled={permitted.length === 1 && permitted.includes(id)}
            onChange={event => permit(id, event.currentTarget.checked)}
          />
          {name}
        </label>
      ))}
      <Refusal faults={faults} />
    </fieldset>
  )
}
