import { cautionLines, walkAwayLine } from '../../analysis/cautions'
import { useTies } from '../use-ties'
import { useWorkbench } from '../workbench'
import styles from './answer.module.css'
import { Pieces } from './pieces'

/** Says above which price to walk away from the partner, how much resale the answer counts on, and which measures point elsewhere. */
export function Cautions({ ready }: { readonly ready: boolean }) {
  const workbench = useWorkbench()
  const { computed, whole } = workbench
  const ties = useTies(workbench, 'deciding', ready && whole)
  if (!whole) return null
  // A price of the plan before is not to be read beside the costs of this one.
  const walkAway = ties?.every(({ cell }) => computed.inputs.has(cell))
    ? walkAwayLine(ties, computed)
    : undefined
  return [...(walkAway ? [walkAway] : []), ...cautionLines(computed)].map((line, i) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the sentences stand in a fixed order.
    <p key={i} className={styles.caution}>
      <Pieces pieces={line} />
    </p>
  ))
}
