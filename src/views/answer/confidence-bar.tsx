import type { CSSProperties } from 'react'
import type { Confidence } from '../../analysis'
import styles from './answer.module.css'

const share = (value: number) => `${Math.round(value * 100)}%`

/** Shows how much of the cost rests on the reader's figures, on market figures and on weak ones. */
export function ConfidenceBar({ confidence }: { readonly confidence: Confidence | null }) {
  if (!confidence) return null
  const { own, market, weak } = confidence
  return (
    <section className={styles.confidence} aria-label="What the cost rests on">
      <p>
        <b>{share(own)}</b> of the cost rests on your figures
      </p>
      <div className={styles.stack} aria-hidden="true">
        <i className={styles.own} style={{ '--w': `${own * 100}%` } as CSSProperties} />
        <i className={styles.market} style={{ '--w': `${market * 100}%` } as CSSProperties} />
        <i className={styles.weakBar} style={{ '--w': `${weak * 100}%` } as CSSProperties} />
      </div>
      <div className={styles.key}>
        <span>yours {share(own)}</span>
        <span>market {share(market)}</span>
        <span>weak {share(weak)}</span>
      </div>
    </section>
  )
}
