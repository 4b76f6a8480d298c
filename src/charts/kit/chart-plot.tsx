import { type KeyboardEvent, type MouseEvent, type PointerEvent, useState } from 'react'
import { LiveText } from '../../ui/toast'
import styles from './chart-frame.module.css'
import { type Cursor, CursorProvider, createCursor, shownMonth, useCursor, useCursorState } from './cursor'
import type { ChartFrameProps } from './frame-props'
import { Readout } from './readout'
import { useWidth } from './use-size'
import { hasStep, sayReadings, type Walk, walkTo } from './walk'

/** Draws the picture of a chart and moves its cursor. */
export function ChartPlot(props: ChartFrameProps) {
  const shared = useCursor()
  const [own] = useState(() => createCursor())
  return (
    <CursorProvider value={props.walk.shared ? shared : own}>
      <Picture {...props} />
    </CursorProvider>
  )
}

function Picture(props: ChartFrameProps) {
  const { title, summary, walk, children } = props
  const [ref, width] = useWidth<HTMLDivElement>()
  const [focused, setFocused] = useState(false)
  const cursor = useCursor()
  const height = props.height(width)
  const leave = () => {
    setFocused(false)
    cursor.hover(null)
  }
  return (
    <div
      ref={ref}
      data-chart-body
      className={styles.plot}
      role="application"
      aria-roledescription="chart"
      aria-label={`${title}. Arrow keys read the values, T shows the table.`}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the keyboard reads the values here.
      tabIndex={0}
      onFocus={() => setFocused(true)}
      onBlur={leave}
      onKeyDown={event => onKey(event, props, cursor)}
    >
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: Enter pins on the element around it. */}
      <svg
        role="img"
        aria-label={summary}
        viewBox={`0 0 ${width} ${height}`}
        height={height}
        onPointerMove={event => cursor.hover(stepUnder(event, walk, width))}
        onPointerLeave={() => cursor.hover(null)}
        onClick={event => walk.shared && togglePin(cursor, stepUnder(event, walk, width))}
      >
        {children({ width, height })}
      </svg>
      {walk.xAt && <Readout walk={walk} width={width} />}
      <Speech active={focused} walk={walk} />
    </div>
  )
}

function stepUnder(
  event: PointerEvent<SVGSVGElement> | MouseEvent<SVGSVGElement>,
  walk: Walk,
  width: number,
): number | null {
  const frame = event.currentTarget.getBoundingClientRect()
  return walk.stepAt(event.clientX - frame.left, event.clientY - frame.top, width)
}

function togglePin(cursor: Cursor, step: number | null): void {
  if (step !== null) cursor.pin(cursor.get().pinned === step ? null : step)
}

function onKey(event: KeyboardEvent, { walk, onExplain }: ChartFrameProps, cursor: Cursor): void {
  const now = shownMonth(cursor.get())
  const next = walkTo(event.key, event.shiftKey, now, walk)
  const act = () => {
    event.preventDefault()
    event.stopPropagation()
  }
  if (next !== null) {
    act()
    cursor.hover(next)
  } else if (event.key === 'Escape' && now !== null) {
    act()
    cursor.hover(null)
    cursor.pin(null)
  } else if ((event.key === 'Enter' || event.key === ' ') && now !== null && walk.shared) {
    act()
    togglePin(cursor, now)
  } else if (
    event.key.toLowerCase() === 'e' &&
    !event.ctrlKey &&
    !event.metaKey &&
    walk.explainKey &&
    onExplain
  ) {
    act()
    if (walk.shared && now !== null) onExplain(walk.explainKey, now)
    else onExplain(walk.explainKey)
  }
}

function Speech({ active, walk }: { readonly active: boolean; readonly walk: Walk }) {
  const step = shownMonth(useCursorState())
  const inside = step !== null && hasStep(walk, step)
  return <LiveText>{active && inside ? sayReadings(walk.name(step), walk.readings(step)) : ''}</LiveText>
}
