import { describe, expect, it } from 'vitest'
import { onGrid, stepByKey } from '../../src/ui/number-text'

const limits = { min: 0, max: 120, step: 1 }

describe('stepByKey', () => {
  it('steps, with Shift by ten, and stops at the limits', () => {
    expect(stepByKey('ArrowUp', false, 27, limits)).toBe(28)
    expect(stepByKey('ArrowDown', true, 27, limits)).toBe(17)
    expect(stepByKey('ArrowUp', true, 115, limits)).toBe(120)
    expect(stepByKey('Home', false, 27, limits)).toBe(0)
    expect(stepByKey('End', false, 27, limits)).toBe(120)
  })

  it('leaves letters alone', () => {
    expect(stepByKey('e', false, 27, limits)).toBeNull()
  })
})

describe('onGrid', () => {
  it('leaves no dust of binary fractions', () => {
    expect(onGrid(0.112 + 0.001, 0, 0.001)).toBe(0.113)
    expect(onGrid(0.1 + 0.2, 0, 0.1)).toBe(0.3)
  })
})
