import { useMemo } from 'react'
import {
  barHeight,
  type GanttGroup,
  type GanttStep,
  type GanttView,
  type GanttWords,
  type PlacedGroup,
  type PlacedMoment,
  type PlacedStep,
  placeGantt,
} from './gantt-place'
import { ChartFrame } from './kit/chart-frame'
import { type ChartTable, numberCell } from './kit/chart-table'
import { shownMonth, useCursorState } from './kit/cursor'
import type { ChartCommon } from './kit/frame-props'
import { ChartLayer, Explainable } from './kit/layers'
import layers from './kit/layers.module.css'
import { Mark } from './kit/mark'
import type { OnExplain } from './kit/series'
import type { Walk } from './kit/walk'
import styles from './waterfall.module.css'
import { nameLine, nameTop } from './waterfall-place'

export interface GanttProps extends ChartCommon {
  readonly groups: readonly GanttGroup[]
  readonly words: GanttWords
}

/** Draws the steps of each way to get capacity along the months, what gates it filled, the others with their slack. */
export function Gantt({ groups, words, height, ...rest }: GanttProps) {
  const { title, onExplain } = rest
  const rows = useMemo(() => rowsOf(groups), [groups])
  return (
    <ChartFrame
      {...rest}
      table={() => tableOf(groups, title, words)}
      walk={walkOf(rows, groups, words)}
      height={width => height ?? placeGantt(groups, width, words).height}
    >
      {({ width }) => (
        <Picture view={placeGantt(groups, width, words)} rows={rows} width={width} onExplain={onExplain} />
      )}
    </ChartFrame>
  )
}

interface Row {
  readonly group: GanttGroup
  readonly step: GanttStep
}

const rowsOf = (groups: readonly GanttGroup[]): readonly Row[] =>
  groups.flatMap(group => group.steps.map(step => ({ group, step })))

function tableOf(
  groups: readonly GanttGroup[],
  caption: string,
  { date, live, lastOrder }: GanttWords,
): ChartTable {
  const month = (value: number, explainKey?: string) =>
    numberCell(value, at => `${at}, ${date(Math.floor(at), false)}`, explainKey)
  const blank = { text: '', value: null }
  return {
    caption,
    columns: ['Step', 'From month', 'To month', 'Sets the date'],
    rows: groups.flatMap(group => [
      ...group.steps.map(step => ({
        id: `${group.id} ${step.id}`,
        head: `${group.label}: ${step.label}`,
        cells: [
          month(step.from),
          month(step.to, step.explainKey),
          { text: step.isGate ? 'yes' : 'no', value: null },
        ],
      })),
      {
        id: `${group.id} live`,
        head: `${group.label}: ${live}`,
        cells: [blank, month(group.live, group.liveKey), blank],
      },
      ...(group.lastOrder === null
        ? []
        : [
            {
              id: `${group.id} order`,
              head: `${group.label}: ${lastOrder}`,
              cells: [blank, month(group.lastOrder, group.lastOrderKey), blank],
            },
          ]),
    ]),
  }
}

function walkOf(rows: readonly Row[], groups: readonly GanttGroup[], words: GanttWords): Walk {
  return {
    shared: false,
    count: rows.length,
    name: index => (rows[index] ? `${rows[index].group.label}, ${rows[index].step.label}` : ''),
    readings: index => {
      const row = rows[index]
      if (!row) return []
      const { from, to, isGate } = row.step
      return [
        { id: 'start', label: 'starts', text: words.date(Math.floor(from), false) },
        { id: 'end', label: 'ends', text: words.date(Math.floor(to), false) },
        { id: 'length', label: isGate ? 'sets the date,' : 'takes', text: words.months(to - from) },
      ]
    },
    stepAt: (_x, y, width) => {
      const steps = placeGantt(groups, width, words).groups.flatMap(placed => placed.steps)
      const index = steps.findIndex(step => Math.abs(step.y - y) <= barHeight)
      return index < 0 ? null : index
    },
    explainKey: groups[0]?.liveKey,
  }
}

interface PictureProps {
  readonly view: GanttView
  readonly rows: readonly Row[]
  readonly width: number
  readonly onExplain: OnExplain | undefined
}

function Picture({ view, rows, width, onExplain }: PictureProps) {
  const { ticks, plot, groups } = view
  return (
    <ChartLayer>
      {ticks.map(({ month, x, text }) => (
        <g key={month}>
          <line
            x1={x}
            x2={x}
            y1={plot.top - 4}
            y2={plot.bottom}
            className={month === 0 ? layers.zero : layers.grid}
          />
          <text x={x} y={11} textAnchor="middle" className={layers.tick}>
            {text}
          </text>
        </g>
      ))}
      <ReadRow groups={groups} rows={rows} width={width} />
      {groups.map(placed => (
        <Group key={placed.group.id} placed={placed} onExplain={onExplain} />
      ))}
    </ChartLayer>
  )
}

/* Marks the step that the arrow keys or the pointer read. */
function ReadRow({
  groups,
  rows,
  width,
}: {
  readonly groups: readonly PlacedGroup[]
  readonly rows: readonly Row[]
  readonly width: number
}) {
  const index = shownMonth(useCursorState())
  const row = index === null ? undefined : rows[index]
  const step = groups.flatMap(({ steps }) => steps).find(placed => placed.step === row?.step)
  if (!step) return null
  return (
    <rect data-cursor x={-8} y={step.y - 11.5} width={width + 16} height={23} rx={3} className={styles.row} />
  )
}

interface GroupProps {
  readonly placed: PlacedGroup
  readonly onExplain: OnExplain | undefined
}

function Group({ placed, onExplain }: GroupProps) {
  const { group, y, steps, live, lastOrder, stem } = placed
  const { style } = group
  return (
    <g>
      <Mark style={style} x={5} y={y - 4} />
      <text x={15} y={y} className={`${layers.strong} ${layers.halo}`}>
        <tspan fill={style.text}>{group.label}</tspan>
      </text>
      <line x1={live.x} x2={live.x} y1={stem[0]} y2={stem[1]} stroke={style.color} strokeWidth={1.5} />
      {steps.map(step => (
        <Step key={step.step.id} placed={step} color={style.color} onExplain={onExplain} />
      ))}
      <Explainable explainKey={group.liveKey} onExplain={onExplain}>
        <circle cx={live.x} cy={live.y} r={4.5} fill={style.color} />
        <MomentText moment={live} fill={style.text} />
      </Explainable>
      {lastOrder && (
        <Explainable explainKey={group.lastOrderKey} onExplain={onExplain}>
          <path
            d={`M${lastOrder.x} ${lastOrder.y - 5}l5 5l-5 5l-5-5Z`}
            fill="var(--paper)"
            stroke={style.color}
            strokeWidth={1.75}
          />
          <MomentText moment={lastOrder} fill={style.text} />
        </Explainable>
      )}
    </g>
  )
}

function MomentText({ moment, fill }: { readonly moment: PlacedMoment; readonly fill: string }) {
  return (
    <text x={moment.textX} y={moment.y + 4} textAnchor={moment.anchor} className={layers.halo}>
      <tspan className={layers.strong} fill={fill}>
        {moment.name}
      </tspan>
      <tspan dx={4}>{moment.date}</tspan>
    </text>
  )
}

const pale = 0.22

interface StepProps {
  readonly placed: PlacedStep
  readonly color: string
  readonly onExplain: OnExplain | undefined
}

function Step({ placed, color, onExplain }: StepProps) {
  const { step, y, x, width, slack, names, text, textX } = placed
  return (
    <Explainable explainKey={step.explainKey} onExplain={onExplain}>
      <text y={nameTop(y, names.length)}>
        {names.map((line, index) => (
          <tspan key={line} x={0} dy={index === 0 ? 0 : nameLine}>
            {line}
          </tspan>
        ))}
      </text>
      {slack && (
        <line
          x1={slack.from}
          x2={slack.to}
          y1={y}
          y2={y}
          stroke={color}
          strokeWidth={1.5}
          strokeDasharray="1 3"
        />
      )}
      <rect
        x={x + 0.5}
        y={y - barHeight / 2}
        width={Math.max(1, width - 1)}
        height={barHeight}
        fill={color}
        fillOpacity={step.isGate ? 1 : pale}
        stroke={color}
      />
      <text x={textX} y={y + 4} className={`${layers.tick} ${layers.halo}`}>
        {text}
      </text>
    </Explainable>
  )
}
