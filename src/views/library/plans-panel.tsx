import { type FormEvent, useEffect, useState } from 'react'
import { useStore } from 'zustand'
import { loadPresets, presetNames, presets } from '../../scenario/presets'
import type { Library, PlanEntry } from '../../state'
import { Button, ButtonLink, IconButton } from '../../ui/button'
import { Icon } from '../../ui/icon'
import { hashOf } from '../router'
import { addPlan } from './add-plan'
import styles from './library.module.css'
import { libraryStrings as strings } from './strings'

export interface PlansPanelProps {
  readonly library: Library
  /** Asks for a file. */
  readonly onOpenFile: () => void
  readonly close: () => void
}

/** Lists the plans of this device and the ways to make another. */
export function PlansPanel({ library, onOpenFile, close }: PlansPanelProps) {
  const { plans, current } = useStore(library.state)
  useEffect(() => void library.refresh(), [library])
  const leaving = (work: () => unknown) => () => {
    close()
    work()
  }
  return (
    <div className={styles.panel}>
      <section aria-labelledby="plans-own">
        <h2 id="plans-own">{strings.own}</h2>
        <ul>
          {plans.map(plan => (
            <PlanRow
              key={plan.id}
              plan={plan}
              library={library}
              isShown={plan.id === current.id}
              onShow={leaving(() => plan.id !== current.id && library.show(plan.id))}
            />
          ))}
        </ul>
        <div className={styles.ways}>
          <Button look="line" onClick={leaving(() => library.duplicate(current.id))}>
            {strings.duplicateThis}
          </Button>
          <Button look="line" onClick={leaving(onOpenFile)}>
            {strings.open}
          </Button>
          <ButtonLink href={hashOf('compare')} onClick={close}>
            {strings.compare}
          </ButtonLink>
        </div>
      </section>
      <Examples onTake={id => leaving(() => addExample(library, id))()} />
    </div>
  )
}

async function addExample(library: Library, id: string): Promise<void> {
  const { [id]: scenario } = await loadPresets()
  if (scenario) await addPlan(library, scenario)
}

interface ExamplesProps {
  readonly onTake: (id: string) => void
}

function Examples({ onTake }: ExamplesProps) {
  const [told, setTold] = useState(presets)
  useEffect(() => void loadPresets().then(all => setTold({ ...all })), [])
  return (
    <section aria-labelledby="plans-examples">
      <h2 id="plans-examples">{strings.examples}</h2>
      <ul>
        {Object.entries(presetNames).map(([id, name]) => (
          <li key={id}>
            <button type="button" className={styles.example} onClick={() => onTake(id)}>
              <b>{name}</b>
              {told[id]?.note && <small>{told[id].note}</small>}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}

interface PlanRowProps {
  readonly plan: PlanEntry
  readonly library: Library
  readonly isShown: boolean
  readonly onShow: () => void
}

function PlanRow({ plan, library, isShown, onShow }: PlanRowProps) {
  const [renaming, setRenaming] = useState(false)
  if (renaming) return <RenameRow plan={plan} library={library} onDone={() => setRenaming(false)} />
  return (
    <li className={styles.plan}>
      <button
        type="button"
        className={styles.open}
        aria-current={isShown ? 'true' : undefined}
        onClick={onShow}
      >
        <span className={styles.tick}>{isShown && <Icon name="check" />}</span>
        <span className={styles.name}>{plan.name}</span>
        <small>{savedText(plan)}</small>
      </button>
      <span className={styles.acts}>
        <IconButton
          icon="edit"
          label={`${strings.rename} ${plan.name}`}
          title={strings.rename}
          onClick={() => setRenaming(true)}
        />
        <IconButton
          icon="copy"
          label={`${strings.duplicate} ${plan.name}`}
          title={strings.duplicate}
          onClick={() => void library.duplicate(plan.id)}
        />
        <IconButton
          icon="remove"
          label={`${strings.remove} ${plan.name}`}
          title={strings.remove}
          onClick={() => void library.remove(plan.id)}
        />
      </span>
    </li>
  )
}

const longestName = 120

interface RenameRowProps {
  readonly plan: PlanEntry
  readonly library: Library
  readonly onDone: () => void
}

function RenameRow({ plan, library, onDone }: RenameRowProps) {
  const [text, setText] = useState(plan.name)
  const save = (event: FormEvent) => {
    event.preventDefault()
    const name = text.trim()
    if (name !== '' && name !== plan.name) void library.rename(plan.id, name)
    onDone()
  }
  return (
    <li>
      <form className={styles.rename} onSubmit={save}>
        <input
          ref={field => field?.focus()}
          aria-label={strings.renameTo(plan.name)}
          maxLength={longestName}
          value={text}
          onChange={event => setText(event.currentTarget.value)}
          onKeyDown={event => {
            if (event.key !== 'Escape') return
            event.preventDefault()
            onDone()
          }}
        />
        <Button look="line" onClick={save}>
          {strings.rename}
        </Button>
      </form>
    </li>
  )
}

function savedText({ savedAt }: PlanEntry): string {
  if (savedAt === null) return strings.unsaved
  const at = new Date(savedAt)
  const isToday = at.toDateString() === new Date().toDateString()
  return isToday
    ? at.toLocaleTimeString([], { hour: '2-digit', minute: '2-digit' })
    : at.toLocaleDateString([], { day: 'numeric', month: 'short', year: 'numeric' })
}
