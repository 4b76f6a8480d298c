import { useId } from 'react'
import { join } from './join'
import styles from './lever.module.css'
import own from './switch-lever.module.css'

export interface SwitchLeverProps {
  readonly label: string
  readonly on: boolean
  /** Says that the reader changed it. */
  readonly changed?: boolean
  readonly onChange: (on: boolean) => void
  /** Opens the explanation of this input. */
  readonly onOpen: () => void
  /** Says that its explanation is open. */
  readonly current?: boolean
}

/** Renders a yes or no as one lever. */
export function SwitchLever({
  label,
  on,
  changed = false,
  onChange,
  onOpen,
  current = false,
}: SwitchLeverProps) {
  const id = useId()
  return (
    <div className={join(styles.lever, changed && styles.changed)}>
      <div className={styles.top}>
        <button
          type="button"
          id={id}
          className={join(styles.label, styles.opens)}
          aria-current={current ? 'true' : undefined}
          onClick={onOpen}
        >
          <span>{label}</span>
        </button>
        <input
          type="checkbox"
          role="switch"
          className={own.switch}
          aria-labelledby={id}
          checked={on}
          aria-checked={on}
          onChange={event => onChange(event.currentTarget.checked)}
        />
      </div>
    </div>
  )
}
