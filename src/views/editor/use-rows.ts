import { useCallback } from 'react'
import type { Fault, Scenario } from '../../scenario'
import { basis } from '../../scenario/basis'
import { changeRow, type Edited, type RowBasis, type RowChange, type RowList } from '../../scenario/edit-rows'
import { useWorkbench } from '../workbench'
import { editorStrings as strings } from './strings'

export type TryRows = (label: string, next: (plan: Scenario, basis: RowBasis) => Edited) => readonly Fault[]

export type ChangeField = <L extends RowList>(
  list: L,
  row: { readonly id: string; readonly name: string },
  change: RowChange<L>,
) => readonly Fault[]

/** Gives the ways in which the editor changes rows, each as one step of undo. */
export function useRows(): { readonly tryRows: TryRows; readonly changeField: ChangeField } {
  const { changeRows } = useWorkbench()
  const tryRows = useCallback<TryRows>(
    (label, next) => changeRows({ label, key: `rows ${label}` }, plan => next(plan, basis)),
    [changeRows],
  )
  const changeField = useCallback<ChangeField>(
    (list, { id, name }, change) =>
      tryRows(strings.label('edit', name), plan => changeRow(plan, list, id, change, basis)),
    [tryRows],
  )
  return { tryRows, changeField }
}
