import type { PlacedLimit } from './density-bands'
import type { DensityData, DensityOptions } from './density-model'
import {
  type DensityView,
  densityHeight,
  nameLine,
  nameRow,
  type PlacedRack,
  placeDensity,
} from './density-place'
import { ChartFrame } from './kit/chart-frame'
import { type ChartTable, numberCell } from './kit/chart-table'
import { shownMonth, useCursorState } from './kit/cursor'
import type { ChartCommon } from './kit/frame-props'
import { ChartLayer, Explainable } from './kit/layers'
import layers from './kit/layers.module.css'
import { Mark } from './kit/mark'
import type { OnExplain, Size } from './kit/series'
import type { Walk } from './kit/walk'
import styles from './rack-density.module.css'

export interface RackDensityProps extends ChartCommon, DensityOptions {
  readonly data: DensityData
}

/** Draws the rack power of each offer against what each kind of cooling carries. */
export function RackDensity({ data, height, ...rest }: RackDensityProps) {
  const { format, title, onExplain } = rest
  return (
    <ChartFrame
      {...rest}
      table={() => tableOf(data, title, format)}
      walk={walkOf(data, format)}
      height={width => height ?? densityHeight(data, rest, width)}
    >
      {size => <Picture data={data} size={size} options={rest} onExplain={onExplain} />}
    </ChartFrame>
  )
}

/** Names the first kind of cooling that carries a rack, or none. */
function coolingFor(power: number, data: DensityData): string {
  return data.limits.find(({ limit }) => limit === null || power <= limit)?.label ?? 'none listed'
}

function tableOf(data: DensityData, caption: string, format: DensityOptions['format']): ChartTable {
  const racks = data.racks.map(({ id, label, note, power, explainKey }) => ({
    id,
    head: note ? `${label}, ${note}` : label,
    cells: [numberCell(power, format, explainKey), { text: coolingFor(power, data), value: null }],
  }))
  const limits = data.limits.map(({ id, label, limit, explainKey }) => ({
    id: `limit-${id}`,
    head: `Limit of ${label}`,
    cells: [numberCell(limit ?? undefined, format, explainKey), { text: label, value: null }],
  }))
  return { caption, columns: ['Rack', 'kW a rack', 'Cooling'], rows: [...racks, ...limits] }
}

function walkOf(data: DensityData, format: DensityOptions['format']): Walk {
  const at = (index: number) => data.racks[index]
  return {
    shared: false,
    count: data.racks.length,
    name: index => at(index)?.label ?? '',
    readings: index => [
      { id: 'power', label: 'rack power', text: format(at(index)?.power ?? 0) },
      { id: 'cooling', label: 'cooling', text: coolingFor(at(index)?.power ?? 0, data) },
    ],
    stepAt: () => null,
    explainKey: data.racks[0]?.explainKey,
  }
}

interface PictureProps {
  readonly data: DensityData
  readonly size: Size
  readonly options: DensityOptions
  readonly onExplain: OnExplain | undefined
}

function Picture({ data, size, options, onExplain }: PictureProps) {
  const view = placeDensity(data, size, options)
  return (
    <ChartLayer>
      {view.limits.map(placed => (
        <Band key={placed.limit.id} placed={placed} view={view} onExplain={onExplain} />
      ))}
      <line x1={view.left} x2={size.width} y1={view.bottom} y2={view.bottom} className={layers.zero} />
      <ReadRack view={view} width={size.width} />
      {view.racks.map(placed => (
        <Rack key={placed.rack.id} placed={placed} left={view.left} onExplain={onExplain} />
      ))}
    </ChartLayer>
  )
}

/* Marks the rack that the arrow keys read. */
function ReadRack({ view, width }: { readonly view: DensityView; readonly width: number }) {
  const index = shownMonth(useCursorState())
  const rack = index === null ? undefined : view.racks[index]
  if (!rack) return null
  return <line data-cursor x1={0} x2={width} y1={rack.y} y2={rack.y} className={styles.reading} />
}

interface BandProps {
  readonly placed: PlacedLimit
  readonly view: DensityView
  readonly onExplain: OnExplain | undefined
}

function Band({ placed, view, onExplain }: BandProps) {
  const { limit, x, width, shaded, name, tick } = placed
  const end = x + width
  const nameY = view.top - 9 - name.row * nameRow
  return (
    <Explainable explainKey={limit.explainKey} onExplain={onExplain}>
      {shaded && (
        <rect x={x} y={view.top} width={width} height={view.bottom - view.top} className={styles.band} />
      )}
      {limit.limit !== null && (
        <g>
          <line
            x1={end}
            x2={end}
            y1={name.row > 0 ? nameY - 10 : view.top}
            y2={view.bottom + 5}
            className={styles.limit}
          />
          <text x={end} y={view.bottom + 17} textAnchor="middle" className={layers.tick}>
            {tick}
          </text>
        </g>
      )}
      <text x={name.x} y={nameY} textAnchor={name.anchor}>
        {name.text}
      </text>
    </Explainable>
  )
}

interface RackProps {
  readonly placed: PlacedRack
  readonly left: number
  readonly onExplain: OnExplain | undefined
}

function Rack({ placed, left, onExplain }: RackProps) {
  const { rack, names, nameY, x, y, value, valueX, anchor } = placed
  return (
    <Explainable explainKey={rack.explainKey} onExplain={onExplain}>
      <text y={nameY} className={layers.strong}>
        {names.map((line, index) => (
          <tspan key={line} x={0} dy={index === 0 ? 0 : nameLine} fill={rack.style.text}>
            {line}
          </tspan>
        ))}
      </text>
      {rack.note && (
        <text x={0} y={nameY + names.length * nameLine} className={layers.tick}>
          {rack.note}
        </text>
      )}
      <line x1={left} x2={x} y1={y} y2={y} stroke={rack.style.color} strokeDasharray="1 3" />
      <Mark style={rack.style} x={x} y={y} r={5} />
      <text x={valueX} y={y + 4} textAnchor={anchor} className={layers.strong}>
        <tspan fill={rack.style.text}>{value}</tspan>
      </text>
    </Explainable>
  )
}
