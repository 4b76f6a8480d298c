import { useMemo } from 'react'
import { ChartFrame } from './kit/chart-frame'
import { type ChartTable, numberCell } from './kit/chart-table'
import { shownMonth, useCursorState } from './kit/cursor'
import { CursorMarks } from './kit/cursor-marks'
import { EndLabels } from './kit/end-labels'
import type { ChartCommon } from './kit/frame-props'
import { ChartLayer, Explainable, MonthAxis, ValueGrid } from './kit/layers'
import layers from './kit/layers.module.css'
import type { OnExplain } from './kit/series'
import { monthName, monthNames } from './kit/time-axis'
import type { Walk } from './kit/walk'
import { type Panel, type PanelAxis, type PanelSeries, type PanelsData, stepsOf } from './panels-model'
import { type PlacedLayer, type PlacedPanel, panelsHeight, placePanels } from './panels-place'

export interface MonthPanelsProps extends ChartCommon {
  readonly data: PanelsData
}

/** Draws several small pictures over the same months, one quantity each, so that none needs a second axis. */
export function MonthPanels({ data, height, ...rest }: MonthPanelsProps) {
  const { title, onExplain } = rest
  const table = useMemo(() => tableOf(data, title), [data, title])
  return (
    <ChartFrame
      {...rest}
      table={table}
      walk={walkOf(data)}
      height={width => height ?? panelsHeight(data, width)}
    >
      {size => <Picture data={data} width={size.width} onExplain={onExplain} />}
    </ChartFrame>
  )
}

const stepName = (axis: PanelAxis, step: number) =>
  axis.kind === 'plan' ? `Month ${step}, ${monthName(axis.start, step)}` : (monthNames[step] ?? '')

/* A series of the panel's own name needs no second one. */
const nameIn = (panel: Panel, { label }: PanelSeries) => (label ? `${panel.title}: ${label}` : panel.title)

function tableOf({ axis, panels }: PanelsData, caption: string): ChartTable {
  const columns = panels.flatMap(panel => panel.series.map(series => ({ panel, series })))
  const rows = Array.from({ length: stepsOf(axis) }, (_, step) => ({
    id: String(step),
    head: axis.kind === 'plan' ? `${step}, ${monthName(axis.start, step)}` : stepName(axis, step),
    ...(axis.kind === 'plan' ? { month: step } : {}),
    cells: columns.map(({ panel, series }) => {
      const cell = numberCell(series.values[step], panel.format, series.explainKey)
      const month = series.planMonths?.[step]
      return month === undefined ? cell : { ...cell, month }
    }),
  }))
  return { caption, columns: ['Month', ...columns.map(({ panel, series }) => nameIn(panel, series))], rows }
}

function walkOf(data: PanelsData): Walk {
  const { axis, panels } = data
  return {
    shared: axis.kind === 'plan',
    count: stepsOf(axis),
    name: step => stepName(axis, step),
    readings: step =>
      panels.flatMap(panel =>
        panel.series.map(series => ({
          id: `${panel.id}/${series.id}`,
          label: nameIn(panel, series),
          text: valueAt(panel, series, step),
        })),
      ),
    stepAt: (x, y, width) => stepUnder(placePanels(data, width), x, y, stepsOf(axis)),
    explainKey: panels[0]?.series[0]?.explainKey,
  }
}

function valueAt({ format }: Panel, { values }: PanelSeries, step: number): string {
  const value = values[step]
  return value === undefined || !Number.isFinite(value) ? '–' : format(value)
}

function stepUnder(panels: readonly PlacedPanel[], x: number, y: number, steps: number): number | null {
  const over = panels.find(
    ({ plot, top }) => x >= plot.left && x < plot.right && y >= top && y <= plot.bottom,
  )
  if (!over) return null
  return Math.max(0, Math.min(steps - 1, Math.floor(over.x.invert(x))))
}

interface PictureProps {
  readonly data: PanelsData
  readonly width: number
  readonly onExplain: OnExplain | undefined
}

function Picture({ data, width, onExplain }: PictureProps) {
  const panels = useMemo(() => placePanels(data, width), [data, width])
  return (
    <ChartLayer>
      {panels.map(placed => (
        <PanelPicture key={placed.panel.id} placed={placed} axis={data.axis} onExplain={onExplain} />
      ))}
    </ChartLayer>
  )
}

interface PanelProps {
  readonly placed: PlacedPanel
  readonly axis: PanelAxis
  readonly onExplain: OnExplain | undefined
}

function PanelPicture({ placed, axis, onExplain }: PanelProps) {
  const { plot, values, months, x, labels } = placed
  const steps = stepsOf(axis)
  return (
    <g>
      <PanelHead placed={placed} axis={axis} />
      <ValueGrid ticks={values.ticks} plot={plot} />
      {placed.layers.map(layer => (
        <LayerShape key={layer.series.id} layer={layer} last={steps - 1} onExplain={onExplain} />
      ))}
      <MonthAxis axis={months} y={plot.bottom} />
      <CursorMarks plot={plot} months={steps} x={step => x(step + 0.5)} dots={step => dotsAt(placed, step)} />
      <EndLabels labels={labels} month={steps - 1} onExplain={onExplain} />
    </g>
  )
}

function dotsAt({ layers: drawn, values }: PlacedPanel, step: number) {
  return drawn
    .filter(({ edge, series }) => Number.isFinite(edge[step]) && series.values[step] !== 0)
    .map(({ series, edge }) => ({
      id: series.id,
      style: series.style,
      y: values.scale(edge[step] ?? 0),
    }))
}

/* Names the panel; at the cursor the values there stand in the place of the unit. */
function PanelHead({ placed, axis }: Pick<PanelProps, 'placed' | 'axis'>) {
  const { panel, left, top } = placed
  const step = shownMonth(useCursorState())
  const inside = step !== null && step < stepsOf(axis)
  return (
    <text x={left} y={top + 11}>
      <tspan className={layers.strong} fill="var(--ink)">
        {panel.title}
      </tspan>
      {inside ? (
        <tspan data-cursor dx={6}>
          {panel.series.map(series => valueAt(panel, series, step)).join(' · ')}
        </tspan>
      ) : (
        <tspan dx={6} fill="var(--ink-3)">
          {panel.unit}
        </tspan>
      )}
    </text>
  )
}

interface ShapeProps {
  readonly layer: PlacedLayer
  readonly last: number
  readonly onExplain: OnExplain | undefined
}

function LayerShape({ layer, last, onExplain }: ShapeProps) {
  const { series, shade, path } = layer
  const month = series.planMonths?.[last] ?? last
  return (
    <Explainable explainKey={series.explainKey} month={month} onExplain={onExplain}>
      {shade === null ? (
        <path
          d={path}
          fill="none"
          stroke={series.style?.color ?? 'var(--ink-2)'}
          strokeWidth={series.thin ? 1.25 : 2}
          strokeDasharray={series.thin ? '1 3' : series.style?.dash}
          strokeLinejoin="round"
        />
      ) : (
        <path d={path} fill={`var(--heat-${shade})`} stroke="var(--paper)" strokeWidth={0.75} />
      )}
    </Explainable>
  )
}
