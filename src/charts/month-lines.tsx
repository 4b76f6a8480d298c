import { useMemo } from 'react'
import { ChartFrame } from './kit/chart-frame'
import { CursorMarks } from './kit/cursor-marks'
import { EndLabels } from './kit/end-labels'
import type { ChartCommon } from './kit/frame-props'
import { ChartLayer, MonthAxis, ValueGrid } from './kit/layers'
import { Mark } from './kit/mark'
import { monthTable } from './kit/month-table'
import { monthWalk } from './kit/month-walk'
import { isNarrow } from './kit/plot'
import type { OnExplain, Size } from './kit/series'
import { type MonthLinesData, type MonthLinesOptions, placeMonthLines } from './month-lines-place'

export interface MonthLinesProps extends ChartCommon, MonthLinesOptions {
  readonly data: MonthLinesData
}

/** Draws quantities of one unit by month, as lines that are named at their ends. */
export function MonthLines({ data, height, ...rest }: MonthLinesProps) {
  const { format, title, onExplain } = rest
  const table = useMemo(
    () => monthTable(data.series, { caption: title, start: data.start, months: data.months, format }),
    [data, title, format],
  )
  const walk = monthWalk({ ...data, format })
  return (
    <ChartFrame {...rest} table={table} walk={walk} height={width => height ?? (isNarrow(width) ? 236 : 200)}>
      {size => <Picture data={data} size={size} options={rest} onExplain={onExplain} />}
    </ChartFrame>
  )
}

interface PictureProps {
  readonly data: MonthLinesData
  readonly size: Size
  readonly options: MonthLinesOptions
  readonly onExplain: OnExplain | undefined
}

function Picture({ data, size, options, onExplain }: PictureProps) {
  const { plot, x, values, months, lines, labels } = placeMonthLines(data, size, options)
  const last = data.months - 1
  const y = (all: readonly number[], month: number) => values.scale(all[month] ?? 0)
  return (
    <ChartLayer>
      <ValueGrid ticks={values.ticks} plot={plot} />
      <MonthAxis axis={months} y={plot.bottom} />
      {lines.map(({ series: { id, style, values: all }, path }) => (
        <g key={id}>
          <path d={path} fill="none" stroke={style.color} strokeWidth={1.75} strokeDasharray={style.dash} />
          {Number.isFinite(all[last]) && <Mark style={style} x={x(last + 0.5)} y={y(all, last)} />}
        </g>
      ))}
      <CursorMarks
        plot={plot}
        months={data.months}
        x={month => x(month + 0.5)}
        dots={month => data.series.map(({ id, style, values: all }) => ({ id, style, y: y(all, month) }))}
      />
      <EndLabels labels={labels} month={last} onExplain={onExplain} />
    </ChartLayer>
  )
}
