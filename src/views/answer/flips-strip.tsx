import { lazy, Suspense } from 'react'
import { type Flip, flipLine } from '../../analysis'
import { FlipScale } from '../../charts/flip-scale'
import { useDisplay } from '../display'
import { type ShownStrategy, shownStrategies } from '../strategies'
import type { Searched } from '../use-search'
import { useWorkbench } from '../workbench'
import styles from './answer.module.css'
import { Pieces } from './pieces'

// What is said of partners and of resale follows the answer.
const Cautions = lazy(() => import('./cautions').then(module => ({ default: module.Cautions })))

/** Shows the inputs that would change the winner, and at what value. */
export function FlipsStrip({ searched }: { readonly searched: Searched }) {
  const { computed } = useWorkbench()
  const strategies = shownStrategies(computed.scenario)
  const { flips, done } = searched
  return (
    <section className={styles.flips} aria-label="What would flip it" aria-busy={!done}>
      <h2>What would flip it</h2>
      <div className={done ? styles.flipGrid : `${styles.flipGrid} ${styles.stale}`}>
        {flips.slice(0, 3).map(flip => (
          <FlipOf key={flip.cell} flip={flip} strategies={strategies} />
        ))}
      </div>
      {flips.length === 0 && (
        <p className={styles.quiet}>
          {done
            ? 'No single input, moved within its usual range, changes the winner.'
            : 'Searching the inputs one by one…'}
        </p>
      )}
      <Suspense fallback={null}>
        <Cautions ready={done} />
      </Suspense>
    </section>
  )
}

interface FlipOfProps {
  readonly flip: Flip
  readonly strategies: readonly ShownStrategy[]
}

function FlipOf({ flip, strategies }: FlipOfProps) {
  const { computed, open } = useWorkbench()
  const { show } = useDisplay()
  const line = computed.inputs.get(flip.cell)?.line
  const winner = strategies.find(strategy => strategy.id === flip.winner)
  if (!line) return null
  if (!winner)
    return (
      <p className={styles.quiet}>
        <Pieces pieces={flipLine(flip, computed)} />
      </p>
    )
  return (
    <FlipScale
      label={flip.label}
      now={flip.now}
      flipsAt={flip.value}
      typical={[flip.low, flip.high]}
      winner={winner.short}
      style={winner.style}
      format={value => show(value, line)}
      weak={flip.weak}
      onOpen={() => open(flip.cell)}
    />
  )
}
