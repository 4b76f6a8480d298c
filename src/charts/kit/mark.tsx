import styles from './mark.module.css'
import type { MarkShape, StrategyStyle } from './strategy-style'

const outlines: Record<MarkShape, (r: number) => string> = {
  circle: r => `M${-r} 0a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`,
  square: r => `M${-r * 0.9} ${-r * 0.9}h${r * 1.8}v${r * 1.8}h${-r * 1.8}Z`,
  diamond: r => `M0 ${-r * 1.2}L${r * 1.2} 0L0 ${r * 1.2}L${-r * 1.2} 0Z`,
  triangle: r => `M0 ${-r * 1.2}L${r * 1.2} ${r * 0.9}H${-r * 1.2}Z`,
  triangleDown: r => `M0 ${r * 1.2}L${r * 1.2} ${-r * 0.9}H${-r * 1.2}Z`,
  bar: r => `M${-r * 1.1} ${-r * 0.4}h${r * 2.2}v${r * 0.8}h${-r * 2.2}Z`,
}

export interface MarkProps {
  readonly style: StrategyStyle
  readonly x: number
  readonly y: number
  readonly r?: number
}

/** Draws the mark of a strategy inside a chart, on a rim of paper so that it stands off its line. */
export function Mark({ style, x, y, r = 4 }: MarkProps) {
  return (
    <path
      transform={`translate(${x} ${y})`}
      d={outlines[style.mark](r)}
      fill={style.color}
      stroke="var(--paper)"
      strokeWidth={1.5}
    />
  )
}

/** Draws the mark of a strategy in a line of text. */
export function MarkIcon({ style }: { readonly style: StrategyStyle }) {
  return (
    <svg className={styles.icon} viewBox="-6 -6 12 12" aria-hidden="true" focusable="false">
      <path d={outlines[style.mark](4.4)} fill={style.color} />
    </svg>
  )
}
