import type { ReactNode } from 'react'
import { join } from './join'
import styles from './number-link.module.css'

export interface NumberLinkProps {
  readonly children: ReactNode
  readonly onOpen: () => void
  /** Says that this number is the one now explained. */
  readonly current?: boolean
  /** Completes the name where the number alone says too little, as in "present cost, colocation". */
  readonly label?: string
  /** Drops the weight that numbers have in sentences, for tables. */
  readonly light?: boolean
}

/** Renders a number that opens its explanation. */
export function NumberLink({ children, onOpen, current = false, label, light = false }: NumberLinkProps) {
  return (
    <button
      type="button"
      className={join(styles.number, light && styles.light)}
      aria-current={current ? 'true' : undefined}
      title={label}
      onClick={onOpen}
    >
      {children}
      {label && <span className="vh">, {label}</span>}
    </button>
  )
}
