import { useMemo } from 'react'
import { planIndex } from '../../engine'
import type { InputState } from '../../scenario'
import { useWorkbench } from '../workbench'
import styles from './editor.module.css'
import { editorStrings as strings } from './strings'
import { InputGrid } from './terms'

/** Inputs that say what a site carries and when, whichever offer or site they belong to. */
const isLimit = ({ line, member }: InputState) =>
  member.index !== planIndex &&
  line.input?.group === 'Site and power' &&
  /limit$|^gridMonths$/i.test(line.name)

/** Asks for the limits of the company's own site. */
export function LimitsTab() {
  const { computed } = useWorkbench()
  const rows = useMemo(
    () => [...new Set([...computed.inputs.values()].filter(isLimit).map(({ member }) => member.id))],
    [computed],
  )
  return (
    <>
      <p className={styles.note}>{rows.length > 0 ? strings.limitsIntro : strings.noLimits}</p>
      {rows.map(row => (
        <LimitsOf key={row} row={row} />
      ))}
    </>
  )
}

function LimitsOf({ row }: { readonly row: string }) {
  const { names, inputs } = useWorkbench().computed
  const limits = [...inputs.values()].filter(input => input.member.id === row && isLimit(input))
  return (
    <section aria-label={names.get(row) ?? row}>
      <h3 className={styles.subject}>{names.get(row)}</h3>
      <InputGrid inputs={limits} />
    </section>
  )
}
