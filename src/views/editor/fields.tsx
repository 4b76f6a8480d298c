import { type ChangeEvent, type ReactNode, useId, useState } from 'react'
import type { Fault } from '../../scenario'
import styles from './editor.module.css'

const longestName = 120
const longestNote = 2000

type Box = HTMLInputElement | HTMLTextAreaElement

export interface TextFieldProps {
  readonly label: string
  readonly value: string
  /** Takes the text when it is left; gives the reasons where it is refused. */
  readonly onCommit: (text: string) => readonly Fault[]
  readonly placeholder?: string
  /** Lets the field be left empty. */
  readonly optional?: boolean
  /** Takes several lines and as much as a file takes in a note. */
  readonly long?: boolean
}

/** Renders a text that is taken when it is left; one that is refused stays, with the reason. */
export function TextField(props: TextFieldProps) {
  const { label, value, onCommit, placeholder, optional = false, long = false } = props
  const [text, setText] = useState(value)
  const [shown, setShown] = useState(value)
  const [faults, setFaults] = useState<readonly Fault[]>([])
  const errorId = useId()
  if (shown !== value) {
    setShown(value)
    setText(value)
    setFaults([])
  }
  const leave = () => {
    const next = text.trim()
    if (text === value || next === value || (next === '' && !optional && value === '')) setFaults([])
    else setFaults(onCommit(next))
  }
  const shared = {
    className: styles.box,
    'aria-label': label,
    'aria-invalid': faults.length > 0,
    'aria-describedby': faults.length > 0 ? errorId : undefined,
    placeholder,
    value: text,
    onChange: (event: ChangeEvent<Box>) => setText(event.currentTarget.value),
    onBlur: leave,
  }
  return (
    <span className={styles.field}>
      {long ? (
        <textarea {...shared} rows={2} maxLength={longestNote} />
      ) : (
        <input {...shared} maxLength={longestName} onKeyDown={event => event.key === 'Enter' && leave()} />
      )}
      <Refusal id={errorId} faults={faults} />
    </span>
  )
}

/** Says at a field why it was not taken. */
export function Refusal({ id, faults }: { readonly id?: string; readonly faults: readonly Fault[] }) {
  if (faults.length === 0) return null
  return (
    <span id={id} role="alert" className={styles.refusal}>
      {[...new Set(faults.map(({ message }) => message))].join(' ')}
    </span>
  )
}

export interface ChoiceFieldProps {
  readonly label: string
  readonly value: string
  readonly options: readonly { readonly id: string; readonly name: string }[]
  readonly onChoose: (id: string) => readonly Fault[]
  /** Is the first option, which chooses nothing. */
  readonly prompt?: string
}

/** Renders a choice among rows; one that is refused leaves the choice as it was and says why. */
export function ChoiceField({ label, value, options, onChoose, prompt }: ChoiceFieldProps) {
  const [faults, setFaults] = useState<readonly Fault[]>([])
  return (
    <span className={styles.field}>
      <select
        className={styles.box}
        aria-label={label}
        value={value}
        onChange={event => setFaults(onChoose(event.currentTarget.value))}
      >
        {prompt !== undefined && <option value="">{prompt}</option>}
        {options.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
      <Refusal faults={faults} />
    </span>
  )
}

/** Puts a visible word before a control that has a name of its own. */
export function Labelled({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div className={styles.labelled}>
      <span aria-hidden="true">{label}</span>
      {children}
    </div>
  )
}
