import { type Fault, faultText } from '../../scenario'
import { Dialog } from '../../ui/dialog'
import styles from './help.module.css'

export interface FaultsDialogProps {
  /** Says what was not opened. */
  readonly title: string
  /** Are the reasons; the dialog is open while there are any. */
  readonly faults: readonly Fault[]
  readonly onClose: () => void
}

const mostShown = 12

/** Renders why something was not opened, and that the plan shown stays. */
export function FaultsDialog({ title, faults, onClose }: FaultsDialogProps) {
  return (
    <Dialog open={faults.length > 0} title={title} onClose={onClose}>
      <p>Your plan is as it was.</p>
      <ul className={styles.faults}>
        {faults.slice(0, mostShown).map(fault => (
          <li key={`${fault.path} ${fault.message}`}>{faultText(fault)}</li>
        ))}
      </ul>
      {faults.length > mostShown && <p>And {faults.length - mostShown} more.</p>}
    </Dialog>
  )
}
