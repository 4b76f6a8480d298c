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
import { monthName } from './kit/time-axis'
import { hasStep, type Walk } from './kit/walk'
import type { Panel, PanelAxis, PanelSeries, PanelsData } from './panels-model'
import { type PlacedLayer, type PlacedPanel, panelsHeight, placePanels } from './panels-place'

export interface MonthPanelsProps extends ChartCommon {
  readonly data: PanelsData
}

/** Draws several small pictures over the same months, one quantity each, so that none needs a second axis. */
export function MonthPanels({ data, height, ...rest }: MonthPanelsProps) {
  const { title, onExplain } = rest
  return (
    <ChartFrame
      {...rest}
      table={() => tableOf(data, title)}
      walk={walkOf(data)}
      height={width => height ?? panelsHeight(data, width)}
    >
      {size => <Picture data={data} width={size.width} onExplain={onExplain} />}
    </ChartFrame>
  )
}

/* A series of the panel's own name needs no second one. */
const nameIn = (panel: Panel, { label }: PanelSeries) => (label ? `${panel.title}: ${label}` : panel.title)

function tableOf({ axis, panels }: PanelsData, caption: string): ChartTable {
  const columns = panels.flatMap(panel => panel.series.map(series => ({ panel, series })))
  const rows = Array.from({ length: axis.months }, (_, k) => {
    const month = axis.from + k
    return {
      id: String(month),
      head: `${month}, ${monthName(axis.start, month)}`,
      month,
      cells: columns.map(({ panel, series }) =>
        numberCell(series.values[k], panel.format, series.explainKey),
      ),
    }
  })
  return { caption, columns: ['Month', ...columns.map(({ panel, series }) => nameIn(panel, series))], rows }
}

function walkOf(data: PanelsData): Walk {
  const { axis, panels } = data
  return {
    shared: true,
    first: axis.from,
    count: axis.months,
    name: month => `Month ${month}, ${monthName(axis.start, month)}`,
    readings: month =>
      panels.flatMap(panel =>
        panel.series.map(series => ({
          id: `${panel.id}/${series.id}`,
          label: nameIn(panel, series),
          text: valueAt(panel, series, month - axis.from),
        })),
      ),
    stepAt: (x, y, width) => monthUnder(placePanels(data, width), x, y, axis),
    explainKey: panels[0]?.series[0]?.explainKey,
  }
}

function valueAt({ format }: Panel, { values }: PanelSeries, at: number): string {
  const value = values[at]
  return value === undefined || !Number.isFinite(value) ? '–' : format(value)
}

function monthUnder(
  panels: readonly PlacedPanel[],
  x: number,
  y: number,
  { from, months }: PanelAxis,
): number | null {
  const over = panels.find(
    ({ plot, top }) => x >= plot.left && x < plot.right && y >= top && y <= plot.bottom,
  )
  if (!over) return null
  return Math.max(from, Math.min(from + months - 1, Math.floor(over.x.invert(x))))
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
  const last = axis.from + axis.months - 1
  return (
    <g>
      <PanelHead placed={placed} axis={axis} />
      <ValueGrid ticks={values.ticks} plot={plot} />
      {placed.layers.map(layer => (
        <LayerShape key={layer.series.id} layer={layer} last={last} onExplain={onExplain} />
      ))}
      <MonthAxis axis={months} y={plot.bottom} />
      <CursorMarks
        plot={plot}
        from={axis.from}
        months={axis.months}
        x={month => x(month + 0.5)}
        dots={month => dotsAt(placed, month - axis.from)}
      />
      <EndLabels labels={labels} month={last} onExplain={onExplain} />
    </g>
  )
}

function dotsAt({ layers: drawn, values }: PlacedPanel, at: number) {
  return drawn
    .filter(({ edge, series }) => Number.isFinite(edge[at]) && series.values[at] !== 0)
    .map(({ series, edge }) => ({
      id: series.id,
      style: series.style,
      y: values.scale(edge[at] ?? 0),
    }))
}

/* Names the panel; at the cursor the values there stand in the place of the unit. */
function PanelHead({ placed, axis }: Pick<PanelProps, 'placed' | 'axis'>) {
  const { panel, left, top } = placed
  const month = shownMonth(useCursorState())
  const inside = month !== null && hasStep({ first: axis.from, count: axis.months }, month)
  return (
    <text x={left} y={top + 11}>
      <tspan className={layers.strong} fill="var(--ink)">
        {panel.title}
      </tspan>
      {inside ? (
        <tspan data-cursor dx={6}>
          {panel.series.map(series => valueAt(panel, series, month - axis.from)).join(' · ')}
        </tspan>
      ) : (
        <tspan dx={6} fill="var(--ink-3)">
          {panel.unit}
        </tspan>
      )}
    </text>
  )
}

/* Up to this step of the ramp a layer needs an outline to stand off the page. */
const palest = 2

interface ShapeProps {
  readonly layer: PlacedLayer
  readonly last: number
  readonly onExplain: OnExplain | undefined
}

function LayerShape({ layer, last, onExplain }: ShapeProps) {
  const { series, shade, path } = layer
  return (
    <Explainable explainKey={series.explainKey} month={last} onExplain={onExplain}>
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
        <path
          d={path}
          fill={`var(--heat-${shade})`}
          stroke={shade <= palest ? 'var(--control)' : 'var(--paper)'}
          strokeWidth={0.75}
        />
      )}
    </Explainable>
  )
}
