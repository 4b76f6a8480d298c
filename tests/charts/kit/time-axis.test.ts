import { describe, expect, it } from 'vitest'
import { monthName, placeTimeAxis } from '../../../src/charts/kit/time-axis'

const plot = (right: number) => ({ left: 0, right, top: 0, bottom: 100 })

describe('monthName', () => {
  it('counts calendar months from the start', () => {
    const start = { year: 2026, month: 12 }
    expect(monthName(start, 0)).toBe('Dec 2026')
    expect(monthName(start, 1)).toBe('Jan 2027')
    expect(monthName(start, 34)).toBe('Oct 2029')
    expect(monthName(start, 34, true)).toBe('Oct 29')
  })
})

describe('placeTimeAxis', () => {
  it('puts a tick at every twelve months and each year between January and January', () => {
    const axis = placeTimeAxis({ year: 2027, month: 1 }, 36, plot(360))
    expect(axis.ticks.map(tick => [tick.text, tick.x])).toEqual([
      ['month 0', 0],
      ['12', 120],
      ['24', 240],
      ['36', 360],
    ])
    expect(axis.years.map(year => [year.text, year.x])).toEqual([
      ['2027', 60],
      ['2028', 180],
      ['2029', 300],
    ])
  })

  it('shifts the years of a plan that starts in December by a month', () => {
    const axis = placeTimeAxis({ year: 2026, month: 12 }, 24, plot(480))
    // January 2027 is month 1, so the year spans months 1 to 13 and its middle is month 7, at 7 x 20 pixels.
    expect(axis.years[0]).toMatchObject({ text: '2027', x: 140 })
  })

  it('shortens years, then spreads the ticks, as the room shrinks', () => {
    const start = { year: 2026, month: 12 }
    expect(placeTimeAxis(start, 60, plot(215)).years.map(({ text }) => text)).toEqual([
      '’27',
      '’28',
      '’29',
      '’30',
      '’31',
    ])
    const ten = placeTimeAxis(start, 120, plot(215))
    expect(ten.ticks.map(({ month }) => month)).toEqual([0, 24, 48, 72, 96, 120])
    expect(ten.years).toHaveLength(5)
  })
})
