import { useMemo } from 'react'
import { inputGroups } from '../../engine/define'
import type { InputState } from '../../scenario'
import { InputLever } from '../levers/input-lever'
import { useWorkbench } from '../workbench'
import styles from './editor.module.css'

/** Lists inputs as levers side by side. */
export function InputGrid({ inputs }: { readonly inputs: readonly InputState[] }) {
  return (
    <div className={styles.levers}>
      {inputs.map(input => (
        <InputLever key={input.cell} input={input} />
      ))}
    </div>
  )
}

/** What a quote is about comes first: the partner's terms, or those of the builder. */
const order = ['Partner', 'Build', ...inputGroups.filter(group => group !== 'Partner' && group !== 'Build')]

/** Lists the terms of an offer by their groups; the first group stands open. */
export function Terms({ offer }: { readonly offer: string }) {
  const { computed } = useWorkbench()
  const groups = useMemo(() => {
    const terms = [...computed.inputs.values()]
      .filter(({ member }) => member.index === 'offer' && member.id === offer)
      .sort((a, b) => weightOf(b) - weightOf(a))
    return order
      .map(group => ({ group, inputs: terms.filter(({ line }) => line.input?.group === group) }))
      .filter(({ inputs }) => inputs.length > 0)
  }, [computed, offer])
  return groups.map(({ group, inputs }, i) => (
    <details key={group} className={styles.group} open={i === 0}>
      <summary>
        {group} <span>{inputs.length}</span>
      </summary>
      <InputGrid inputs={inputs} />
    </details>
  ))
}

/** What decides most comes first, prices before dates. */
function weightOf({ line }: InputState): number {
  return (line.input?.basic ? 2 : 0) + (line.unit.startsWith('USD') ? 1 : 0)
}
