import { useState } from 'react'
import type { Fault } from '../../scenario'
import { alsoGone, type RowList, removeRow } from '../../scenario/edit-rows'
import { IconButton } from '../../ui/button'
import { Refusal } from './fields'
import { useSay } from './say'
import { editorStrings as strings } from './strings'
import { useRows } from './use-rows'

export interface RemoveButtonProps {
  readonly list: RowList
  readonly row: { readonly id: string; readonly name: string }
}

/** Renders the button that removes a row, or says why it cannot go. */
export function RemoveButton({ list, row }: RemoveButtonProps) {
  const { tryRows } = useRows()
  const [faults, setFaults] = useState<readonly Fault[]>([])
  const label = strings.remove(row.name)
  const say = useSay()
  const remove = () => {
    let gone: readonly string[] = []
    const reasons = tryRows(label, (plan, basis) => {
      const edited = removeRow(plan, list, row.id, basis)
      if ('ok' in edited) gone = alsoGone(plan, edited.ok, row.id)
      return edited
    })
    setFaults(reasons)
    if (reasons.length === 0) say(gone.length > 0 ? strings.gone(gone) : '')
  }
  return (
    <>
      <IconButton icon="remove" label={label} onClick={remove} />
      <Refusal faults={faults} />
    </>
  )
}
