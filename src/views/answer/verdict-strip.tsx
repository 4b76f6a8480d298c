import type { CSSProperties } from 'react'
import { verdicts } from '../../analysis'
import { shownStrategies } from '../strategies'
import { useWorkbench } from '../workbench'
import styles from './answer.module.css'
import { plainText } from './pieces'

/** Shows the verdict at three, five, seven and ten years; a click makes it the horizon of the page. */
export function VerdictStrip() {
  const { computed, set } = useWorkbench()
  const styleOf = new Map(shownStrategies(computed.scenario).map(s => [s.id, s.style]))
  const horizon = computed.run.value('clock.horizon')
  return (
    <fieldset className={styles.verdicts}>
      <legend className="vh">Verdict by horizon</legend>
      {verdicts(computed).map(verdict => (
        <button
          key={verdict.years}
          type="button"
          className={styles.verdict}
          aria-pressed={horizon === verdict.years * 12}
          onClick={() => horizon !== verdict.years * 12 && set('clock.horizon', verdict.years * 12)}
        >
          <small>{verdict.years} years</small>
          <b>
            {verdict.strategies.map(id => (
              <i
                key={id}
                className={styles.swatch}
                style={{ '--c': styleOf.get(id)?.color } as CSSProperties}
              />
            ))}
            {plainText(verdict.title)}
          </b>
          <em>{plainText(verdict.note)}</em>
        </button>
      ))}
    </fieldset>
  )
}
