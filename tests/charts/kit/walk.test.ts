import { describe, expect, it } from 'vitest'
import { monthWalk } from '../../../src/charts/kit/month-walk'
import { hasStep, sayReadings, walkTo } from '../../../src/charts/kit/walk'

describe('walkTo', () => {
  it('steps by one, with Shift by ten, and stays inside', () => {
    expect(walkTo('ArrowRight', false, 14, { count: 60 })).toBe(15)
    expect(walkTo('ArrowLeft', true, 14, { count: 60 })).toBe(4)
    expect(walkTo('ArrowLeft', true, 4, { count: 60 })).toBe(0)
    expect(walkTo('ArrowRight', true, 55, { count: 60 })).toBe(59)
  })

  it('starts at the near end and jumps with Home and End', () => {
    expect(walkTo('ArrowRight', false, null, { count: 60 })).toBe(0)
    expect(walkTo('ArrowLeft', false, null, { count: 60 })).toBe(59)
    expect(walkTo('Home', false, 30, { count: 60 })).toBe(0)
    expect(walkTo('End', false, 30, { count: 60 })).toBe(59)
  })

  it('keeps to months that start later', () => {
    const year = { first: 30, count: 12 }
    expect(walkTo('ArrowRight', false, null, year)).toBe(30)
    expect(walkTo('ArrowRight', true, 38, year)).toBe(41)
    expect(walkTo('ArrowLeft', false, 3, year)).toBe(30)
    expect(walkTo('End', false, 33, year)).toBe(41)
    expect([29, 30, 41, 42].map(month => hasStep(year, month))).toEqual([false, true, true, false])
  })

  it('leaves other keys alone', () => {
    expect(walkTo('t', false, 3, { count: 60 })).toBeNull()
  })
})

describe('monthWalk', () => {
  const walk = monthWalk({
    start: { year: 2026, month: 12 },
    months: 60,
    series: [
      { id: 'build', label: 'build', values: Array.from({ length: 60 }, () => 9.2) },
      { id: 'partner', label: 'partner', values: Array.from({ length: 60 }, () => 8.8) },
    ],
    format: value => `${value.toFixed(1)} MW`,
  })

  it('speaks a month with its values', () => {
    expect(sayReadings(walk.name(14), walk.readings(14))).toBe(
      'Month 14, Feb 2028: build 9.2 MW, partner 8.8 MW',
    )
  })

  it('finds the month under a pixel of the shared plot, and none in the margins', () => {
    // 660 wide: the plot runs from 28 to 492, 60 months of 7.73 pixels.
    expect(walk.stepAt(28 + 7.74 * 14, 0, 660)).toBe(14)
    expect(walk.stepAt(10, 0, 660)).toBeNull()
    expect(walk.stepAt(500, 0, 660)).toBeNull()
  })
})
