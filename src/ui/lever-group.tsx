import type { ReactNode } from 'react'
import { join } from './join'
import styles from './lever-group.module.css'

export interface LeverGroupProps {
  readonly label: string
  /** Sums the group up at the right, as in "direct liquid, PUE 1.32"; gives way to `changedCount`. */
  readonly summary?: string | undefined
  /** Counts what the reader changed in the group. */
  readonly changedCount?: number
  readonly open: boolean
  readonly onToggle: (open: boolean) => void
  readonly children: ReactNode
}

/** Renders a group of levers that folds; closed, it says what is in it. */
export function LeverGroup({ label, summary, changedCount = 0, open, onToggle, children }: LeverGroupProps) {
  return (
    <details className={styles.group} open={open} onToggle={event => onToggle(event.currentTarget.open)}>
      <summary className={styles.summary}>
        <span className={styles.label}>{label}</span>
        <span className={join(styles.right, changedCount > 0 && styles.changed)}>
          {changedCount > 0 ? `${changedCount} changed` : summary}
        </span>
      </summary>
      <div className={styles.levers}>{children}</div>
    </details>
  )
}
