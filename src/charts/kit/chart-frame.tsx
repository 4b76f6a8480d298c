import { type KeyboardEvent, type RefObject, useId, useRef, useState } from 'react'
import { Icon } from '../../ui/icon'
import { Menu } from '../../ui/menu'
import styles from './chart-frame.module.css'
import { ChartPlot } from './chart-plot'
import { ChartTableView } from './chart-table-view'
import type { ChartFrameProps, ChartHandle } from './frame-props'

/** Frames a chart: title, subtitle, menu, picture or table (key T), and the cursor of keyboard and pointer. */
export function ChartFrame(props: ChartFrameProps) {
  const { title, subtitle, table, onExplain } = props
  const [asTable, setAsTable] = useState(false)
  const figure = useRef<HTMLElement>(null)
  const titleId = useId()
  const swap = () => {
    setAsTable(!asTable)
    requestAnimationFrame(() => figure.current?.querySelector<HTMLElement>('[data-chart-body]')?.focus())
  }
  return (
    <figure
      ref={figure}
      className={styles.figure}
      aria-labelledby={titleId}
      onKeyDown={event => onKeyT(event, swap)}
    >
      <figcaption className={styles.caption}>
        <h2 id={titleId}>
          <b>{title}</b> <span>{subtitle}</span>
        </h2>
        <Menu
          label="Chart menu"
          align="end"
          className={styles.menu}
          items={menuItems(props, asTable, swap, figure)}
        >
          <Icon name="more" />
        </Menu>
      </figcaption>
      {asTable ? <ChartTableView table={table()} onExplain={onExplain} /> : <ChartPlot {...props} />}
    </figure>
  )
}

function onKeyT(event: KeyboardEvent, swap: () => void): void {
  const typing = event.target instanceof Element && event.target.closest('input, textarea, select')
  if (typing || event.key.toLowerCase() !== 't' || event.ctrlKey || event.metaKey || event.altKey) return
  event.preventDefault()
  event.stopPropagation()
  swap()
}

function menuItems(
  props: ChartFrameProps,
  asTable: boolean,
  swap: () => void,
  figure: RefObject<HTMLElement | null>,
) {
  const { title, subtitle, table, menu = [] } = props
  const handle = (): ChartHandle => ({
    title,
    subtitle,
    table,
    svg: figure.current?.querySelector('svg[role=img]') ?? null,
  })
  const given = menu.map(item => ({ ...item, onSelect: () => item.onSelect(handle()) }))
  const swapItem = { id: 'table', label: asTable ? 'Chart' : 'Table', hint: 'T', onSelect: swap }
  const explain = given.filter(item => item.id === 'explain')
  return [...explain, swapItem, ...given.filter(item => item.id !== 'explain')]
}
