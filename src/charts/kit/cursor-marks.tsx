import { shownMonth, useCursorState } from './cursor'
import styles from './layers.module.css'
import type { Plot } from './plot'
import type { StrategyStyle } from './strategy-style'
import { hasStep } from './walk'

export interface CursorDot {
  readonly id: string
  readonly y: number
  /** Is absent for what is no strategy, such as demand, which is ink. */
  readonly style?: StrategyStyle | undefined
}

export interface CursorMarksProps {
  readonly plot: Plot
  /** Is the first month; 0 when absent. */
  readonly from?: number
  readonly months: number
  readonly x: (month: number) => number
  readonly dots: (month: number) => readonly CursorDot[]
}

/** Draws the shared month as a line in the accent with a dot on each series; it alone renders when the month moves. */
export function CursorMarks({ plot, from = 0, months, x, dots }: CursorMarksProps) {
  const state = useCursorState()
  const month = shownMonth(state)
  if (month === null || !hasStep({ first: from, count: months }, month)) return null
  const at = x(month)
  return (
    <g className={styles.cursor} data-cursor>
      <line
        x1={at}
        x2={at}
        y1={plot.top}
        y2={plot.bottom}
        stroke="var(--accent)"
        strokeWidth={state.pinned === month ? 2 : 1.25}
      />
      {dots(month).map(({ id, y, style }) => (
        <circle
          key={id}
          cx={at}
          cy={y}
          r={3.5}
          fill={style?.color ?? 'var(--demand)'}
          stroke="var(--paper)"
          strokeWidth={1.5}
        />
      ))}
    </g>
  )
}
