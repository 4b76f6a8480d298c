import type { Headline as HeadlineData } from '../../analysis'
import { faultText } from '../../scenario'
import { Badge } from '../../ui/badge'
import { useWorkbench } from '../workbench'
import styles from './answer.module.css'
import { Pieces } from './pieces'

/** Says the answer in words; when the last edit was refused, also why, while the answer before it stands. */
export function Headline({ headline }: { readonly headline: HeadlineData }) {
  const { faults, computed } = useWorkbench()
  const own = [...computed.inputs.values()].filter(input => input.changed).length
  return (
    <>
      <div className={styles.row}>
        <h1>
          <Pieces pieces={withoutStop(headline.title)} />
        </h1>
        <Badge>{own === 0 ? 'Example' : 'Example, partly yours'}</Badge>
      </div>
      {faults.length > 0 && (
        <p className={styles.refused} role="alert">
          {faults.map(faultText).join(' ')} The last valid plan stays.
        </p>
      )}
    </>
  )
}

/** A headline ends without a full stop. */
function withoutStop(title: HeadlineData['title']): HeadlineData['title'] {
  const last = title.at(-1)
  return typeof last === 'string' ? [...title.slice(0, -1), last.replace(/\.$/, '')] : title
}

/** Says what stands beneath the headline: size, cost, dates, what is still unconfirmed. */
export function Beneath({ headline }: { readonly headline: HeadlineData }) {
  return (
    <div>
      {headline.beneath.slice(0, shownFirst).map((line, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the sentences stand in a fixed order.
        <p key={i} className={styles.beneath}>
          <Pieces pieces={line} />
        </p>
      ))}
    </div>
  )
}

/** How many sentences stand under the headline; the others come after the pictures. */
const shownFirst = 3

/** Says what limits the strategies and when each is available. */
export function Limits({ headline }: { readonly headline: HeadlineData }) {
  const rest = headline.beneath.slice(shownFirst)
  if (rest.length === 0) return null
  return (
    <section className={styles.flips} aria-label="Dates and limits">
      <h2>Dates and limits</h2>
      {rest.map((line, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the sentences stand in a fixed order.
        <p key={i} className={styles.beneath}>
          <Pieces pieces={line} />
        </p>
      ))}
    </section>
  )
}
