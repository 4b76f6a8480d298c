import { useEffect, useRef } from 'react'
import { NumberLink } from '../../ui/number-link'
import { Table } from '../../ui/table'
import styles from './chart-frame.module.css'
import type { ChartCell, ChartTable } from './chart-table'
import { shownMonth, useCursor, useCursorState } from './cursor'
import type { OnExplain } from './series'

export interface ChartTableViewProps {
  readonly table: ChartTable
  readonly onExplain?: OnExplain | undefined
}

/** Shows a chart as a table; the month of the shared cursor is highlighted, and every number opens. */
export function ChartTableView({ table, onExplain }: ChartTableViewProps) {
  const cursor = useCursor()
  const month = shownMonth(useCursorState())
  const region = useRef<HTMLDivElement>(null)
  const timed = table.rows[0]?.month !== undefined
  useEffect(() => {
    if (timed) region.current?.querySelector('tr[aria-current]')?.scrollIntoView({ block: 'nearest' })
  }, [timed])
  const rows = table.rows.map(row => ({
    id: row.id,
    head: row.head,
    cells: row.cells.map((cell, index) => (
      <Cell key={table.columns[index + 1]} cell={cell} month={row.month} onExplain={onExplain} />
    )),
  }))
  return (
    <section
      ref={region}
      data-chart-body
      className={styles.table}
      aria-label={table.caption}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard.
      tabIndex={0}
    >
      <Table
        caption={table.caption}
        quietCaption
        columns={table.columns.map((label, index) => ({ id: String(index), label }))}
        rows={rows}
        currentRow={timed && month !== null ? String(month) : undefined}
        onRowHover={id => timed && cursor.hover(id === null ? null : Number(id))}
      />
    </section>
  )
}

interface CellProps {
  readonly cell: ChartCell
  readonly month: number | undefined
  readonly onExplain: OnExplain | undefined
}

function Cell({ cell, month, onExplain }: CellProps) {
  const { text, explainKey } = cell
  if (explainKey === undefined || !onExplain || cell.value === null) return text
  const open = () => (month === undefined ? onExplain(explainKey) : onExplain(explainKey, month))
  return (
    <NumberLink light onOpen={open}>
      {text}
    </NumberLink>
  )
}
