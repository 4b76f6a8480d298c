import { useMemo } from 'react'
import { type Cell, explain, type Run } from '../../engine'
import type { InputState } from '../../scenario'
import { Key } from '../../ui/badge'
import { NumberLink } from '../../ui/number-link'
import { useDisplay } from '../display'
import { useWorkbench } from '../workbench'
import styles from './explain.module.css'
import { Formula } from './formula'
import { MadeOf } from './made-of'
import { Provenance } from './provenance'

/** Takes the selected number apart: formula, the same with numbers, what it is made of, the inputs behind it, the reason. */
export function ExplainPanel() {
  const { computed, explained, version } = useWorkbench()
  const { show } = useDisplay()
  const { run, names } = computed
  const known = run.program.expansion.cells.has(explained.cell)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the run keeps its identity while its numbers move with the version.
  const apart = useMemo(
    () => (known ? explain(run, explained.cell, explained.month ?? 0) : null),
    [run, known, explained, version],
  )
  if (!apart) return null
  const { cell, expr, month, atExtreme = false } = apart
  return (
    <section className={styles.panel} aria-label="Explanation">
      <h2 className={styles.title}>
        <span>{titleOf(cell, names)}</span>
        <Key>E</Key>
      </h2>
      <p className={styles.value}>
        {show(apart.value, cell.line, { style: 'table' })}
        <small>{contextOf(month, atExtreme)}</small>
      </p>
      {expr && (
        <>
          <h3>Formula</h3>
          <Formula expr={expr} cell={id => <CellName id={id} run={run} month={month} self={cell} />} />
          <h3>With numbers</h3>
          <Formula
            expr={expr}
            cell={id => <CellValue id={id} run={run} reads={apart.reads} month={month} />}
          />
        </>
      )}
      <MadeOf cell={cell} month={month ?? 0} />
      <CarriedBy cell={cell} />
      <Provenance cell={cell} />
    </section>
  )
}

/** Names a cell for people: its line and, where several rows have it, its row. */
function titleOf(cell: Cell, names: ReadonlyMap<string, string>): string {
  const row = names.get(cell.member.id)
  return row === undefined || row === '' ? cell.line.label : `${cell.line.label}, ${row}`
}

function contextOf(month: number | undefined, atExtreme: boolean): string {
  if (atExtreme) return 'design extreme, full load'
  return month === undefined ? '' : `month ${month}`
}

interface CellNameProps {
  readonly id: string
  readonly run: Run
  readonly month: number | undefined
  readonly self: Cell
}

function CellName({ id, run, month, self }: CellNameProps) {
  const { open } = useWorkbench()
  const cell = run.program.expansion.cells.get(id)
  if (!cell) return <>{id}</>
  const name = cell.line.sheet === self.line.sheet ? cell.line.name : cell.line.id
  return (
    <NumberLink light label={cell.line.label} onOpen={() => open(id, month)}>
      {name}
    </NumberLink>
  )
}

interface CellValueProps {
  readonly id: string
  readonly run: Run
  readonly reads: readonly { readonly cell: string; readonly month?: number; readonly value: number }[]
  readonly month: number | undefined
}

function CellValue({ id, run, reads, month }: CellValueProps) {
  const { open } = useWorkbench()
  const { show } = useDisplay()
  const cell = run.program.expansion.cells.get(id)
  if (!cell) return <>{id}</>
  const read = reads.find(one => one.cell === id)
  const value = read?.value ?? (cell.line.table ? Number.NaN : run.value(id, month ?? 0))
  const text = cell.line.table ? 'table' : show(value, cell.line, { style: 'table' })
  return (
    <NumberLink light label={cell.line.label} onOpen={() => open(id, read?.month ?? month)}>
      {text}
    </NumberLink>
  )
}

function CarriedBy({ cell }: { readonly cell: Cell }) {
  const { show } = useDisplay()
  const { computed, open } = useWorkbench()
  const inputs = useMemo(() => inputsBehind(computed.run, cell.id, computed.inputs), [computed, cell.id])
  if (inputs.length === 0) return null
  return (
    <>
      <h3>
        <span>Inputs behind it</span>
        <span>grade</span>
      </h3>
      <ul className={styles.inputs}>
        {inputs.map(input => (
          <li key={input.cell} className={input.isFallback && !input.changed ? styles.weak : undefined}>
            <button type="button" onClick={() => open(input.cell)}>
              {input.changed && <span className={styles.dot} />}
              {input.isFallback && !input.changed && '~ '}
              {input.line.label}
            </button>
            <span>{typeof input.value === 'number' ? show(input.value, input.line) : 'by month'}</span>
            <span className={styles.grade}>{input.changed ? 'yours' : (input.grade ?? '–')}</span>
          </li>
        ))}
      </ul>
    </>
  )
}

const shownInputs = 7

/** The inputs nearest to a cell in its formulas: those that it reads itself first, then what those lines read. */
function inputsBehind(run: Run, id: string, inputs: ReadonlyMap<string, InputState>): InputState[] {
  const found: InputState[] = []
  const seen = new Set([id])
  let edge = [id]
  while (edge.length > 0 && found.length < shownInputs) {
    const next = edge.flatMap(cell => readsOf(run, cell)).filter(read => !seen.has(read) && seen.add(read))
    for (const read of next) {
      const input = inputs.get(read)
      if (input && found.length < shownInputs) found.push(input)
    }
    edge = next
  }
  return found
}

function readsOf(run: Run, id: string): string[] {
  return explain(run, id).reads.map(read => read.cell)
}
