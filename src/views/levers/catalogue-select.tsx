import { useEffect, useState } from 'react'
import type { Catalogue } from '../../scenario'
import { basis, loadCatalogue } from '../../scenario/basis'
import { fieldLabel, fieldsOf } from '../catalogue/labels'
import styles from './chips.module.css'

/** Gives the catalogue at hand; all of it soon after the first answer. */
export function useCatalogue(): Catalogue {
  const [catalogue, setCatalogue] = useState(basis.catalogue)
  useEffect(() => {
    void loadCatalogue().then(all => setCatalogue({ ...all }))
  }, [])
  return catalogue
}

type Entries = Catalogue['markets']

export interface CatalogueSelectProps {
  readonly label: string
  readonly entries: Entries
  readonly chosen: string
  /** What it is called not to choose one, where that is possible. */
  readonly none?: string
  readonly onChoose: (id: string) => void
}

/** Renders a choice among entries of the catalogue; one with missing figures cannot be chosen and says why. */
export function CatalogueSelect({ label, entries, chosen, none, onChoose }: CatalogueSelectProps) {
  return (
    <label className={styles.panel}>
      <span className="vh">{label}</span>
      <select
        className={styles.select}
        value={chosen}
        onChange={event => onChoose(event.currentTarget.value)}
      >
        {none !== undefined && <option value="">{none}</option>}
        {Object.entries(entries).map(([id, entry]) => (
          <option key={id} value={id} disabled={missingIn(entry).length > 0}>
            {optionText(entry)}
          </option>
        ))}
      </select>
    </label>
  )
}

const fields = fieldsOf(basis.model)

/** The fields that the model reads of an entry and that have neither a figure nor a fallback: it cannot be chosen. */
function missingIn({ figures }: Entries[string]): readonly string[] {
  return Object.entries(figures).flatMap(([field, { value, fallback }]) =>
    value === null && fallback === undefined && fields.has(field) ? [field] : [],
  )
}

function optionText(entry: Entries[string]): string {
  const names = missingIn(entry).map(field => `“${fields.get(field)?.label ?? fieldLabel(field)}”`)
  return names.length === 0 ? entry.name : `${entry.name}: no figure for ${names.join(', ')}`
}
