import type { ShownStrategy } from '../strategies'
import styles from './money.module.css'

export interface StrategySelectProps {
  readonly label: string
  readonly strategies: readonly ShownStrategy[]
  readonly chosen: ShownStrategy
  readonly onChoose: (id: string) => void
}

/** Renders a choice among strategies. */
export function StrategySelect({ label, strategies, chosen, onChoose }: StrategySelectProps) {
  return (
    <label className={styles.choice}>
      <span>{label}</span>
      <select value={chosen.id} onChange={event => onChoose(event.currentTarget.value)}>
        {strategies.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  )
}
