import { type ReactNode, useState } from 'react'
import { IconButton } from '../../ui/button'
import { Logo } from '../../ui/icon'
import { Menu, type MenuItem } from '../../ui/menu'
import styles from './app.module.css'
import { toggleTheme } from './theme'

export interface TopBarProps {
  readonly name: string
  /** Say what undo and redo would do; null where there is nothing. */
  readonly undo: string | null
  readonly redo: string | null
  readonly onUndo: () => void
  readonly onRedo: () => void
  readonly onHelp: () => void
  readonly exports: readonly MenuItem[]
  /** Is the control that opens a file. */
  readonly open: ReactNode
}

/** Renders the bar: what is open, undo and redo, theme, help, export. */
export function TopBar({ name, undo, redo, onUndo, onRedo, onHelp, exports, open }: TopBarProps) {
  const [, setTheme] = useState('')
  return (
    <header className={styles.bar}>
      <div className={styles.brand}>
        <Logo />
        Headroom
      </div>
      <div className={styles.project}>{name}</div>
      <div className={styles.actions}>
        <IconButton
          icon="undo"
          label={undo === null ? 'Undo' : `Undo: ${undo}`}
          disabled={undo === null}
          onClick={onUndo}
        />
        <IconButton
          icon="redo"
          label={redo === null ? 'Redo' : `Redo: ${redo}`}
          disabled={redo === null}
          onClick={onRedo}
        />
        <IconButton icon="theme" label="Light or dark" onClick={() => setTheme(toggleTheme())} />
        <span className={styles.wide}>
          <IconButton icon="help" label="Help" onClick={onHelp} />
          {open}
        </span>
        <Menu label="Export" items={exports} align="end" named>
          Export
        </Menu>
      </div>
    </header>
  )
}
