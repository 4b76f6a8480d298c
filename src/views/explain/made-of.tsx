import type { CSSProperties } from 'react'
import type { Cell } from '../../engine'
import { useDisplay } from '../display'
import { useWorkbench } from '../workbench'
import styles from './explain.module.css'
import { partsOf } from './parts'

/** Lists what a sum adds up, each with its share as a bar. */
export function MadeOf({ cell, month }: { readonly cell: Cell; readonly month: number }) {
  const { computed, open } = useWorkbench()
  const { show } = useDisplay()
  const { run, names } = computed
  const parts = partsOf(run, cell.id, month)
    .map(({ cell: id, month: at }) => ({
      id,
      at,
      part: run.program.expansion.cells.get(id),
      value: run.value(id, at),
    }))
    .filter(({ value }) => value !== 0)
    .sort((a, b) => Math.abs(b.value) - Math.abs(a.value))
  const largest = Math.abs(parts[0]?.value ?? 0)
  if (parts.length < 2) return null
  return (
    <>
      <h3>Made of</h3>
      <ul className={styles.parts}>
        {parts.map(({ id, at, part, value }) => (
          <li key={id} style={{ '--w': Math.abs(value) / largest } as CSSProperties}>
            <button type="button" onClick={() => open(id, at)}>
              {part && part.line.id === cell.line.id
                ? (names.get(part.member.id) ?? part.line.label)
                : labelOf(part, cell, names)}
            </button>
            <span>{part ? show(value, part.line, { style: 'table' }) : ''}</span>
          </li>
        ))}
      </ul>
    </>
  )
}

function labelOf(part: Cell | undefined, cell: Cell, names: ReadonlyMap<string, string>): string {
  if (!part) return ''
  const row = part.member.id === cell.member.id ? undefined : names.get(part.member.id)
  return row === undefined || row === '' ? part.line.label : `${part.line.label}, ${row}`
}
