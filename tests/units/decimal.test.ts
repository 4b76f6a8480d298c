import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decimalsOf } from '../../src/units/decimal.ts'
import { shift10 } from '../../src/units/index.ts'

test('the point moves as on paper', () => {
  expect(shift10(0.07, 2)).toBe(7)
  expect(shift10(11.2, -2)).toBe(0.112)
  expect(shift10(1.5e-7, 3)).toBe(1.5e-4)
  expect(shift10(-0.29, 2)).toBe(-29)
})

test('numbers of up to 15 figures come back', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -1e15 + 1, max: 1e15 - 1 }),
      fc.integer({ min: -12, max: 12 }),
      fc.integer({ min: -12, max: 12 }),
      (digits, scale, places) => {
        const value = shift10(digits, scale)
        expect(shift10(shift10(value, places), -places)).toBe(value)
      },
    ),
  )
})

test('decimals are counted in every notation', () => {
  expect([12, 0.5, 1.25, 1e-7, 1.5e-7, 1e21, -0.25].map(decimalsOf)).toEqual([0, 1, 2, 7, 8, 0, 2])
})
