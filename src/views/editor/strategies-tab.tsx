import { useState } from 'react'
import { strategyTemplates } from '../../../models/strategies'
import type { Fault, Strategy } from '../../scenario'
import {
  addStrategy,
  capPart,
  changeParts,
  duplicateStrategy,
  movedPart,
} from '../../scenario/edit-strategies'
import { IconButton } from '../../ui/button'
import { join } from '../../ui/join'
import { useDisplay } from '../display'
import { useWorkbench } from '../workbench'
import styles from './editor.module.css'
import { ChoiceField, Labelled, Refusal, TextField } from './fields'
import { RemoveButton } from './remove-button'
import { editorStrings as strings } from './strings'
import { useRows } from './use-rows'

const templates = strategyTemplates.map(({ id, label }) => ({ id, name: label }))

/** Edits the strategies of the plan: their parts in order of preference, and the most that is taken of each. */
export function StrategiesTab() {
  const { strategies } = useWorkbench().computed.scenario
  const { tryRows } = useRows()
  const add = (id: string) => {
    const template = strategyTemplates.find(one => one.id === id)
    return template ? tryRows(strings.addStrategy, (plan, basis) => addStrategy(plan, template, basis)) : []
  }
  return (
    <>
      <ul className={styles.rows}>
        {strategies.map(strategy => (
          <StrategyRow key={strategy.id} strategy={strategy} />
        ))}
      </ul>
      <div className={styles.new}>
        <Labelled label={strings.addStrategy}>
          <ChoiceField
            label={strings.addStrategy}
            value=""
            prompt={strings.choose}
            options={templates}
            onChoose={add}
          />
        </Labelled>
      </div>
    </>
  )
}

function StrategyRow({ strategy }: { readonly strategy: Strategy }) {
  const { tryRows, changeField } = useRows()
  const [faults, setFaults] = useState<readonly Fault[]>([])
  const label = strings.duplicate(strategy.name)
  const duplicate = () =>
    setFaults(tryRows(label, (plan, basis) => duplicateStrategy(plan, strategy.id, basis)))
  return (
    <li className={join(styles.row, styles.named)}>
      <TextField
        label={strings.nameOf(strategy.name)}
        value={strategy.name}
        onCommit={name => changeField('strategies', strategy, { name, shortName: undefined })}
      />
      <span className={styles.buttons}>
        <IconButton icon="copy" label={label} onClick={duplicate} />
        <RemoveButton list="strategies" row={strategy} />
      </span>
      <Refusal faults={faults} />
      <Parts strategy={strategy} />
    </li>
  )
}

function Parts({ strategy }: { readonly strategy: Strategy }) {
  const { offers } = useWorkbench().computed.scenario
  const { tryRows } = useRows()
  const free = offers.filter(({ id }) => !strategy.parts.some(part => part.offer === id))
  const add = (offer: string) =>
    tryRows(strings.addPart, (plan, basis) =>
      changeParts(plan, strategy.id, parts => [...parts, { offer }], basis),
    )
  return (
    <div className={styles.parts}>
      {strategy.parts.length === 0 && <p className={styles.note}>{strings.noParts}</p>}
      <ol aria-label={strings.parts}>
        {strategy.parts.map(({ offer }, place) => (
          <PartRow key={offer} strategy={strategy} offer={offer} place={place} />
        ))}
      </ol>
      {free.length > 0 && (
        <ChoiceField
          label={`${strings.addPart}: ${strategy.name}`}
          value=""
          prompt={strings.addPart}
          options={free}
          onChoose={id => (id === '' ? [] : add(id))}
        />
      )}
    </div>
  )
}

interface PartRowProps {
  readonly strategy: Strategy
  readonly offer: string
  readonly place: number
}

function PartRow({ strategy, offer, place }: PartRowProps) {
  const { show } = useDisplay()
  const { computed } = useWorkbench()
  const { tryRows } = useRows()
  const name = computed.names.get(offer) ?? offer
  const input = computed.inputs.get(`${strategy.id}/${offer}:fleet.limit`)
  const cap = input?.changed && typeof input.value === 'number' ? show(input.value, input.line) : ''
  const change = (label: string, next: Parameters<typeof changeParts>[2]) => () =>
    tryRows(label, (plan, basis) => changeParts(plan, strategy.id, next, basis))
  return (
    <li className={styles.part}>
      <span className={styles.partName}>{name}</span>
      <Labelled label={strings.cap}>
        <TextField
          label={strings.capOf(name, strategy.name)}
          value={cap}
          placeholder={strings.noCap}
          optional
          onCommit={text =>
            tryRows(strings.label('cap', name), (plan, basis) =>
              capPart(plan, { strategy: strategy.id, offer }, text, basis),
            )
          }
        />
      </Labelled>
      <span className={styles.buttons}>
        <IconButton
          icon="up"
          label={strings.earlier(name)}
          disabled={place === 0}
          onClick={change(strings.earlier(name), parts => movedPart(parts, place, -1))}
        />
        <IconButton
          icon="down"
          label={strings.later(name)}
          disabled={place === strategy.parts.length - 1}
          onClick={change(strings.later(name), parts => movedPart(parts, place, 1))}
        />
        <IconButton
          icon="close"
          label={strings.leaveOut(name)}
          onClick={change(strings.leaveOut(name), parts => parts.toSpliced(place, 1))}
        />
      </span>
    </li>
  )
}
