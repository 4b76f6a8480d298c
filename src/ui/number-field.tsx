import { type KeyboardEvent, useId } from 'react'
import { join } from './join'
import styles from './number-field.module.css'
import { type Limits, type Parsed, stepByKey } from './number-text'
import { type NumberDraft, useNumberDraft } from './use-number-draft'

export interface NumberFieldProps extends Limits {
  /** Is the accessible name. */
  readonly label: string
  readonly value: number
  readonly unit?: string | undefined
  /** Writes the value as the reader would type it, without its unit. */
  readonly format: (value: number) => string
  /** Reads a text; its error says what to enter, as in "Enter 0 to 120 months." */
  readonly parse: (text: string) => Parsed
  /** Is called while typing with every valid value, and at every step. */
  readonly onChange: (value: number) => void
  /** Frames one gesture, from focus to blur, for undo. */
  readonly onGesture?: ((phase: 'start' | 'end') => void) | undefined
  /** Says that the value rests on a weak source. */
  readonly weak?: boolean
  /** Lets number and unit share a line with the fields above and below. */
  readonly aligned?: boolean
}

/** Renders a number in a box: bad text stays, with a sentence that says the range and the value still in use. */
export function NumberField(props: NumberFieldProps) {
  const { label, value, unit, min, max, onGesture, weak = false, aligned = false } = props
  const draft = useNumberDraft(props)
  const errorId = useId()
  const leave = () => {
    draft.leave()
    onGesture?.('end')
  }
  return (
    <>
      <span
        className={join(
          styles.box,
          aligned && styles.aligned,
          aligned && (unit?.length ?? 0) > longUnit && styles.roomy,
          aligned && draft.text.length > longText && styles.wide,
          weak && styles.weak,
          draft.error && styles.error,
        )}
      >
        <input
          type="text"
          inputMode="decimal"
          autoComplete="off"
          role="spinbutton"
          aria-label={label}
          aria-valuenow={value}
          aria-valuetext={spoken(props)}
          aria-valuemin={finite(min)}
          aria-valuemax={finite(max)}
          aria-invalid={draft.error !== null}
          aria-describedby={draft.error === null ? undefined : errorId}
          value={draft.text}
          onChange={event => draft.type(event.currentTarget.value)}
          onFocus={event => {
            event.currentTarget.select()
            onGesture?.('start')
          }}
          onBlur={leave}
          onKeyDown={event => onKey(event, props, draft)}
        />
        {unit && <span className={styles.unit}>{unit}</span>}
      </span>
      {draft.error !== null && (
        <span id={errorId} role="alert" className={styles.sentence}>
          {draft.error} Still using {spoken(props)}.
        </span>
      )}
    </>
  )
}

/** What fits a box of the usual width, number and unit, in characters. */
const longText = 7
const longUnit = 7

function spoken({ value, unit, format }: NumberFieldProps): string {
  return unit ? `${format(value)}\u202f${unit}` : format(value)
}

function finite(limit: number): number | undefined {
  return Number.isFinite(limit) ? limit : undefined
}

function onKey(event: KeyboardEvent<HTMLInputElement>, props: NumberFieldProps, draft: NumberDraft): void {
  if (event.key === 'Enter') draft.leave()
  if (event.key === 'Escape') draft.revert()
  /* While a text is being written, Home and End belong to its caret. */
  if (draft.editing && (event.key === 'Home' || event.key === 'End')) return
  const next = stepByKey(event.key, event.shiftKey, props.value, props)
  if (next === null || !Number.isFinite(next)) return
  event.preventDefault()
  event.stopPropagation()
  draft.revert()
  if (next !== props.value) props.onChange(next)
}
