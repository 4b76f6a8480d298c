import { Button } from '../../ui/button'
import { numberLocale } from '../../units'
import styles from './catalogue.module.css'
import { everything, type Filter } from './filter'
import { type Grade, gradeMeanings, kindLabel } from './labels'
import type { CatalogueRow } from './rows'

export interface CatalogueFiltersProps {
  readonly rows: readonly CatalogueRow[]
  /** Are the rows that the filter leaves. */
  readonly shown: readonly CatalogueRow[]
  readonly filter: Filter
  readonly onChange: (filter: Filter) => void
}

const grades = Object.keys(gradeMeanings) as readonly Grade[]
const gradeName = (grade: Grade) =>
  grade === 'fallback' || grade === 'missing'
    ? grade.charAt(0).toUpperCase() + grade.slice(1)
    : `${grade}, ${gradeMeanings[grade]}`

const countText = (rows: readonly CatalogueRow[]) =>
  rows.filter(row => row.grade !== null).length.toLocaleString(numberLocale())

/** Renders the filters, and says how many figures they leave. */
export function CatalogueFilters({ rows, shown, filter, onChange }: CatalogueFiltersProps) {
  const kinds = [...new Set(rows.map(row => row.kind))]
  const countOf = (grade: Grade) => rows.filter(row => row.grade === grade).length
  const set = (change: Partial<Filter>) => onChange({ ...filter, ...change })
  return (
    <search className={styles.filters}>
      <label className={styles.find}>
        <span>Find</span>
        <input
          type="search"
          value={filter.text}
          placeholder="Place, field or source"
          onChange={event => set({ text: event.currentTarget.value })}
        />
      </label>
      <Choice
        label="Kind"
        value={filter.kind}
        options={[['all', 'All kinds'], ...kinds.map(kind => [kind, kindLabel(kind)] as const)]}
        onChange={kind => set({ kind })}
      />
      <Choice
        label="Grade"
        value={filter.grade}
        options={[
          ['all', 'All grades'],
          ...grades.map(grade => [grade, `${gradeName(grade)} (${countOf(grade)})`] as const),
        ]}
        onChange={grade => set({ grade })}
      />
      <label className={styles.check}>
        <input
          type="checkbox"
          checked={filter.old}
          onChange={event => set({ old: event.currentTarget.checked })}
        />
        Older than 12 months
      </label>
      <p className={styles.count} role="status">
        {shown.length === rows.length
          ? `${countText(rows)} figures`
          : `${countText(shown)} of ${countText(rows)} figures`}
      </p>
      {shown.length < rows.length && <Button onClick={() => onChange(everything)}>Show all</Button>}
    </search>
  )
}

interface ChoiceProps<T extends string> {
  readonly label: string
  readonly value: T
  readonly options: readonly (readonly [T, string])[]
  readonly onChange: (value: T) => void
}

function Choice<T extends string>({ label, value, options, onChange }: ChoiceProps<T>) {
  return (
    <label>
      <span>{label}</span>
      <select
        value={value}
        onChange={event => {
          const chosen = options.find(([id]) => id === event.currentTarget.value)
          if (chosen) onChange(chosen[0])
        }}
      >
        {options.map(([id, text]) => (
          <option key={id} value={id}>
            {text}
          </option>
        ))}
      </select>
    </label>
  )
}
