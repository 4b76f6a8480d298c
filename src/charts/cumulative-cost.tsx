import { join } from '../ui/join'
import type { CumulativeCostData, CumulativeCostOptions } from './cost-model'
import {
  type CumulativeCostView,
  costAt,
  type PlacedBreakEven,
  type PlacedLine,
  placeCumulativeCost,
} from './cost-place'
import { ChartFrame } from './kit/chart-frame'
import { CursorMarks } from './kit/cursor-marks'
import { EndLabels } from './kit/end-labels'
import type { ChartCommon } from './kit/frame-props'
import { ChartLayer, Explainable, MonthAxis, ValueGrid } from './kit/layers'
import layers from './kit/layers.module.css'
import { Mark } from './kit/mark'
import { monthTable } from './kit/month-table'
import { monthWalk } from './kit/month-walk'
import { isNarrow } from './kit/plot'
import type { OnExplain, Size } from './kit/series'

export interface CumulativeCostProps extends ChartCommon, CumulativeCostOptions {
  readonly data: CumulativeCostData
}

/** Draws what each strategy has cost by each month, in present value, and where one becomes the cheapest. */
export function CumulativeCost({ data, height, ...rest }: CumulativeCostProps) {
  const { format, title, onExplain } = rest
  const walk = monthWalk({ ...data, series: byValue(data), format, ...explained(data) })
  return (
    <ChartFrame
      {...rest}
      table={() =>
        monthTable(data.strategies, { caption: title, start: data.start, months: data.months, format })
      }
      walk={walk}
      height={width => height ?? (isNarrow(width) ? 236 : 200)}
    >
      {size => <Picture data={data} size={size} options={rest} onExplain={onExplain} />}
    </ChartFrame>
  )
}

function byValue({ strategies, months }: CumulativeCostData) {
  return [...strategies].sort((a, b) => (b.values[months - 1] ?? 0) - (a.values[months - 1] ?? 0))
}

function explained({ strategies, recommended }: CumulativeCostData): { explainKey?: string } {
  const series = strategies.find(({ id }) => id === recommended)
  return series ? { explainKey: series.explainKey ?? series.id } : {}
}

interface PictureProps {
  readonly data: CumulativeCostData
  readonly size: Size
  readonly options: CumulativeCostOptions
  readonly onExplain: OnExplain | undefined
}

function Picture({ data, size, options, onExplain }: PictureProps) {
  const view = placeCumulativeCost(data, size, options)
  return (
    <ChartLayer>
      <ValueGrid ticks={view.values.ticks} plot={view.plot} />
      <MonthAxis axis={view.months} y={view.plot.bottom} />
      <Stems view={view} />
      {view.lines.map(line => (
        <CostLine key={line.series.id} line={line} narrow={isNarrow(size.width)} />
      ))}
      <CursorMarks
        plot={view.plot}
        months={data.months}
        x={month => view.x(month + 0.5)}
        dots={month => dotsAt(data, view, month)}
      />
      {view.breakEven && <BreakEvenNote placed={view.breakEven} onExplain={onExplain} />}
      {view.note && (
        <text x={view.note.x} y={view.note.y} className={layers.tick}>
          {view.note.text}
        </text>
      )}
      <EndLabels labels={view.labels} month={data.months - 1} onExplain={onExplain} />
    </ChartLayer>
  )
}

function dotsAt(data: CumulativeCostData, view: CumulativeCostView, month: number) {
  return data.strategies.map(({ id, style, values }) => ({
    id,
    style,
    y: view.values.scale(costAt(values, month + 0.5)),
  }))
}

function Stems({ view }: { readonly view: CumulativeCostView }) {
  const { top, bottom } = view.plot
  return (
    <g>
      {view.stems.map(({ id, x, color }) => (
        <line
          key={id}
          x1={x}
          x2={x}
          y1={top}
          y2={bottom}
          stroke={color}
          strokeDasharray="2 2"
          opacity={0.55}
        />
      ))}
    </g>
  )
}

function CostLine({ line, narrow }: { readonly line: PlacedLine; readonly narrow: boolean }) {
  const { series, path, strong, end, range } = line
  const { color, dash } = series.style
  return (
    <g>
      <path
        d={path}
        fill="none"
        stroke={color}
        strokeWidth={strong ? 2.75 : 1.75}
        strokeDasharray={dash}
        strokeLinejoin="round"
      />
      {range && (
        <line x1={range.x} x2={range.x} y1={range.low} y2={range.high} stroke={color} strokeWidth={2} />
      )}
      <Mark
        style={series.style}
        x={range?.x ?? end[0]}
        y={range?.mid ?? end[1]}
        r={narrow && range ? 3 : 4}
      />
    </g>
  )
}

interface BreakEvenProps {
  readonly placed: PlacedBreakEven
  readonly onExplain: OnExplain | undefined
}

function BreakEvenNote({ placed, onExplain }: BreakEvenProps) {
  const { mark, point, anchor, lines, leader } = placed
  return (
    <Explainable explainKey={mark.explainKey} month={mark.month} onExplain={onExplain}>
      {leader && (
        <line x1={leader[0][0]} y1={leader[0][1]} x2={leader[1][0]} y2={leader[1][1]} stroke="var(--ink-2)" />
      )}
      <circle
        cx={point[0]}
        cy={point[1]}
        r={4.5}
        fill="var(--paper)"
        stroke="var(--ink)"
        strokeWidth={1.75}
      />
      {lines.map(({ text, x, y }, index) => (
        <text
          key={text}
          x={x}
          y={y}
          textAnchor={anchor}
          className={join(layers.halo, index === 0 && layers.strong, index === 0 && layers.ink)}
        >
          {text}
        </text>
      ))}
    </Explainable>
  )
}
