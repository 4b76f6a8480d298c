import { expect, test } from 'vitest'
import { nearest } from '../../src/units/index.ts'
import { editDistance } from '../../src/units/nearest.ts'

test('the textbook distances: kitten to sitting is 3, flaw to lawn is 2', () => {
  expect(editDistance('kitten', 'sitting')).toBe(3)
  expect(editDistance('flaw', 'lawn')).toBe(2)
  expect(editDistance('', 'abc')).toBe(3)
  expect(editDistance('KW', 'kw')).toBe(0)
})

test('nearest finds the mistyped name and has none among none', () => {
  expect(nearest('facilityPowerPaek', ['itPowerPeak', 'facilityPowerPeak', 'facilityEnergy'])).toBe(
    'facilityPowerPeak',
  )
  expect(nearest('x', [])).toBeUndefined()
  expect(nearest('frobnicate', ['quote', 'explain', 'check'])).toBeUndefined()
})

test('a very long word costs no more than a long one', () => {
  expect(nearest('k'.repeat(1e6), ['kW'])).toBeUndefined()
})
