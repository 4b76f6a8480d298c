import { useId } from 'react'
import own from './choice-lever.module.css'
import { join } from './join'
import styles from './lever.module.css'

export interface ChoiceLeverProps {
  readonly label: string
  /** Names the choices in order. */
  readonly choices: readonly string[]
  /** Is the place of the present choice. */
  readonly chosen: number
  /** Says that the reader changed it. */
  readonly changed?: boolean
  readonly onChange: (chosen: number) => void
  /** Opens the explanation of this input. */
  readonly onOpen: () => void
  /** Says that its explanation is open. */
  readonly current?: boolean
}

/** Renders a choice of one among a few named ways as one lever. */
export function ChoiceLever(props: ChoiceLeverProps) {
  const { label, choices, chosen, changed = false, onChange, onOpen, current = false } = props
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
        <select
          className={own.select}
          aria-labelledby={id}
          value={chosen}
          onChange={event => onChange(Number(event.currentTarget.value))}
        >
          {choices.map((name, i) => (
            <option key={name} value={i}>
              {name}
            </option>
          ))}
        </select>
      </div>
    </div>
  )
}
