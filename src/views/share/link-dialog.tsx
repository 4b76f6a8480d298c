import { Dialog } from '../../ui/dialog'
import styles from './share.module.css'

export interface LinkDialogProps {
  /** Is the link to be copied by hand; null while there is none. */
  readonly link: string | null
  readonly onClose: () => void
}

/** Renders a link, selected, for browsers that do not let the page copy. */
export function LinkDialog({ link, onClose }: LinkDialogProps) {
  return (
    <Dialog open={link !== null} title="Copy this link" onClose={onClose}>
      <p>
        The browser did not let the page copy. The link is selected: copy it with Ctrl+C, or ⌘C on a Mac. It
        has {link?.length.toLocaleString('en')} characters and holds the whole plan.
      </p>
      {/* An opening dialog focuses what has the attribute, which React's own autoFocus does not write. */}
      <textarea
        ref={area => area?.setAttribute('autofocus', '')}
        onFocus={event => event.currentTarget.select()}
        className={styles.link}
        aria-label="Link to this plan"
        readOnly
        rows={5}
        value={link ?? ''}
      />
    </Dialog>
  )
}
