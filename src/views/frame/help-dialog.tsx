import { lazy, Suspense } from 'react'
import { Key } from '../../ui/badge'
import { Dialog } from '../../ui/dialog'
import styles from './help.module.css'

const Terms = lazy(() => import('./terms').then(module => ({ default: module.Terms })))

const keys = [
  ['/', 'Find an input'],
  ['E', 'Explain the present cost of the best strategy'],
  ['T', 'Swap a chart for its table, when it has the focus'],
  ['← →', 'Move the month on a chart; Shift moves ten'],
  ['↑ ↓', 'Step a number; Shift steps ten'],
  ['D', 'Duplicate the plan'],
  ['Ctrl or ⌘ Z', 'Undo; with Shift, redo'],
  ['?', 'This page'],
] as const

export interface HelpDialogProps {
  readonly open: boolean
  readonly onClose: () => void
}

/** Says how the page works and which keys do what. */
export function HelpDialog({ open, onClose }: HelpDialogProps) {
  return (
    <Dialog open={open} title="How this page works" onClose={onClose}>
      <p>
        Move a lever on the left and everything follows at once. Every underlined number opens its formula,
        its inputs and their sources on the right. All of it is computed on your machine; nothing that you
        enter leaves it.
      </p>
      <p>Boxes also take 1.2 MW where kW stands, +10%, and 512*8.</p>
      <dl className={styles.keys}>
        {keys.map(([key, what]) => (
          <div key={key}>
            <dt>
              <Key>{key}</Key>
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      <details className={styles.more}>
        <summary>Terms</summary>
        <Suspense fallback={null}>
          <Terms />
        </Suspense>
      </details>
    </Dialog>
  )
}
