import type { CSSProperties } from 'react'
import styles from './share-bar.module.css'

export interface Share {
  readonly id: string
  /** Names the share with its figure, as in "yours 38%". */
  readonly label: string
  /** Is between 0 and 1. */
  readonly share: number
  /** Says how sure it is: confirmed by the reader, of the market, or weak. */
  readonly look: 'own' | 'market' | 'weak'
}

/** Renders shares of a whole as one bar with its labels below, in the order given. */
export function ShareBar({ label, shares }: { readonly label: string; readonly shares: readonly Share[] }) {
  const shown = shares.filter(({ share }) => share > 0)
  return (
    <div>
      <div className={styles.bar} aria-hidden="true">
        {shown.map(({ id, share, look }) => (
          <span key={id} className={styles[look]} style={{ '--share': share } as CSSProperties} />
        ))}
      </div>
      <ul className={styles.labels} aria-label={label}>
        {shown.map(({ id, label: name, share, look }) => (
          <li key={id} data-look={look} style={{ '--share': share } as CSSProperties}>
            {name}
          </li>
        ))}
      </ul>
    </div>
  )
}
