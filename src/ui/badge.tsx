import type { ReactNode } from 'react'
import styles from './badge.module.css'

/** Renders a short remark about what it stands beside, as in "Example, partly yours". */
export function Badge({ children }: { readonly children: ReactNode }) {
  return <span className={styles.badge}>{children}</span>
}

/** Renders the name of a key. */
export function Key({ children }: { readonly children: ReactNode }) {
  return <kbd className={styles.key}>{children}</kbd>
}
