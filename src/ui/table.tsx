import type { ReactNode } from 'react'
import { join } from './join'
import styles from './table.module.css'

export interface TableColumn {
  readonly id: string
  readonly label: ReactNode
  /** Aligns text to the left; numbers, the default, stand at the right. */
  readonly text?: boolean
}

export interface TableRow {
  readonly id: string
  readonly head: ReactNode
  /** Holds one cell per column after the first. */
  readonly cells: readonly ReactNode[]
  readonly strong?: boolean
}

export interface TableProps {
  readonly caption: ReactNode
  /** Hides the caption from view, where a title above says the same. */
  readonly quietCaption?: boolean
  /** Starts with the column of the row heads. */
  readonly columns: readonly TableColumn[]
  readonly rows: readonly TableRow[]
  /** Names the row to highlight. */
  readonly currentRow?: string | undefined
  readonly onRowHover?: (id: string | null) => void
}

/** Renders a table with a caption, heads for rows and columns, and numbers aligned. */
export function Table({ caption, quietCaption = false, columns, rows, currentRow, onRowHover }: TableProps) {
  return (
    <table className={styles.table} onPointerLeave={() => onRowHover?.(null)}>
      <caption className={quietCaption ? 'vh' : undefined}>{caption}</caption>
      <thead>
        <tr>
          {columns.map(column => (
            <th key={column.id} scope="col" className={column.text ? styles.text : undefined}>
              {column.label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(row => (
          <tr
            key={row.id}
            className={join(row.strong && styles.strong)}
            aria-current={row.id === currentRow ? 'true' : undefined}
            onPointerEnter={() => onRowHover?.(row.id)}
          >
            <th scope="row">{row.head}</th>
            {columns.slice(1).map((column, index) => (
              <td key={column.id} className={column.text ? styles.text : undefined}>
                {row.cells[index]}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
