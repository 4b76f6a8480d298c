import styles from './bar-panels.module.css'
import type { BarPanel, BarsData, BarsOptions } from './bars-model'
import type { PlacedKey } from './bars-names'
import { type BarsView, type PlacedBarPanel, type PlacedSegment, placeBars } from './bars-place'
import { ChartFrame } from './kit/chart-frame'
import { type ChartTable, numberCell } from './kit/chart-table'
import { shownMonth, useCursorState } from './kit/cursor'
import { EndLabels } from './kit/end-labels'
import type { ChartCommon } from './kit/frame-props'
import { ChartLayer, Explainable, ValueGrid } from './kit/layers'
import layers from './kit/layers.module.css'
import { Mark } from './kit/mark'
import type { OnExplain } from './kit/series'
import type { Reading, Walk } from './kit/walk'

export interface BarPanelsProps extends ChartCommon, BarsOptions {
  readonly data: BarsData
}

/** Draws stacked bars along steps such as years, in one panel or several; what is below zero hangs below. */
export function BarPanels({ data, height, ...rest }: BarPanelsProps) {
  const { format, title, onExplain } = rest
  return (
    <ChartFrame
      {...rest}
      table={() => tableOf(data, title, format)}
      walk={walkOf(data, rest)}
      height={width => height ?? placeBars(data, width, rest).height}
    >
      {size => <Picture data={data} width={size.width} options={rest} onExplain={onExplain} />}
    </ChartFrame>
  )
}

const totalsAndParts = ({ parts, total }: BarPanel) => (total ? [...parts, { ...total, id: 'total' }] : parts)

function tableOf({ steps, panels }: BarsData, caption: string, format: BarsOptions['format']): ChartTable {
  const columns = panels.flatMap(panel => totalsAndParts(panel).map(part => ({ panel, part })))
  const named = ({ title }: BarPanel, label: string) => (panels.length > 1 ? `${title}: ${label}` : label)
  return {
    caption,
    columns: ['', ...columns.map(({ panel, part }) => named(panel, part.label))],
    rows: steps.map(({ name, month }, step) => ({
      id: String(month),
      head: name,
      month,
      cells: columns.map(({ part }) => numberCell(part.values[step], format, part.explainKey)),
    })),
  }
}

function walkOf(data: BarsData, options: BarsOptions): Walk {
  const { steps, panels, named } = data
  return {
    shared: false,
    count: steps.length,
    name: step => steps[step]?.name ?? '',
    readings: step =>
      panels.flatMap(panel => (named === 'once' ? totalReading : partReadings)(panel, step, options)),
    stepAt: (x, y, width) => stepUnder(placeBars(data, width, options), x, y, steps.length),
    explainKey: panels[0]?.total?.explainKey ?? panels[0]?.parts[0]?.explainKey,
  }
}

function totalReading(panel: BarPanel, step: number, { format }: BarsOptions): Reading[] {
  const value = panel.total?.values[step]
  return value === undefined
    ? []
    : [{ id: panel.id, label: panel.title, text: format(value), style: panel.style }]
}

function partReadings(panel: BarPanel, step: number, { format }: BarsOptions): Reading[] {
  return totalsAndParts(panel).flatMap(({ id, label, values }) => {
    const value = values[step]
    return value ? [{ id: `${panel.id}/${id}`, label, text: format(value) }] : []
  })
}

function stepUnder({ panels }: BarsView, x: number, y: number, count: number): number | null {
  const over = panels.find(
    ({ plot, top }) => x >= plot.left && x < plot.right && y >= top && y <= plot.bottom,
  )
  return over ? Math.min(count - 1, Math.floor((x - over.plot.left) / over.band)) : null
}

interface PictureProps {
  readonly data: BarsData
  readonly width: number
  readonly options: BarsOptions
  readonly onExplain: OnExplain | undefined
}

function Picture({ data, width, options, onExplain }: PictureProps) {
  const view = placeBars(data, width, options)
  return (
    <ChartLayer>
      {view.keys.map(key => (
        <Key key={key.id} placed={key} />
      ))}
      {view.panels.map(placed => (
        <PanelPicture
          key={placed.panel.id}
          placed={placed}
          data={data}
          options={options}
          onExplain={onExplain}
        />
      ))}
    </ChartLayer>
  )
}

function Key({ placed }: { readonly placed: PlacedKey }) {
  const { x, y, label, shade, below } = placed
  return (
    <g>
      <Swatch x={x} y={y} shade={shade} below={below} />
      <text x={x + 14} y={y}>
        {label}
      </text>
    </g>
  )
}

interface SwatchProps {
  readonly x: number
  readonly y: number
  readonly shade: number
  readonly below: boolean
}

function Swatch({ x, y, shade, below }: SwatchProps) {
  return <Block x={x + 0.5} y={y - 8.5} width={8} height={8} shade={shade} below={below} />
}

/* Up to this step of the ramp a part needs an outline to stand off the page. */
const palest = 2
const pale = 0.3

interface BlockProps extends SwatchProps {
  readonly width: number
  readonly height: number
}

/* What is taken off is pale with a full outline, and covers the grid all the same. */
function Block({ shade, below, ...box }: BlockProps) {
  const color = `var(--heat-${shade})`
  const stroke = shade <= palest ? 'var(--control)' : color
  if (!below) return <rect {...box} fill={color} stroke={stroke} />
  return (
    <g>
      <rect {...box} fill="var(--paper)" />
      <rect {...box} fill={color} fillOpacity={pale} stroke={stroke} />
    </g>
  )
}

interface PanelProps extends Pick<PictureProps, 'data' | 'options' | 'onExplain'> {
  readonly placed: PlacedBarPanel
}

function PanelPicture({ placed, data, options, onExplain }: PanelProps) {
  const { plot, values, ticked, segments, totals, labels, ticks, panel } = placed
  const month = (step: number) => data.steps[step]?.month
  const grid = ticked ? values.ticks : values.ticks.map(tick => ({ ...tick, text: '' }))
  return (
    <g>
      <StepBand placed={placed} count={data.steps.length} />
      <ValueGrid ticks={grid} plot={plot} />
      <PanelHead placed={placed} options={options} />
      {segments.map(segment => (
        <Segment
          key={`${segment.part.id} ${segment.step}`}
          segment={segment}
          month={month(segment.step)}
          onExplain={onExplain}
        />
      ))}
      {totals.map(({ step, x, y, width }) => (
        <Explainable
          key={step}
          explainKey={panel.total?.explainKey}
          month={month(step)}
          onExplain={onExplain}
        >
          <line x1={x} x2={x + width} y1={y} y2={y} className={styles.total} />
        </Explainable>
      ))}
      {ticks.map(({ x, text }) => (
        <text key={text} x={x} y={plot.bottom + 15} textAnchor="middle" className={layers.tick}>
          {text}
        </text>
      ))}
      {labels.map(({ id, x, y, shade, below }) => (
        <Swatch key={id} x={x - 13} y={y + 4} shade={shade} below={below} />
      ))}
      <EndLabels labels={labels} month={month(data.steps.length - 1) ?? 0} onExplain={onExplain} />
    </g>
  )
}

/* Marks the step that the arrow keys or the pointer read. */
function StepBand({ placed, count }: { readonly placed: PlacedBarPanel; readonly count: number }) {
  const step = shownMonth(useCursorState())
  if (step === null || step >= count) return null
  const { plot, band } = placed
  return (
    <rect
      data-cursor
      x={plot.left + step * band}
      y={plot.top}
      width={band}
      height={plot.bottom - plot.top}
      className={styles.step}
    />
  )
}

/* Names the panel; at the cursor its total stands in the place of the unit. */
function PanelHead({ placed, options }: Pick<PanelProps, 'placed' | 'options'>) {
  const { panel, left, top } = placed
  const step = shownMonth(useCursorState())
  const value = step === null ? undefined : panel.total?.values[step]
  return (
    <g>
      {panel.style && <Mark style={panel.style} x={left + 5} y={top + 8} />}
      <text x={left + (panel.style ? 15 : 0)} y={top + 12}>
        <tspan className={layers.strong} fill={panel.style?.text ?? 'var(--ink)'}>
          {panel.title}
        </tspan>
        {value === undefined ? (
          <tspan dx={6} fill="var(--ink-3)">
            {panel.unit}
          </tspan>
        ) : (
          <tspan data-cursor dx={6}>
            {Number.isFinite(value) ? options.format(value) : '–'}
          </tspan>
        )}
      </text>
    </g>
  )
}

interface SegmentProps {
  readonly segment: PlacedSegment
  readonly month: number | undefined
  readonly onExplain: OnExplain | undefined
}

function Segment({ segment, month, onExplain }: SegmentProps) {
  const { part, x, y, width, height, shade, below } = segment
  return (
    <Explainable explainKey={part.explainKey} month={month} onExplain={onExplain}>
      <Block
        x={x + 0.5}
        y={y + 0.5}
        width={Math.max(1, width - 1)}
        height={Math.max(0.5, height - 1)}
        shade={shade}
        below={below}
      />
    </Explainable>
  )
}
