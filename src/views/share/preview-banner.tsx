import { useState } from 'react'
import { Button } from '../../ui/button'
import styles from './share.module.css'

export interface PreviewBannerProps {
  /** Keeps the plan on this device; resolves to the reason when that failed. */
  readonly onKeep: () => Promise<string | null>
  readonly onClose: () => void
}

/** Says that the plan shown is someone else's, and offers to keep a copy or to go back. */
export function PreviewBanner({ onKeep, onClose }: PreviewBannerProps) {
  const [busy, setBusy] = useState(false)
  const [reason, setReason] = useState<string | null>(null)
  const keep = async () => {
    setBusy(true)
    setReason(await onKeep())
    setBusy(false)
  }
  return (
    <section className={styles.banner} aria-label="Shared plan">
      <p>
        <strong>You are looking at a shared plan. Yours is untouched.</strong> What you change here is not
        saved unless you keep a copy.
      </p>
      {reason !== null && (
        <p role="alert" className={styles.reason}>
          No copy was kept: {reason}. Export the scenario file instead.
        </p>
      )}
      <div className={styles.choices}>
        <Button look="line" onClick={onClose}>
          Close
        </Button>
        <Button look="ink" disabled={busy} onClick={() => void keep()}>
          Keep a copy
        </Button>
      </div>
    </section>
  )
}
