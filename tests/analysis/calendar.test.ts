import { expect, it } from 'vitest'
import { calendarMonth, monthName, startMonthOf } from '../../src/analysis/calendar'

it('reads the start of a scenario', () => {
  expect(startMonthOf('2026-12')).toEqual({ year: 2026, month: 12 })
})

it.each([
  ['2026-12', 0, 'Dec 2026'],
  ['2026-12', 1, 'Jan 2027'],
  ['2026-12', 27, 'Mar 2029'],
  ['2026-01', 11, 'Dec 2026'],
  ['2026-01', 12, 'Jan 2027'],
  ['2026-01', 119, 'Dec 2035'],
])('names the month %s + %i', (start, month, name) => {
  expect(monthName(start, month)).toBe(name)
})

it('counts a fraction of a month as the month it ends in', () => {
  expect(calendarMonth('2026-12', 1.5)).toEqual({ year: 2027, month: 2 })
  expect(calendarMonth('2026-12', 2 + 1e-12)).toEqual({ year: 2027, month: 2 })
})

it('writes short years with two digits', () => {
  expect(monthName('2099-12', 1, 'short')).toBe('Jan 00')
  expect(monthName('2026-12', 27, 'short')).toBe('Mar 29')
})
