import { expect, it } from 'vitest'
import { calendarMonth } from '../../src/exports/months'

it.each([
  [0, 'Dec 2026'],
  [1, 'Jan 2027'],
  [13, 'Jan 2028'],
  [119, 'Nov 2036'],
])('month %i of a plan that starts in December 2026 is %s', (month, name) => {
  expect(calendarMonth('2026-12', month)).toBe(name)
})
