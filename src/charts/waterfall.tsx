import { ChartFrame } from './kit/chart-frame'
import { type ChartTable, numberCell } from './kit/chart-table'
import { shownMonth, useCursorState } from './kit/cursor'
import type { ChartCommon } from './kit/frame-props'
import { ChartLayer, Explainable } from './kit/layers'
import layers from './kit/layers.module.css'
import type { OnExplain, Size } from './kit/series'
import type { Walk } from './kit/walk'
import styles from './waterfall.module.css'
import {
  nameLine,
  nameTop,
  type PlacedChange,
  type PlacedEnd,
  placeWaterfall,
  stepRoom,
  type WaterfallData,
  type WaterfallOptions,
  waterfallHeight,
} from './waterfall-place'

export interface WaterfallProps extends ChartCommon, WaterfallOptions {
  readonly data: WaterfallData
}

/** Draws how causes lead from one total to another. */
export function Waterfall({ data, height, ...rest }: WaterfallProps) {
  const { title, onExplain } = rest
  return (
    <ChartFrame
      {...rest}
      table={() => tableOf(data, title, rest.formatTotal)}
      walk={walkOf(data, rest)}
      height={() => height ?? waterfallHeight(data)}
    >
      {size => <Picture data={data} size={size} options={rest} onExplain={onExplain} />}
    </ChartFrame>
  )
}

function tableOf(
  { from, to, steps }: WaterfallData,
  caption: string,
  format: (value: number) => string,
): ChartTable {
  const difference = (value: number) => (value > 0 ? `+${format(value)}` : format(value))
  return {
    caption,
    columns: ['Cause', from.label, to.label, 'Difference'],
    rows: [
      ...steps.map(({ id, label, before, after, change, explainKey }) => ({
        id,
        head: label,
        cells: [
          numberCell(before, format),
          numberCell(after, format, explainKey),
          numberCell(change, difference),
        ],
      })),
      {
        id: 'total',
        head: 'Total',
        cells: [
          numberCell(from.value, format, from.explainKey),
          numberCell(to.value, format, to.explainKey),
          numberCell(to.value - from.value, difference),
        ],
      },
    ],
  }
}

function walkOf({ from, to, steps }: WaterfallData, { formatTotal }: WaterfallOptions): Walk {
  return {
    shared: false,
    count: steps.length,
    name: index => steps[index]?.label ?? '',
    readings: index => {
      const step = steps[index]
      if (!step) return []
      return [
        { id: 'from', label: from.label, text: formatTotal(step.before), style: from.style },
        { id: 'to', label: to.label, text: formatTotal(step.after), style: to.style },
        { id: 'change', label: 'difference', text: formatTotal(step.change) },
      ]
    },
    stepAt: (_x, y) => {
      const index = Math.floor(y / stepRoom - 1.1)
      return index >= 0 && index < steps.length ? index : null
    },
    explainKey: to.explainKey,
  }
}

interface PictureProps {
  readonly data: WaterfallData
  readonly size: Size
  readonly options: WaterfallOptions
  readonly onExplain: OnExplain | undefined
}

function Picture({ data, size, options, onExplain }: PictureProps) {
  const { from, steps, to, x } = placeWaterfall(data, size, options)
  return (
    <ChartLayer>
      <ReadRow width={size.width} steps={steps} />
      {[...steps, { startX: x(data.to.value), y: to.y }].map(({ startX, y }) => (
        <line key={y} x1={startX} x2={startX} y1={y - stepRoom + 9} y2={y - 9} className={styles.link} />
      ))}
      <End placed={from} onExplain={onExplain} />
      {steps.map(placed => (
        <Change key={placed.step.id} placed={placed} onExplain={onExplain} />
      ))}
      <End placed={to} onExplain={onExplain} />
    </ChartLayer>
  )
}

/* Marks the step that the arrow keys read. */
function ReadRow({ width, steps }: { readonly width: number; readonly steps: readonly PlacedChange[] }) {
  const index = shownMonth(useCursorState())
  const step = index === null ? undefined : steps[index]
  if (!step) return null
  return (
    <rect
      data-cursor
      x={-8}
      y={step.y - stepRoom / 2}
      width={width + 16}
      height={stepRoom}
      rx={3}
      className={styles.row}
    />
  )
}

interface NameProps {
  readonly names: readonly string[]
  readonly y: number
  readonly fill?: string
}

function Name({ names, y, fill }: NameProps) {
  return (
    <text y={nameTop(y, names.length)} className={fill ? layers.strong : undefined}>
      {names.map((line, index) => (
        <tspan key={line} x={0} dy={index === 0 ? 0 : nameLine} fill={fill}>
          {line}
        </tspan>
      ))}
    </text>
  )
}

function End({
  placed,
  onExplain,
}: {
  readonly placed: PlacedEnd
  readonly onExplain: OnExplain | undefined
}) {
  const { end, y, x, text, textX, anchor, names } = placed
  return (
    <Explainable explainKey={end.explainKey} onExplain={onExplain}>
      <Name names={names} y={y} fill={end.style.text} />
      <line x1={x} x2={x} y1={y - 12} y2={y + 12} stroke={end.style.color} strokeWidth={3} />
      <text x={textX} y={y + 4} textAnchor={anchor} className={`${layers.strong} ${layers.ink}`}>
        {text}
      </text>
    </Explainable>
  )
}

const pale = 0.25

function Change({
  placed,
  onExplain,
}: {
  readonly placed: PlacedChange
  readonly onExplain: OnExplain | undefined
}) {
  const { step, y, names, x, width, adds, text, textX, anchor } = placed
  return (
    <Explainable explainKey={step.explainKey} onExplain={onExplain}>
      <Name names={names} y={y} />
      <rect
        x={x + 0.5}
        y={y - 8.5}
        width={Math.max(1.5, width - 1)}
        height={17}
        fill="var(--control)"
        fillOpacity={adds ? pale : 1}
        stroke="var(--control)"
      />
      <text x={textX} y={y + 4} textAnchor={anchor} className={layers.ink}>
        {text}
      </text>
    </Explainable>
  )
}
