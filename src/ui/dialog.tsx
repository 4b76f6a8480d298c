import { type MouseEvent, type ReactNode, useEffect, useId, useRef } from 'react'
import { IconButton } from './button'
import styles from './dialog.module.css'
import { join } from './join'

export interface DialogProps {
  readonly open: boolean
  readonly title: string
  readonly onClose: () => void
  readonly children: ReactNode
  /** Are the buttons below the content, the main one last. */
  readonly actions?: ReactNode
  /** Gives more room, for what is edited side by side. */
  readonly wide?: boolean
  /** Keeps one height, so that what changes inside moves nothing else. */
  readonly tall?: boolean
}

/** Renders a modal dialog; Escape and the backdrop close it, and the browser returns the focus. */
export function Dialog({ open, title, onClose, children, actions, wide = false, tall = false }: DialogProps) {
  const ref = useRef<HTMLDialogElement>(null)
  const titleId = useId()
  useEffect(() => {
    const dialog = ref.current
    if (open && !dialog?.open) dialog?.showModal()
    if (!open && dialog?.open) dialog.close()
  }, [open])
  const closeOnBackdrop = (event: MouseEvent) => {
    if (event.target === ref.current) ref.current?.close()
  }
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes a native dialog; the click is for the backdrop.
    <dialog
      ref={ref}
      className={join(styles.dialog, wide && styles.wide, tall && styles.tall)}
      aria-labelledby={titleId}
      onClose={onClose}
      onClick={closeOnBackdrop}
    >
      {open && (
        <div className={styles.inner}>
          <header className={styles.head}>
            <h2 id={titleId}>{title}</h2>
            <IconButton icon="close" label="Close" onClick={() => ref.current?.close()} />
          </header>
          <div className={styles.body}>{children}</div>
          {actions && <footer className={styles.actions}>{actions}</footer>}
        </div>
      )}
    </dialog>
  )
}
