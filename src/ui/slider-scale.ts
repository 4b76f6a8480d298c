import { clamp, onGrid } from './number-text'

/** Says over which values a slider runs, and whether equal ways are equal sums or equal factors. */
export interface SliderRange {
  readonly min: number
  readonly max: number
  readonly step: number
  readonly scale?: 'linear' | 'log' | undefined
}

/** Gives the place of a value on a slider, from 0 to 1; beyond the ends it stays at the end. */
export function sliderShare(value: number, { min, max, scale }: SliderRange): number {
  if (!(max > min)) return 0
  const share =
    scale === 'log' && min > 0
      ? Math.log(Math.max(value, min) / min) / Math.log(max / min)
      : (value - min) / (max - min)
  return clamp(share, 0, 1)
}

/** Gives the value at a place from 0 to 1, on the grid of the slider. */
export function sliderValue(share: number, { min, max, step, scale }: SliderRange): number {
  const raw = scale === 'log' && min > 0 ? min * (max / min) ** share : min + share * (max - min)
  return clamp(onGrid(raw, min, step), min, max)
}
