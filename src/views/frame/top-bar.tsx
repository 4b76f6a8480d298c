import { type ReactNode, useState } from 'react'
import { ButtonLink, IconButton } from '../../ui/button'
import { Icon, Logo } from '../../ui/icon'
import { Menu, type MenuItem } from '../../ui/menu'
import { hashOf } from '../router'
import styles from './app.module.css'
import { toggleTheme } from './theme'

export interface TopBarProps {
  readonly name: string
  readonly onRename: (name: string) => void
  /** Say what undo and redo would do; null where there is nothing. */
  readonly undo: string | null
  readonly redo: string | null
  readonly onUndo: () => void
  readonly onRedo: () => void
  readonly onHelp: () => void
  readonly exports: readonly MenuItem[]
  /** Is the control that copies a link. */
  readonly share: ReactNode
  /** Is the control that opens the plans of this device; there is none while one looks at someone else’s plan. */
  readonly plans: ReactNode
}

/** Renders the bar: what is open, undo and redo, theme, help, export. */
export function TopBar({
  name,
  onRename,
  undo,
  redo,
  onUndo,
  onRedo,
  onHelp,
  exports,
  share,
  plans,
}: TopBarProps) {
  const [, setTheme] = useState('')
  return (
    <header className={styles.bar}>
      <div className={styles.brand}>
        <Logo />
        <span className={styles.word}>Headroom</span>
      </div>
      <div className={styles.project}>
        <PlanName key={name} name={name} onRename={onRename} />
        {plans}
      </div>
      <div className={styles.actions}>
        <IconButton
          icon="undo"
          label={undo === null ? 'Undo' : `Undo: ${undo}`}
          disabled={undo === null}
          onClick={onUndo}
        />
        <IconButton
          className={styles.spare}
          icon="redo"
          label={redo === null ? 'Redo' : `Redo: ${redo}`}
          disabled={redo === null}
          onClick={onRedo}
        />
        <IconButton icon="theme" label="Light or dark" onClick={() => setTheme(toggleTheme())} />
        <span className={styles.wide}>
          <IconButton icon="help" label="Help" onClick={onHelp} />
          {plans && <ButtonLink href={hashOf('money')}>Money</ButtonLink>}
          <ButtonLink href={hashOf('compare')}>Compare</ButtonLink>
          <ButtonLink href={hashOf('catalogue')}>Catalogue</ButtonLink>
        </span>
        {share}
        <Menu label="Export" items={exports} align="end" className={styles.export}>
          <span className={styles.icon}>
            <Icon name="download" />
          </span>
          <span className={styles.word}>Export</span>
        </Menu>
      </div>
    </header>
  )
}

const longestName = 120

/** The name of the plan, which its reader may change where it stands. */
function PlanName({ name, onRename }: Pick<TopBarProps, 'name' | 'onRename'>) {
  const [text, setText] = useState(name)
  const leave = () => {
    const next = text.trim()
    if (next === '') setText(name)
    else if (next !== name) onRename(next)
  }
  return (
    <input
      aria-label="Name of the plan"
      maxLength={longestName}
      value={text}
      onChange={event => setText(event.currentTarget.value)}
      onBlur={leave}
      onKeyDown={event => event.key === 'Enter' && event.currentTarget.blur()}
    />
  )
}
