import type { Fault } from '../../scenario'
import styles from './editor.module.css'
import { ChoiceField, Labelled } from './fields'

export interface EntryFieldProps {
  /** Stands before the field. */
  readonly word: string
  readonly label: string
  /** Is the id of the entry; none where general figures serve. */
  readonly value: string | undefined
  readonly entries: Readonly<Record<string, { readonly name: string }>>
  /** Says what serves where no entry is chosen. */
  readonly none: string
  readonly onChoose: (id: string | undefined) => readonly Fault[]
}

/** Renders the choice of an entry of the catalogue whose figures become a row's defaults. */
export function EntryField({ word, label, value, entries, none, onChoose }: EntryFieldProps) {
  return (
    <div className={styles.entry}>
      <Labelled label={word}>
        <ChoiceField
          label={label}
          value={value ?? ''}
          prompt={none}
          options={Object.entries(entries).map(([id, { name }]) => ({ id, name }))}
          onChoose={id => onChoose(id === '' ? undefined : id)}
        />
      </Labelled>
    </div>
  )
}
