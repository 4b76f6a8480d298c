import { join } from './join'
import styles from './lever.module.css'
import { NumberField, type NumberFieldProps } from './number-field'
import { RangeSlider } from './range-slider'

export interface LeverProps extends Omit<NumberFieldProps, 'weak' | 'aligned'> {
  /** Is the value before the reader changed it: the default or the preset's. */
  readonly initial: number
  /** Is the usual range, drawn as a band. */
  readonly typical?: readonly [low: number, high: number] | undefined
  /** Says over which values the slider runs; the limits of the box when absent. */
  readonly sliderRange?: readonly [low: number, high: number] | undefined
  readonly scale?: 'linear' | 'log' | undefined
  /** Says that the reader changed the value. */
  readonly changed?: boolean
  /** Says why the source is weak; marks the lever with a tilde. */
  readonly weak?: string | undefined
  readonly onReset?: (() => void) | undefined
  /** Opens the explanation of this input. */
  readonly onOpen?: (() => void) | undefined
  /** Says that its explanation is open. */
  readonly current?: boolean
}

/** Renders one input as label, box and slider: one group with one name. */
export function Lever(props: LeverProps) {
  const { label, unit, value, initial, format, changed = false, weak, onReset } = props
  const [low, high] = props.sliderRange ?? [props.min, props.max]
  const withUnit = (shown: number) => (unit ? `${format(shown)}\u202f${unit}` : format(shown))
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot lay out as a flex row in every browser.
    <div role="group" aria-label={label} className={join(styles.lever, changed && styles.changed)}>
      {changed && onReset && (
        <button
          type="button"
          className={styles.dot}
          aria-label={`Changed from ${withUnit(initial)}; reset`}
          title={`Changed from ${withUnit(initial)}. Click to reset.`}
          onClick={onReset}
        />
      )}
      <div className={styles.top}>
        <LeverLabel {...props} />
        <NumberField {...props} weak={weak !== undefined && !changed} aligned />
      </div>
      {Number.isFinite(low) && Number.isFinite(high) && (
        <RangeSlider {...props} min={low} max={high} valueText={withUnit(value)} />
      )}
    </div>
  )
}

function LeverLabel({ label, weak, onOpen, current = false }: LeverProps) {
  const tilde = weak !== undefined && (
    <span className={styles.tilde} title={`Weak source: ${weak}`}>
      ~<span className="vh"> weak source: {weak}</span>
    </span>
  )
  if (!onOpen) {
    return (
      <span className={styles.label}>
        {label}
        {tilde}
      </span>
    )
  }
  return (
    <button
      type="button"
      className={join(styles.label, styles.opens)}
      aria-current={current ? 'true' : undefined}
      onClick={onOpen}
    >
      <span>{label}</span>
      {tilde}
    </button>
  )
}
