import { useEffect, useId, useState } from 'react'
import type { Fault } from '../../scenario'
import { basis } from '../../scenario/basis'
import { formulaFault } from '../../scenario/own-formulas'
import { learn } from '../learn'
import styles from './editor.module.css'
import { Refusal } from './fields'
import { editorStrings as strings } from './strings'

export interface FormulaFieldProps {
  readonly label: string
  readonly value: string
  /** Is told every text, as it is typed. */
  readonly onText?: (text: string) => void
  /** Takes a formula that can be read when the field is left; gives the reasons where the plan refuses it. */
  readonly onCommit?: (text: string) => readonly Fault[]
}

/** Renders a formula that is read as it is typed: what is wrong is said at once, and the last valid one stays. */
export function FormulaField({ label, value, onText, onCommit }: FormulaFieldProps) {
  const [text, setText] = useState(value)
  const [shown, setShown] = useState(value)
  const [refused, setRefused] = useState<readonly Fault[]>([])
  const fault = useFormulaFault(text)
  const [noteId, errorId] = [useId(), useId()]
  if (shown !== value) {
    setShown(value)
    setText(value)
    setRefused([])
  }
  const faults = fault ? [fault] : refused
  const leave = async () => {
    const next = text.trim()
    if (!onCommit || next === value || next === '') return
    await learn(holding(next))
    if (!formulaFault(next, basis.model)) setRefused(onCommit(next))
  }
  return (
    <label className={styles.formula}>
      <span className="vh">{label}</span>
      <textarea
        className={styles.box}
        aria-label={label}
        aria-invalid={faults.length > 0}
        aria-describedby={faults.length > 0 ? `${errorId} ${noteId}` : noteId}
        rows={2}
        maxLength={500}
        spellCheck={false}
        value={text}
        onChange={event => {
          setText(event.currentTarget.value)
          onText?.(event.currentTarget.value)
        }}
        onBlur={leave}
      />
      <Refusal id={errorId} faults={faults} />
      <span id={noteId} className={styles.note}>
        {strings.ownFormulaNote}
      </span>
    </label>
  )
}

const holding = (formula: string) => ({ ownLines: [{ id: '', name: '', offer: '', formula }] })

/** Says why what stands in the field cannot be read; of texts that follow each other the last counts. */
function useFormulaFault(text: string): Fault | undefined {
  const [fault, setFault] = useState<Fault>()
  useEffect(() => {
    const written = text.trim()
    let current = true
    if (written === '') setFault(undefined)
    else void learn(holding(written)).then(() => current && setFault(formulaFault(written, basis.model)))
    return () => {
      current = false
    }
  }, [text])
  return fault
}
