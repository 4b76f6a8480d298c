import { Button } from '../../ui/button'
import { openStrings as strings } from '../editor/open-strings'
import { useWorkbench } from '../workbench'
import styles from './answer.module.css'

/** Invites the reader to put figures of their own in the place of general ones. */
export function OwnFigures() {
  const { edit } = useWorkbench()
  return (
    <div className={styles.own}>
      <Button look="line" onClick={() => edit('quote')}>
        {strings.enterQuote}
      </Button>
      <Button look="line" onClick={() => edit('limits')}>
        {strings.addLimit}
      </Button>
      <Button look="line" onClick={() => edit('prices')}>
        {strings.prices}
      </Button>
    </div>
  )
}
