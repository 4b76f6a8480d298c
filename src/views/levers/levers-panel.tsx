import { useMemo, useState } from 'react'
import type { Provenance } from '../../engine'
import { inputGroups } from '../../engine/define'
import { applicability, type InputState } from '../../scenario'
import { Key } from '../../ui/badge'
import { Button } from '../../ui/button'
import { Icon } from '../../ui/icon'
import { LeverGroup } from '../../ui/lever-group'
import { Segmented } from '../../ui/segmented'
import { openStrings } from '../editor/open-strings'
import { useWorkbench } from '../workbench'
import { Chips } from './chips'
import { InputLever } from './input-lever'
import styles from './levers.module.css'

const basicOrAll = [
  { value: 'basic', label: 'Basic' },
  { value: 'all', label: 'All' },
] as const

/** Lists the inputs that mean something in the plan as it stands, in their groups; a search finds any of them. */
export function LeversPanel() {
  const { computed, provenance, edit } = useWorkbench()
  const [search, setSearch] = useState('')
  const [depth, setDepth] = useState<'basic' | 'all'>('basic')
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set(['Demand', 'Site and power', 'Partner']))
  const groups = useMemo(
    () => grouped([...computed.inputs.values()].filter(applicability(computed)), search, depth, provenance),
    [computed, search, depth, provenance],
  )
  const toggle = (group: string, on: boolean) =>
    setOpen(before => new Set(on ? [...before, group] : [...before].filter(one => one !== group)))
  return (
    <>
      <Chips />
      <div className={styles.edit}>
        <Button onClick={() => edit('sites')}>
          <Icon name="edit" />
          {openStrings.editPlan}
        </Button>
      </div>
      <div className={styles.find}>
        <label className={styles.search}>
          <Icon name="search" />
          <input
            id="find-input"
            type="search"
            placeholder="Find an input"
            aria-label="Find an input"
            value={search}
            onChange={event => setSearch(event.currentTarget.value)}
          />
          <Key>/</Key>
        </label>
        <Segmented label="Which inputs" options={basicOrAll} value={depth} onChange={setDepth} />
      </div>
      {groups.map(({ group, inputs }) => (
        <LeverGroup
          key={group}
          label={group}
          summary={`${inputs.length}`}
          changedCount={inputs.filter(input => input.changed).length}
          open={search !== '' || open.has(group)}
          onToggle={on => toggle(group, on)}
        >
          {inputs.map(input => (
            <InputLever key={input.cell} input={input} row={rowOf(input, inputs, computed.names)} />
          ))}
        </LeverGroup>
      ))}
      {groups.length === 0 && <p className={styles.nothing}>No input is called “{search}”.</p>}
    </>
  )
}

function grouped(
  inputs: readonly InputState[],
  search: string,
  depth: 'basic' | 'all',
  provenance: Provenance | null,
) {
  const wanted = search.trim().toLowerCase()
  const shown = inputs.filter(({ line, cell, changed }) =>
    wanted === ''
      ? depth === 'all' || line.input?.basic || changed
      : `${line.label} ${provenance?.[line.id]?.question ?? ''} ${cell}`.toLowerCase().includes(wanted),
  )
  return inputGroups
    .map(group => ({ group, inputs: shown.filter(({ line }) => line.input?.group === group) }))
    .filter(group => group.inputs.length > 0)
}

/** The name of the row, where another input shown has the same label. */
function rowOf(
  input: InputState,
  inputs: readonly InputState[],
  names: ReadonlyMap<string, string>,
): string | undefined {
  const alike = inputs.some(other => other !== input && other.line.label === input.line.label)
  return alike ? names.get(input.member.id) : undefined
}
