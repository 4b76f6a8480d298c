import { type ReactNode, useEffect } from 'react'
import { IconButton } from './button'
import styles from './toast.module.css'

export interface ToastProps {
  /** Is the sentence shown and spoken; null shows nothing. */
  readonly message: string | null
  readonly onDismiss: () => void
  /** Is a button that answers the message, as in "Undo". */
  readonly action?: ReactNode
  /** Closes the toast by itself after so many seconds; never while absent. */
  readonly seconds?: number
}

/** Renders a message at the foot of the page; its live region is always there, so that it is heard. */
export function Toast({ message, onDismiss, action, seconds }: ToastProps) {
  useEffect(() => {
    if (message === null || seconds === undefined) return
    const timer = setTimeout(onDismiss, seconds * 1000)
    return () => clearTimeout(timer)
  }, [message, seconds, onDismiss])
  return (
    <div role="status" className={styles.region}>
      {message !== null && (
        <div className={styles.toast}>
          <span>{message}</span>
          {action}
          <IconButton icon="close" label="Dismiss" onClick={onDismiss} />
        </div>
      )}
    </div>
  )
}

/** Renders text that is spoken when it changes and never seen. */
export function LiveText({ children }: { readonly children: string }) {
  return (
    <output className="vh" aria-live="polite">
      {children}
    </output>
  )
}
