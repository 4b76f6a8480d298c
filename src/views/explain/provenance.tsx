import type { Cell } from '../../engine'
import { ownLineOf } from '../../scenario/own-line-of'
import { useWorkbench } from '../workbench'
import styles from './explain.module.css'

/** Says why a line is as it is, where its figure comes from, and what the reader noted on it. */
export function Provenance({ cell }: { readonly cell: Cell }) {
  const { provenance, computed } = useWorkbench()
  const entry = provenance?.[cell.line.id]
  const input = computed.inputs.get(cell.id)
  const source = input?.source ?? entry?.source?.name
  const date = input?.date ?? entry?.source?.date
  const grade = input?.grade ?? entry?.source?.grade
  const note = input?.note ?? entry?.source?.note
  const remark = ownLineOf(cell, computed.scenario)?.note
  if (!entry) return null
  return (
    <div className={styles.why}>
      <p>{entry.why}</p>
      {source && (
        <p className={styles.source}>
          {source}
          {date && `, ${date}`}
          {grade &&
            (grade === 'fallback'
              ? ' · a general figure stands in: none was found for this place'
              : ` · grade ${grade}`)}
        </p>
      )}
      {note && <p className={styles.source}>{note}</p>}
      {remark && remark !== note && <p className={styles.remark}>{remark}</p>}
    </div>
  )
}
