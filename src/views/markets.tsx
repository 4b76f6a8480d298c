import { useEffect, useState } from 'react'
import type { Catalogue } from '../scenario'
import { basis, loadCatalogue } from '../scenario/basis'
import { fieldLabel, fieldsOf } from './catalogue/labels'

export type Markets = Catalogue['markets']

/** Gives the markets at hand; all of them soon after the first answer. */
export function useMarkets(): Markets {
  return useCatalogue().markets
}

/** Gives what is at hand of the catalogue; all of it soon after the first answer. */
export function useCatalogue(): Catalogue {
  const [catalogue, setCatalogue] = useState(basis.catalogue)
  useEffect(() => {
    // The lists fill in place: a copy of what holds them tells React that they are another.
    void loadCatalogue().then(all => setCatalogue({ ...all }))
  }, [])
  return catalogue
}

/** The fields of a market that have neither a figure nor a fallback: with one of them it cannot be chosen. */
function missingIn({ figures }: Markets[string]): readonly string[] {
  return Object.entries(figures).flatMap(([field, { value, fallback }]) =>
    value === null && fallback === undefined ? [field] : [],
  )
}

const fields = fieldsOf(basis.model)

function optionText(entry: Markets[string]): string {
  const missing = missingIn(entry)
  const names = missing.map(field => `“${fields.get(field)?.label ?? fieldLabel(field)}”`)
  return names.length === 0 ? entry.name : `${entry.name}: no figure for ${names.join(', ')}`
}

export interface MarketSelectProps {
  readonly value: string
  readonly markets: Markets
  readonly onChange: (market: string) => void
  readonly className?: string | undefined
  /** Names the field. */
  readonly label: string
}

/** Renders the choice of a market; one that cannot be chosen says which figure is missing. */
export function MarketSelect({ value, markets, onChange, className, label }: MarketSelectProps) {
  return (
    <select
      className={className}
      aria-label={label}
      value={value}
      onChange={event => onChange(event.currentTarget.value)}
    >
      {Object.entries(markets).map(([id, entry]) => (
        <option key={id} value={id} disabled={missingIn(entry).length > 0}>
          {optionText(entry)}
        </option>
      ))}
    </select>
  )
}
