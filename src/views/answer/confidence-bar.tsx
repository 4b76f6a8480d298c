import type { Confidence } from '../../analysis'
import { ShareBar } from '../../ui/share-bar'
import styles from './answer.module.css'

const percent = (share: number) => `${Math.round(share * 100)}%`

/** Shows how much of the cost rests on the reader's figures, on market figures and on weak ones. */
export function ConfidenceBar({ confidence }: { readonly confidence: Confidence | null }) {
  if (!confidence) return null
  const { own, market, weak } = confidence
  return (
    <section className={styles.confidence} aria-label="What the cost rests on">
      <p>
        <b>{percent(own)}</b> of the cost rests on your figures
      </p>
      <ShareBar
        label="What the cost rests on"
        shares={[
          { id: 'own', label: `yours ${percent(own)}`, share: own, look: 'own' },
          { id: 'market', label: `market ${percent(market)}`, share: market, look: 'market' },
          { id: 'weak', label: `weak ${percent(weak)}`, share: weak, look: 'weak' },
        ]}
      />
    </section>
  )
}
