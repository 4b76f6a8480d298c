import { describe, expect, it } from 'vitest'
import { sliderShare, sliderValue } from '../../src/ui/slider-scale'

describe('slider scale', () => {
  it('is linear by default and stays within its ends', () => {
    const range = { min: 0, max: 60, step: 1 }
    expect(sliderShare(27, range)).toBe(0.45)
    expect(sliderShare(90, range)).toBe(1)
    expect(sliderValue(0.45, range)).toBe(27)
  })

  it('gives equal ways to equal factors on a logarithmic scale', () => {
    const range = { min: 10, max: 1000, step: 1, scale: 'log' as const }
    expect(sliderShare(100, range)).toBeCloseTo(0.5, 12)
    expect(sliderValue(0.5, range)).toBe(100)
  })

  it('does not divide by an empty range', () => {
    expect(sliderShare(5, { min: 5, max: 5, step: 1 })).toBe(0)
  })
})
