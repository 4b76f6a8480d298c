import { type KeyboardEvent, type ReactNode, useRef } from 'react'
import { useAnchored } from './anchored'
import float from './float.module.css'
import { join } from './join'
import styles from './menu.module.css'

export interface MenuItem {
  readonly id: string
  readonly label: string
  /** Is shown at the right, as in a keyboard shortcut or a file type. */
  readonly hint?: string
  readonly disabled?: boolean
  readonly onSelect: () => void
}

export interface MenuProps {
  /** Names the menu and its button. */
  readonly label: string
  readonly items: readonly MenuItem[]
  /** Is what the button shows. */
  readonly children: ReactNode
  readonly align?: 'start' | 'end'
  readonly className?: string | undefined
}

/** Renders a button that opens a menu: arrows move, Home and End jump, letters find, Escape closes. */
export function Menu({ label, items, children, align = 'start', className }: MenuProps) {
  const list = useRef<HTMLDivElement>(null)
  const anchored = useAnchored(() => focusAt(list.current, 0))
  const choose = (item: MenuItem) => {
    anchored.close()
    item.onSelect()
  }
  return (
    <>
      <button
        type="button"
        ref={anchored.button}
        className={className}
        aria-haspopup="menu"
        aria-expanded={anchored.open}
        aria-label={label}
        popoverTarget={anchored.id}
        onKeyDown={event => openOnArrow(event)}
      >
        {children}
      </button>
      <div
        id={anchored.id}
        ref={anchored.panel}
        popover="auto"
        className={join(float.float, align === 'end' && float.end)}
        onToggle={anchored.onToggle}
      >
        <div
          role="menu"
          aria-label={label}
          ref={list}
          tabIndex={-1}
          className={styles.list}
          onKeyDown={event => moveFocus(event, anchored.close)}
        >
          {items.map(item => (
            <button
              key={item.id}
              type="button"
              role="menuitem"
              tabIndex={-1}
              className={styles.item}
              disabled={item.disabled}
              onClick={() => choose(item)}
            >
              <span>{item.label}</span>
              {item.hint && <span className={styles.hint}>{item.hint}</span>}
            </button>
          ))}
        </div>
      </div>
    </>
  )
}

function openOnArrow(event: KeyboardEvent<HTMLButtonElement>): void {
  if (event.key !== 'ArrowDown' || event.currentTarget.getAttribute('aria-expanded') === 'true') return
  event.preventDefault()
  event.currentTarget.click()
}

function enabledItems(list: HTMLElement | null): HTMLButtonElement[] {
  return list ? [...list.querySelectorAll<HTMLButtonElement>('[role=menuitem]:enabled')] : []
}

function focusAt(list: HTMLElement | null, index: number): void {
  enabledItems(list).at(index)?.focus()
}

function moveFocus(event: KeyboardEvent<HTMLElement>, close: () => void): void {
  event.stopPropagation()
  if (event.key === 'Tab') {
    close()
    return
  }
  const items = enabledItems(event.currentTarget)
  const now = enabledIndex(items)
  const next = nextIndex(event.key, now, items)
  if (next === null) return
  event.preventDefault()
  items[next]?.focus()
}

function enabledIndex(items: readonly Element[]): number {
  return document.activeElement ? items.indexOf(document.activeElement) : -1
}

function nextIndex(key: string, now: number, items: readonly HTMLElement[]): number | null {
  const count = items.length
  if (count === 0) return null
  if (key === 'ArrowDown') return (now + 1) % count
  if (key === 'ArrowUp') return (now - 1 + count) % count
  if (key === 'Home') return 0
  if (key === 'End') return count - 1
  if (key.length !== 1 || key === ' ') return null
  const letter = key.toLowerCase()
  const rest = items.map((_, k) => (now + 1 + k) % count)
  return rest.find(k => items[k]?.textContent?.toLowerCase().startsWith(letter)) ?? null
}
