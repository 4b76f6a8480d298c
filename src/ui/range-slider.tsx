import type { CSSProperties, KeyboardEvent } from 'react'
import { join } from './join'
import { stepByKey } from './number-text'
import styles from './range-slider.module.css'
import { type SliderRange, sliderShare, sliderValue } from './slider-scale'

export interface RangeSliderProps extends SliderRange {
  /** Is the accessible name. */
  readonly label: string
  readonly value: number
  /** Is marked by a tick; the track is filled from here to the value once they differ. */
  readonly initial?: number | undefined
  /** Is drawn as a band: where the value usually lies. */
  readonly typical?: readonly [low: number, high: number] | undefined
  /** Says the value with its unit. */
  readonly valueText: string
  readonly changed?: boolean
  readonly onChange: (value: number) => void
  /** Frames one drag for undo. */
  readonly onGesture?: ((phase: 'start' | 'end') => void) | undefined
}

const fine = 1000

/** Renders a slider with the usual range as a band and the default as a tick. */
export function RangeSlider(props: RangeSliderProps) {
  const { label, value, initial, typical, valueText, changed = false, onChange, onGesture } = props
  return (
    <div className={join(styles.track, changed && styles.changed)} style={shares(props)}>
      {typical && <span className={styles.typical} />}
      {initial !== undefined && changed && <span className={styles.fill} />}
      {initial !== undefined && <span className={styles.initial} />}
      <input
        type="range"
        aria-label={label}
        aria-valuetext={valueText}
        {...nativeRange(props)}
        value={nativeValue(value, props)}
        onChange={event => onChange(fromNative(Number(event.currentTarget.value), props))}
        onKeyDown={event => onKey(event, props)}
        onPointerDown={() => onGesture?.('start')}
        onPointerUp={() => onGesture?.('end')}
      />
    </div>
  )
}

function isLog({ scale, min }: SliderRange): boolean {
  return scale === 'log' && min > 0
}

function nativeRange(range: SliderRange) {
  return isLog(range) ? { min: 0, max: fine, step: 1 } : { min: range.min, max: range.max, step: range.step }
}

function nativeValue(value: number, range: SliderRange): number {
  return isLog(range) ? Math.round(sliderShare(value, range) * fine) : value
}

function fromNative(value: number, range: SliderRange): number {
  return isLog(range) ? sliderValue(value / fine, range) : value
}

function shares({ value, initial, typical, ...range }: RangeSliderProps): CSSProperties {
  const now = sliderShare(value, range)
  const from = initial === undefined ? now : sliderShare(initial, range)
  return {
    '--low': typical ? sliderShare(typical[0], range) : 0,
    '--high': typical ? sliderShare(typical[1], range) : 0,
    '--from': Math.min(from, now),
    '--to': Math.max(from, now),
    '--initial': from,
  } as CSSProperties
}

function onKey(event: KeyboardEvent<HTMLInputElement>, props: RangeSliderProps): void {
  const key = event.key === 'ArrowRight' ? 'ArrowUp' : event.key === 'ArrowLeft' ? 'ArrowDown' : event.key
  const next = stepByKey(key, event.shiftKey, props.value, props)
  if (next === null) return
  event.preventDefault()
  event.stopPropagation()
  if (next !== props.value) props.onChange(next)
}
