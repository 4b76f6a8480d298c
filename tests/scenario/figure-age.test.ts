import { expect, test } from 'vitest'
import { monthsBetween } from '../../src/scenario/figure-age'

test.each([
  ['2026-11-24', '2026-11-24', 0],
  ['2025-11-24', '2026-11-24', 12],
  ['2025-11-25', '2026-11-24', 11],
  ['2025-11', '2026-11-24', 12],
  ['2025', '2026-11-24', 22],
  ['2027-01-01', '2026-11-24', -2],
])('from %s to %s are %s full months', (from, to, months) => {
  expect(monthsBetween(from, to)).toBe(months)
})

test.each([
  undefined,
  '',
  '2026-13',
  '2026-00',
  '2026-11-32',
  '11/2026',
  '2026-1',
  'Q3 2026',
  '2026-11-24T00',
])('%s is no date', date => {
  expect(monthsBetween(date, '2026-11-24')).toBeNull()
  expect(monthsBetween('2026', date ?? '')).toBeNull()
})
