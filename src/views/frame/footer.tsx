import type { SaveState } from '../../state'
import styles from './app.module.css'
import { DisplayMenu } from './display-menu'

export interface FooterProps {
  readonly save: SaveState
  readonly changed: number
}

/** Says whether the plan is kept, how far it is from the preset, and what results are. */
export function Footer({ save, changed }: FooterProps) {
  return (
    <footer className={styles.foot}>
      <span role="status">{saveText(save)}</span>
      <span>{changed === 1 ? '1 input is your own' : `${changed} inputs are your own`}</span>
      <DisplayMenu />
      <span className="push">Results follow from these assumptions; they are not a forecast</span>
    </footer>
  )
}

function saveText(save: SaveState): string {
  switch (save.kind) {
    case 'unsaved':
      return 'Nothing to save yet'
    case 'preview':
      return 'A shared plan: changes here are not saved'
    case 'saving':
      return 'Saving on this device…'
    case 'saved':
      return `Saved on this device ${save.at.toLocaleTimeString([], { hour: '2-digit', minute: '2-digit' })}`
    case 'failed':
      return `Not saved: ${save.reason}. Export the scenario to keep it.`
  }
}
