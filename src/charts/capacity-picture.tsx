import { useId } from 'react'
import type { CapacityData, CapacityOptions, PricedArea } from './capacity-model'
import {
  type CapacityView,
  capacityHeight,
  type PlacedCapacity,
  placeCapacityPicture,
} from './capacity-place'
import type { PlacedText } from './kit/area-label'
import { ChartFrame } from './kit/chart-frame'
import { CursorMarks } from './kit/cursor-marks'
import { EndLabels } from './kit/end-labels'
import type { ChartCommon } from './kit/frame-props'
import { ChartLayer, Explainable, MonthAxis, PinHeads, PinStems, ValueGrid } from './kit/layers'
import layers from './kit/layers.module.css'
import { monthTable } from './kit/month-table'
import { monthWalk } from './kit/month-walk'
import { DotPattern, HatchPattern } from './kit/patterns'
import type { OnExplain, Size } from './kit/series'

export interface CapacityPictureProps extends ChartCommon, CapacityOptions {
  readonly data: CapacityData
}

/** Draws demand against the capacity of the best own and the best partner strategy, month by month. */
export function CapacityPicture({ data, height, ...rest }: CapacityPictureProps) {
  const { format, title, onExplain } = rest
  const walk = monthWalk({ ...data, series: [...data.capacities, data.demand], format })
  return (
    <ChartFrame
      {...rest}
      table={() => tableOf(data, title, format)}
      walk={walk}
      height={width => height ?? capacityHeight(data, rest, width)}
    >
      {size => <Picture data={data} size={size} options={rest} onExplain={onExplain} />}
    </ChartFrame>
  )
}

function tableOf(data: CapacityData, caption: string, format: (value: number) => string) {
  return monthTable([data.demand, ...data.capacities], {
    caption,
    start: data.start,
    months: data.months,
    format,
  })
}

interface PictureProps {
  readonly data: CapacityData
  readonly size: Size
  readonly options: CapacityOptions
  readonly onExplain: OnExplain | undefined
}

function Picture({ data, size, options, onExplain }: PictureProps) {
  const id = useId()
  const view = placeCapacityPicture(data, size, options)
  const last = data.months - 1
  return (
    <ChartLayer>
      <Patterns id={id} capacities={view.capacities} />
      <ValueGrid ticks={view.values.ticks} plot={view.plot} />
      {view.months && <MonthAxis axis={view.months} y={view.plot.bottom} />}
      <Areas id={id} view={view} />
      <PinStems pins={view.pins} bottom={view.plot.bottom} />
      <Lines view={view} />
      <CursorMarks
        plot={view.plot}
        months={data.months}
        x={month => view.x(month + 0.5)}
        dots={month => dotsAt(data, view, month)}
      />
      <PinHeads pins={view.pins} onExplain={onExplain} />
      {view.capacities.map(({ id: key, steps, gapLabel, idleLabel }) => (
        <g key={key}>
          <Price label={gapLabel} area={steps.gap} color={steps.style.text} onExplain={onExplain} />
          <Price label={idleLabel} area={steps.idle} color={steps.style.text} onExplain={onExplain} />
        </g>
      ))}
      <EndLabels labels={view.labels} month={last} onExplain={onExplain} />
    </ChartLayer>
  )
}

function Patterns({
  id,
  capacities,
}: {
  readonly id: string
  readonly capacities: readonly PlacedCapacity[]
}) {
  return (
    <defs>
      {capacities.map(({ id: key, steps }, index) => (
        <g key={key}>
          <HatchPattern
            id={`${id}-gap-${index}`}
            color={steps.style.color}
            turn={index % 2 === 0 ? 45 : -45}
          />
          <DotPattern id={`${id}-idle-${index}`} color={steps.style.color} shift={index % 2 === 0 ? 3 : 0} />
        </g>
      ))}
    </defs>
  )
}

function Areas({ id, view }: { readonly id: string; readonly view: CapacityView }) {
  return (
    <g>
      {view.capacities.map(({ id: key, gap, idle }, index) => (
        <g key={key}>
          <path d={gap} fill={`url(#${id}-gap-${index})`} />
          <path d={idle} fill={`url(#${id}-idle-${index})`} />
        </g>
      ))}
      {view.band && <path d={view.band} fill="var(--band)" />}
    </g>
  )
}

function Lines({ view }: { readonly view: CapacityView }) {
  return (
    <g fill="none">
      <path d={view.growth} stroke="var(--demand)" strokeWidth={1.75} />
      <path d={view.flat} stroke="var(--ink-3)" strokeWidth={1.75} />
      {view.capacities.map(({ id, path, steps }) => (
        <path
          key={id}
          d={path}
          stroke={steps.style.color}
          strokeWidth={2.25}
          strokeDasharray={steps.style.dash}
        />
      ))}
    </g>
  )
}

function dotsAt(data: CapacityData, view: CapacityView, month: number) {
  const { scale } = view.values
  const capacities = data.capacities.map(({ id, style, values }) => ({
    id,
    style,
    y: scale(values[month] ?? 0),
  }))
  return [{ id: data.demand.id, y: scale(data.demand.values[month] ?? 0) }, ...capacities]
}

interface PriceProps {
  readonly label: PlacedText | null
  readonly area: PricedArea | undefined
  readonly color: string
  readonly onExplain: OnExplain | undefined
}

function Price({ label, area, color, onExplain }: PriceProps) {
  if (!label) return null
  return (
    <Explainable explainKey={area?.explainKey} onExplain={onExplain}>
      <text x={label.x} y={label.y} className={layers.halo}>
        <tspan className={layers.strong} fill={color}>
          {label.price}
        </tspan>
        {label.note && ` ${label.note}`}
      </text>
    </Explainable>
  )
}
