import { glossary } from '../../../models/glossary'
import styles from './help.module.css'

/** Lists the terms of the field, a sentence each. */
export function Terms() {
  return (
    <dl className={styles.terms}>
      {Object.entries(glossary).map(([term, meaning]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{meaning}</dd>
        </div>
      ))}
    </dl>
  )
}
