import { memo } from 'react'
import { join } from '../../ui/join'
import styles from './catalogue-table.module.css'
import { isOld } from './filter'
import { gradeMeanings } from './labels'
import type { CatalogueRow } from './rows'

export interface CatalogueTableProps {
  readonly rows: readonly CatalogueRow[]
  /** Is the day to which ages are counted, as in 2026-11-24. */
  readonly day: string
}

const columns = ['Entry', 'Field', 'Value', 'Low to high', 'Grade', 'Date', 'Source and note'] as const

/** Renders figures as a table in a box of its own; on a phone each row is a card. */
export const CatalogueTable = memo(({ rows, day }: CatalogueTableProps) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard.
  <section className={styles.box} aria-label="Figures" tabIndex={0}>
    {/* biome-ignore lint/a11y/noRedundantRoles: as cards, browsers would no longer take it for a table. */}
    <table className={styles.table} role="table">
      <caption className="vh">Figures of the catalogue, each with its source and date</caption>
      <thead>
        <tr>
          {columns.map(column => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          <Row key={row.id} row={row} first={rows[index - 1]?.entry !== row.entry} old={isOld(row, day)} />
        ))}
      </tbody>
    </table>
  </section>
))

interface RowProps {
  readonly row: CatalogueRow
  /** Says that the row before belongs to another entry. */
  readonly first: boolean
  readonly old: boolean
}

function Row({ row, first, old }: RowProps) {
  return (
    <tr className={join(first && styles.first)} data-grade={row.grade ?? 'remark'}>
      <th scope="row" className={styles.entry}>
        {row.entry}
        {first && row.blocked && <small className={styles.reason}>cannot be chosen</small>}
      </th>
      <td className={styles.field}>{row.field}</td>
      <td className={styles.value}>
        <Value row={row} />
      </td>
      <td className={styles.range}>{row.range}</td>
      <td className={styles.gradeCell}>
        {row.grade && (
          <span className={styles.grade} title={gradeMeanings[row.grade]}>
            {row.grade}
          </span>
        )}
      </td>
      <td className={styles.date}>
        {row.date}
        {old && <small className={styles.old}>over a year old</small>}
      </td>
      <td className={styles.source}>
        <Origin row={row} />
      </td>
    </tr>
  )
}

function Value({ row: { value, grade } }: { readonly row: CatalogueRow }) {
  if (grade === null) return null
  if (value === null) return <span className={styles.none}>no figure</span>
  if (grade !== 'fallback') return value
  return (
    <span className={styles.weak}>
      <span aria-hidden="true">~ </span>
      <span className="vh">about </span>
      {value}
    </span>
  )
}

function Origin({ row: { source, address, note, grade } }: { readonly row: CatalogueRow }) {
  return (
    <>
      {source}
      {address && <Address address={address} />}
      {note && <small className={join(grade === 'missing' && styles.reason)}>{note}</small>}
    </>
  )
}

/** Where the source is to be read: a link only for addresses of the web. */
function Address({ address }: { readonly address: string }) {
  const shown = address.replace(/^https?:\/\/(www\.)?/, '')
  if (!/^https?:\/\//.test(address)) return <small>{address}</small>
  return (
    <a className={styles.address} href={address} title={address} target="_blank" rel="noreferrer">
      {shown}
      <span className="vh"> (opens a new tab)</span>
    </a>
  )
}
