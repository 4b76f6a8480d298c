import { useState } from 'react'
import type { Catalogue, Fault } from '../../scenario'
import { EntryOptions } from '../levers/catalogue-select'
import styles from './editor.module.css'
import { Labelled, Refusal } from './fields'

export interface EntryFieldProps {
  /** Stands before the field. */
  readonly word: string
  readonly label: string
  /** Is the id of the entry; none where general figures serve. */
  readonly value: string | undefined
  readonly entries: Catalogue['markets']
  /** Says what serves where no entry is chosen; absent where one must be. */
  readonly none?: string
  readonly onChoose: (id: string | undefined) => readonly Fault[]
}

/** Renders the choice of an entry of the catalogue whose figures become a row's defaults. */
export function EntryField({ word, label, value, entries, none, onChoose }: EntryFieldProps) {
  const [faults, setFaults] = useState<readonly Fault[]>([])
  return (
    <Labelled label={word}>
      <span className={styles.field}>
        <select
          className={styles.box}
          aria-label={label}
          value={value ?? ''}
          onChange={event => setFaults(onChoose(event.currentTarget.value || undefined))}
        >
          {none !== undefined && <option value="">{none}</option>}
          <EntryOptions entries={entries} />
        </select>
        <Refusal faults={faults} />
      </span>
    </Labelled>
  )
}
