import {
  barRoom,
  type ComponentBar,
  type ComponentData,
  type ComponentOptions,
  componentHeight,
  type PartLabel,
  type PlacedBar,
  placeComponents,
} from './component-place'
import styles from './cost-by-component.module.css'
import { ChartFrame } from './kit/chart-frame'
import { type ChartTable, numberCell } from './kit/chart-table'
import { shownMonth, useCursorState } from './kit/cursor'
import type { ChartCommon } from './kit/frame-props'
import { ChartLayer, Explainable } from './kit/layers'
import layers from './kit/layers.module.css'
import { Mark } from './kit/mark'
import type { OnExplain, Size } from './kit/series'
import type { Walk } from './kit/walk'

export interface CostByComponentProps extends ChartCommon, ComponentOptions {
  readonly data: ComponentData
}

/** Draws what each strategy's cost is made of, as stacked bars in shades that mean components, not strategies. */
export function CostByComponent({ data, height, ...rest }: CostByComponentProps) {
  const { format, formatTotal, title, onExplain } = rest
  return (
    <ChartFrame
      {...rest}
      table={() => tableOf(data, title, format, formatTotal)}
      walk={walkOf(data, rest)}
      height={() => height ?? componentHeight(data)}
    >
      {size => <Picture data={data} size={size} options={rest} onExplain={onExplain} />}
    </ChartFrame>
  )
}

function tableOf(
  data: ComponentData,
  caption: string,
  format: ComponentOptions['format'],
  formatTotal: ComponentOptions['format'],
): ChartTable {
  const parts = data.components.map(({ id, label }) => ({
    id,
    head: label,
    cells: data.bars.map(bar => numberCell(bar.values[id] ?? 0, format, bar.partKeys?.[id])),
  }))
  const total = {
    id: 'total',
    head: 'Total',
    cells: data.bars.map(bar => numberCell(bar.total, formatTotal, bar.explainKey)),
  }
  return { caption, columns: ['Component', ...data.bars.map(({ label }) => label)], rows: [...parts, total] }
}

function walkOf({ bars, components }: ComponentData, { format, formatTotal }: ComponentOptions): Walk {
  return {
    shared: false,
    count: bars.length,
    name: index => `${bars[index]?.label}, ${formatTotal(bars[index]?.total ?? 0)}`,
    readings: index => components.flatMap(({ id, label }) => partReading(bars[index], id, label, format)),
    stepAt: (_x, y) => (y >= 0 && y < bars.length * barRoom ? Math.floor(y / barRoom) : null),
    explainKey: bars[0]?.explainKey,
  }
}

function partReading(
  bar: ComponentBar | undefined,
  id: string,
  label: string,
  format: ComponentOptions['format'],
) {
  const value = bar?.values[id] ?? 0
  return value === 0 ? [] : [{ id, label, text: format(value) }]
}

interface PictureProps {
  readonly data: ComponentData
  readonly size: Size
  readonly options: ComponentOptions
  readonly onExplain: OnExplain | undefined
}

function Picture({ data, size, options, onExplain }: PictureProps) {
  const view = placeComponents(data, size, options)
  return (
    <ChartLayer>
      <ReadRow width={size.width} count={data.bars.length} />
      {view.bars.map(placed => (
        <Bar key={placed.bar.id} placed={placed} zero={view.x(0)} onExplain={onExplain} />
      ))}
    </ChartLayer>
  )
}

/* Marks the bar that the arrow keys read. */
function ReadRow({ width, count }: { readonly width: number; readonly count: number }) {
  const row = shownMonth(useCursorState())
  if (row === null || row >= count) return null
  return (
    <rect
      data-cursor
      x={-8}
      y={row * barRoom + 1}
      width={width + 16}
      height={barRoom - 2}
      rx={3}
      className={styles.row}
    />
  )
}

interface BarProps {
  readonly placed: PlacedBar
  readonly zero: number
  readonly onExplain: OnExplain | undefined
}

function Bar({ placed, zero, onExplain }: BarProps) {
  const { bar, parts, total, y } = placed
  return (
    <g transform={`translate(0 ${y})`}>
      <Mark style={bar.style} x={5} y={7} />
      <text x={15} y={11} className={layers.strong}>
        <tspan fill={bar.style.text}>{bar.label}</tspan>
      </text>
      {parts.map(part => (
        <Explainable key={part.id} explainKey={part.explainKey} onExplain={onExplain}>
          <rect
            x={part.x + 0.5}
            y={17.5}
            width={Math.max(1, part.width - 1.5)}
            height={17}
            fill={part.shade === null ? 'var(--paper)' : `var(--heat-${part.shade})`}
            stroke={part.shade === null || part.shade <= 2 ? 'var(--control)' : `var(--heat-${part.shade})`}
          />
          {part.label && <Label label={part.label} />}
        </Explainable>
      ))}
      {zero > 0.5 && <line x1={zero} x2={zero} y1={14} y2={38} stroke="var(--ink-2)" />}
      <Explainable explainKey={bar.explainKey} onExplain={onExplain}>
        <text x={total.x} y={30} className={`${layers.strong} ${layers.ink}`}>
          {total.text}
        </text>
      </Explainable>
    </g>
  )
}

function Label({ label }: { readonly label: PartLabel }) {
  const middle = label.x + label.width / 2
  return (
    <g>
      <path d={`M${label.anchorX} 35V38L${middle} 41.5V44`} className={styles.leader} />
      <text x={middle} y={54} textAnchor="middle" className={layers.small}>
        <tspan className={layers.strong}>{label.value}</tspan> {label.name}
      </text>
    </g>
  )
}
