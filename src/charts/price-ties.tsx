import { useMemo } from 'react'
import { ChartFrame } from './kit/chart-frame'
import { type ChartTable, numberCell } from './kit/chart-table'
import { shownMonth, useCursorState } from './kit/cursor'
import type { ChartCommon } from './kit/frame-props'
import { ChartLayer, Explainable, ValueGrid } from './kit/layers'
import layers from './kit/layers.module.css'
import { Mark } from './kit/mark'
import type { OnExplain } from './kit/series'
import type { Walk } from './kit/walk'
import {
  type PlacedMark,
  type PlacedTie,
  placeTies,
  type TieOptions,
  type TiePanel,
  tieHeight,
} from './tie-place'

export interface PriceTiesProps extends ChartCommon, TieOptions {
  readonly panels: readonly TiePanel[]
}

/** Draws what each partner saves along the range of its price, with the price at which it ties. */
export function PriceTies({ panels, height, ...rest }: PriceTiesProps) {
  const { title, onExplain, format } = rest
  const rows = useMemo(() => rowsOf(panels), [panels])
  return (
    <ChartFrame
      {...rest}
      table={() => tableOf(rows, title, format)}
      walk={walkOf(rows, panels, rest)}
      height={width => height ?? tieHeight(panels, width)}
    >
      {size => <Picture panels={panels} width={size.width} options={rest} onExplain={onExplain} />}
    </ChartFrame>
  )
}

/** A price of a panel, as table and keyboard walk over them all. */
interface Row {
  readonly panel: TiePanel
  readonly place: number
  readonly price: number
  readonly saving: number
}

const rowsOf = (panels: readonly TiePanel[]): readonly Row[] =>
  panels.flatMap(panel => panel.points.map((point, place) => ({ panel, place, ...point })))

const headOf = ({ panel, price }: Row) => `${panel.title}, ${panel.subject}: ${panel.formatPrice(price)}`

function tableOf(rows: readonly Row[], caption: string, format: TieOptions['format']): ChartTable {
  return {
    caption,
    columns: ['Price', 'Saves'],
    rows: rows.map(row => ({
      id: `${row.panel.id} ${row.price}`,
      head: headOf(row),
      cells: [numberCell(row.saving, format, row.panel.explainKey)],
    })),
  }
}

function walkOf(rows: readonly Row[], panels: readonly TiePanel[], options: TieOptions): Walk {
  return {
    shared: false,
    count: rows.length,
    name: index => (rows[index] ? headOf(rows[index]) : ''),
    readings: index => {
      const row = rows[index]
      return row
        ? [{ id: row.panel.id, label: 'saves', text: options.format(row.saving), style: row.panel.style }]
        : []
    },
    stepAt: (x, y, width) => rowUnder(rows, placeTies(panels, width, options), x, y),
    explainKey: panels[0]?.explainKey,
  }
}

function rowUnder(rows: readonly Row[], placed: readonly PlacedTie[], x: number, y: number): number | null {
  const over = placed.find(
    ({ plot, top }) => x >= plot.left - 4 && x <= plot.right + 4 && y >= top && y <= plot.bottom,
  )
  if (!over) return null
  const distance = (row: Row) => Math.abs(over.x(row.price) - x)
  const [nearest] = rows.filter(({ panel }) => panel === over.panel).sort((a, b) => distance(a) - distance(b))
  return nearest ? rows.indexOf(nearest) : null
}

interface PictureProps {
  readonly panels: readonly TiePanel[]
  readonly width: number
  readonly options: TieOptions
  readonly onExplain: OnExplain | undefined
}

function Picture({ panels, width, options, onExplain }: PictureProps) {
  const rows = rowsOf(panels)
  return (
    <ChartLayer>
      {placeTies(panels, width, options).map(placed => (
        <Panel key={placed.panel.id} placed={placed} rows={rows} options={options} onExplain={onExplain} />
      ))}
    </ChartLayer>
  )
}

interface PanelProps extends Pick<PictureProps, 'options' | 'onExplain'> {
  readonly placed: PlacedTie
  readonly rows: readonly Row[]
}

function Panel({ placed, rows, options, onExplain }: PanelProps) {
  const { panel, plot, values, ticked, path, now, tie, ticks, left, top } = placed
  const grid = ticked ? values.ticks : values.ticks.map(tick => ({ ...tick, text: '' }))
  return (
    <Explainable explainKey={panel.explainKey} onExplain={onExplain}>
      <text x={left} y={top + 14} className={layers.strong}>
        <tspan fill={panel.style.text}>{panel.title}</tspan>
      </text>
      <text x={left} y={top + 29} className={layers.tick}>
        {panel.subject}
      </text>
      <ValueGrid ticks={grid} plot={plot} />
      <path
        d={path}
        fill="none"
        stroke={panel.style.color}
        strokeWidth={2}
        strokeDasharray={panel.style.dash}
      />
      <Read placed={placed} rows={rows} options={options} />
      {tie && <TieMark mark={tie} />}
      {now && <Mark style={panel.style} x={now.x} y={now.y} />}
      {now && <MarkText mark={now} />}
      {ticks.map(({ x, text, anchor }) => (
        <text key={anchor} x={x} y={plot.bottom + 15} textAnchor={anchor} className={layers.tick}>
          {text}
        </text>
      ))}
    </Explainable>
  )
}

function TieMark({ mark }: { readonly mark: PlacedMark }) {
  return (
    <g>
      <circle cx={mark.x} cy={mark.y} r={4.5} fill="var(--paper)" stroke="var(--ink)" strokeWidth={1.75} />
      <MarkText mark={mark} strong />
    </g>
  )
}

function MarkText({ mark, strong }: { readonly mark: PlacedMark; readonly strong?: boolean }) {
  const look = strong ? `${layers.halo} ${layers.strong} ${layers.ink}` : layers.halo
  return (
    <text x={mark.textX} y={mark.textY} textAnchor={mark.anchor} className={look}>
      {mark.text}
    </text>
  )
}

/* Marks the price that the arrow keys or the pointer read, with what is saved there. */
function Read({ placed, rows, options }: Pick<PanelProps, 'placed' | 'rows' | 'options'>) {
  const index = shownMonth(useCursorState())
  const row = index === null ? undefined : rows[index]
  if (!row || row.panel !== placed.panel || !Number.isFinite(row.saving)) return null
  const { plot, x, values } = placed
  const at = x(row.price)
  return (
    <g data-cursor>
      <line x1={at} x2={at} y1={plot.top} y2={plot.bottom} stroke="var(--accent)" strokeWidth={1.25} />
      <circle cx={at} cy={values.scale(row.saving)} r={3.5} fill="var(--accent)" />
      <text x={plot.right} y={plot.top - 3} textAnchor="end" className={layers.halo}>
        {`${row.panel.formatPrice(row.price)}: ${options.format(row.saving)}`}
      </text>
    </g>
  )
}
