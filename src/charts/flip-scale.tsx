import { placeFlip } from './flip-place'
import styles from './flip-scale.module.css'
import { MarkIcon } from './kit/mark'
import type { Format } from './kit/series'
import type { StrategyStyle } from './kit/strategy-style'
import { useWidth } from './kit/use-size'

export interface FlipScaleProps {
  /** Names the input. */
  readonly label: string
  readonly now: number
  /** Is the value at which the verdict changes. */
  readonly flipsAt: number
  /** Is the usual range, drawn as a band. */
  readonly typical: readonly [low: number, high: number]
  /** Names who wins beyond. */
  readonly winner: string
  readonly style: StrategyStyle
  readonly format: Format
  readonly weak?: boolean
  /** Opens the input. */
  readonly onOpen?: (() => void) | undefined
}

/** Draws on one scale where an input stands, where it usually lies and from where on another strategy wins. */
export function FlipScale(props: FlipScaleProps) {
  const { label, now, flipsAt, winner, style, format, weak = false, onOpen } = props
  const [ref, width] = useWidth<HTMLDivElement>()
  const way = flipsAt > now ? 'above' : 'below'
  return (
    <div ref={ref} className={styles.flip}>
      <button type="button" className={styles.head} onClick={onOpen} disabled={!onOpen}>
        <span className={styles.name}>{label}</span>
        {weak && (
          <span className={styles.weak}>
            ~<span className="vh">weak source</span>
          </span>
        )}{' '}
        <b>
          {way} {format(flipsAt)}
        </b>
      </button>
      <Scale {...props} width={width} />
      <p className={way === 'above' ? styles.right : undefined}>
        <span className={styles.now}>now {format(now)}</span>
        <span className={styles.winner}>
          <MarkIcon style={style} /> {winner}
        </span>
      </p>
    </div>
  )
}

function Scale({ width, ...props }: FlipScaleProps & { readonly width: number }) {
  const { now, flip, typical, wins } = placeFlip(props, width)
  const { color } = props.style
  return (
    <svg
      className={styles.scale}
      viewBox={`0 0 ${width} 16`}
      height={16}
      aria-hidden="true"
      focusable="false"
    >
      <line x1={0} x2={width} y1={8} y2={8} stroke="var(--rule-2)" />
      <rect x={typical.x} width={typical.width} y={6} height={4} fill="var(--rule-2)" />
      <rect x={wins.x} width={wins.width} y={6} height={4} fill={color} />
      <line x1={flip} x2={flip} y1={2} y2={14} stroke={color} strokeWidth={2} />
      <circle cx={now} cy={8} r={4} fill="var(--paper)" stroke="var(--ink)" strokeWidth={1.75} />
    </svg>
  )
}
