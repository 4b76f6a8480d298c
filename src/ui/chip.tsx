import type { ReactNode } from 'react'
import styles from './chip.module.css'
import { Icon } from './icon'
import { Popover } from './popover'

export interface ChipProps {
  /** Asks, as in "How big today?". */
  readonly question: string
  /** Answers, as in "2,500 accelerators". */
  readonly answer: string
  /** Says that the reader gave the answer. */
  readonly changed?: boolean
  /** Is the panel that changes the answer. */
  readonly children: ReactNode | ((close: () => void) => ReactNode)
}

/** Renders a question with its present answer; a click opens the controls that change it. */
export function Chip({ question, answer, changed = false, children }: ChipProps) {
  const trigger = (
    <>
      <span className={styles.question}>
        {changed && <span className={styles.dot} />}
        {question}
        {changed && <span className="vh"> changed</span>}
      </span>
      <span className={styles.answer}>{answer}</span>
      <span className={styles.arrow}>
        <Icon name="down" />
      </span>
    </>
  )
  return (
    <Popover label={question} trigger={trigger} triggerClass={styles.chip}>
      {children}
    </Popover>
  )
}
