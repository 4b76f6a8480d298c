import { useLayoutEffect, useRef, useState } from 'react'
import { shownMonth, useCursorState } from './cursor'
import { MarkIcon } from './mark'
import styles from './readout.module.css'
import type { Walk } from './walk'

const gap = 12

/** Floats the values at the cursor beside it; what the page needs stands in labels and table, so it is never spoken. */
export function Readout({ walk, width }: { readonly walk: Walk; readonly width: number }) {
  const step = shownMonth(useCursorState())
  if (step === null || step >= walk.count || !walk.xAt) return null
  return <Panel walk={walk} width={width} step={step} x={walk.xAt(step, width)} />
}

interface PanelProps {
  readonly walk: Walk
  readonly width: number
  readonly step: number
  readonly x: number
}

function Panel({ walk, width, step, x }: PanelProps) {
  const ref = useRef<HTMLDivElement>(null)
  const [panelWidth, setPanelWidth] = useState(0)
  useLayoutEffect(() => setPanelWidth(ref.current?.offsetWidth ?? 0), [])
  const right = x + gap
  const left = right + panelWidth <= width ? right : Math.max(0, x - gap - panelWidth)
  return (
    <div
      ref={ref}
      className={styles.readout}
      aria-hidden="true"
      style={{ transform: `translateX(${Math.round(left)}px)` }}
    >
      <b>{walk.name(step)}</b>
      {walk.readings(step).map(({ id, label, text, style }) => (
        <div key={id} className={styles.row}>
          {style ? <MarkIcon style={style} /> : <i />}
          <span>{label}</span>
          <b>{text}</b>
        </div>
      ))}
    </div>
  )
}
