import type { Flip } from '../../analysis'
import { show } from '../quantity'
import { type ShownStrategy, shownStrategies } from '../strategies'
import type { Searched } from '../use-search'
import { useWorkbench } from '../workbench'
import styles from './answer.module.css'

/** Shows the inputs that would change the winner, and at what value. */
export function FlipsStrip({ searched }: { readonly searched: Searched }) {
  const { computed } = useWorkbench()
  const strategies = shownStrategies(computed.scenario)
  return (
    <section className={styles.flips} aria-label="What would flip it">
      <h2>What would flip it</h2>
      <div className={searched.done ? styles.flipGrid : `${styles.flipGrid} ${styles.stale}`}>
        {searched.flips.slice(0, 3).map(flip => (
          <FlipOf key={flip.cell} flip={flip} strategies={strategies} />
        ))}
      </div>
      {searched.flips.length === 0 && (
        <p className={styles.quiet}>
          {searched.done
            ? 'No single input, moved within its usual range, changes the winner.'
            : 'Searching the inputs one by one…'}
        </p>
      )}
    </section>
  )
}

interface FlipOfProps {
  readonly flip: Flip
  readonly strategies: readonly ShownStrategy[]
}

function FlipOf({ flip, strategies }: FlipOfProps) {
  const { computed, open } = useWorkbench()
  const line = computed.inputs.get(flip.cell)?.line
  const winner = strategies.find(s => s.id === flip.winner)
  if (!line || !winner) return null
  return (
    <button type="button" className={styles.flip} onClick={() => open(flip.cell)}>
      <span className={styles.name}>
        {flip.label} {flip.weak && <span className={styles.weak}>~ </span>}
      </span>
      <b>
        {flip.direction} {show(flip.value, line)}
      </b>
      <FlipScale flip={flip} winner={winner} now={show(flip.now, line)} />
      <span className="vh">
        now {show(flip.now, line)}; then {winner.name}
      </span>
    </button>
  )
}

interface FlipScaleProps {
  readonly flip: Flip
  readonly winner: ShownStrategy
  readonly now: string
}

/** Draws the usual range, where the input stands and where the winner changes. */
function FlipScale({ flip, winner, now }: FlipScaleProps) {
  const from = Math.min(flip.low, flip.now)
  const to = Math.max(flip.high, flip.now)
  const share = (value: number) => `${(100 * (value - from)) / (to - from)}%`
  const above = flip.direction === 'above'
  const width = `${(100 * (above ? to - flip.value : flip.value - from)) / (to - from)}%`
  const late = (flip.now - from) / (to - from) > 0.7
  return (
    <svg aria-hidden="true">
      <rect x="0" y="5" width="100%" height="4" rx="2" fill="var(--rule-2)" />
      <rect x={above ? share(flip.value) : '0%'} y="5" width={width} height="4" fill={winner.style.color} />
      <line
        x1={share(flip.value)}
        x2={share(flip.value)}
        y1="1"
        y2="13"
        stroke={winner.style.color}
        strokeWidth="2"
      />
      <circle cx={share(flip.now)} cy="7" r="5" fill="var(--paper)" stroke="var(--ink)" strokeWidth="2" />
      <text
        x={above ? '100%' : '0%'}
        y="26"
        textAnchor={above ? 'end' : 'start'}
        style={{ fill: winner.style.text }}
      >
        → {winner.name}
      </text>
      {above !== late && (
        <text x={share(flip.now)} y="26" textAnchor={above ? 'start' : 'end'}>
          now {now}
        </text>
      )}
    </svg>
  )
}
