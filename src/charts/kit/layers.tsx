import type { ReactNode } from 'react'
import { join } from '../../ui/join'
import styles from './layers.module.css'
import type { PlacedPin } from './pins'
import type { Plot } from './plot'
import type { OnExplain } from './series'
import type { TimeAxis } from './time-axis'
import type { ValueTick } from './value-axis'

/** Sets the type of everything drawn in a chart. */
export function ChartLayer({ children }: { readonly children: ReactNode }) {
  return <g className={styles.layer}>{children}</g>
}

/** Draws hairlines at round values, zero darker, with the values at the left. */
export function ValueGrid({ ticks, plot }: { readonly ticks: readonly ValueTick[]; readonly plot: Plot }) {
  return (
    <g>
      {ticks.map(({ value, y, text }) => (
        <g key={value}>
          <line
            x1={plot.left}
            x2={plot.right}
            y1={y}
            y2={y}
            className={value === 0 ? styles.zero : styles.grid}
          />
          <text x={plot.left - 6} y={y + 4} textAnchor="end" className={styles.tick}>
            {text}
          </text>
        </g>
      ))}
    </g>
  )
}

/** Draws months below their ticks and the years between them. */
export function MonthAxis({ axis, y }: { readonly axis: TimeAxis; readonly y: number }) {
  return (
    <g>
      {axis.ticks.map(({ month, x, text }) => (
        <g key={month}>
          <line x1={x} x2={x} y1={y} y2={y + 5} className={styles.zero} />
          <text x={x} y={y + 17} textAnchor="middle" className={styles.tick}>
            {text}
          </text>
        </g>
      ))}
      {axis.years.map(({ year, x, text }) => (
        <text key={year} x={x} y={y + 17} textAnchor="middle">
          {text}
        </text>
      ))}
    </g>
  )
}

/** Draws the dashed stems that carry pins down through the picture. */
export function PinStems({ pins, bottom }: { readonly pins: readonly PlacedPin[]; readonly bottom: number }) {
  return (
    <g>
      {pins.map(({ pin, x, stemFrom }) => (
        <line
          key={pin.id}
          x1={x}
          x2={x}
          y1={stemFrom}
          y2={bottom}
          stroke={pin.style.color}
          strokeDasharray="2 2"
          opacity={0.55}
        />
      ))}
    </g>
  )
}

/** Draws the heads of pins with their names and dates: filled diamond commits, open diamond is a gate, dot is live. */
export function PinHeads({
  pins,
  onExplain,
}: {
  readonly pins: readonly PlacedPin[]
  readonly onExplain?: OnExplain | undefined
}) {
  return (
    <g>
      {pins.map(({ pin, x, y, textX, anchor, date }) => (
        <Explainable key={pin.id} explainKey={pin.explainKey} onExplain={onExplain}>
          <PinHead kind={pin.kind} color={pin.style.color} x={x} y={y} />
          <text x={textX} y={y + 4} textAnchor={anchor} className={join(styles.halo, styles.small)}>
            <tspan className={styles.strong} fill={pin.style.text}>
              {pin.label}
            </tspan>
            {date && ` ${date}`}
            {pin.weak && <tspan className={styles.weak}> ~</tspan>}
          </text>
        </Explainable>
      ))}
    </g>
  )
}

function PinHead({
  kind,
  color,
  x,
  y,
}: {
  readonly kind: string
  readonly color: string
  readonly x: number
  readonly y: number
}) {
  if (kind === 'live') return <circle cx={x} cy={y} r={4} fill={color} />
  const open = kind === 'gate'
  return (
    <path
      d={`M${x} ${y - 5}l5 5l-5 5l-5-5Z`}
      fill={open ? 'var(--paper)' : color}
      stroke={color}
      strokeWidth={open ? 1.75 : 0}
    />
  )
}

export interface ExplainableProps {
  readonly explainKey: string | undefined
  readonly month?: number | undefined
  readonly onExplain?: OnExplain | undefined
  readonly children: ReactNode
}

/** Makes a label open its explanation on click; the keyboard reaches the same through the table and key E. */
export function Explainable({ explainKey, month, onExplain, children }: ExplainableProps) {
  if (!onExplain || explainKey === undefined) return <g>{children}</g>
  return (
    // biome-ignore lint/a11y: the picture is one image to assistive technology; its table holds the same as buttons.
    <g
      className={styles.opens}
      onClick={event => {
        event.stopPropagation()
        if (month === undefined) onExplain(explainKey)
        else onExplain(explainKey, month)
      }}
    >
      {children}
    </g>
  )
}
