import { describe, expect, it } from 'vitest'
import { placeWaterfall, waterfallHeight } from '../../src/charts/waterfall-place'
import { waterfallData } from './fixtures'

const options = { format: String, formatTotal: (value: number) => `$${value}M` }
const place = (width = 660) => placeWaterfall(waterfallData, { width }, options)

describe('placeWaterfall', () => {
  it('begins each step where the one before ended, and ends at the second total', () => {
    const { x, steps, from, to } = place()
    expect(from.x).toBe(x(100))
    expect(steps.map(({ startX }) => startX)).toEqual([x(100), x(70), x(95)])
    expect(steps[2]?.x).toBe(x(90))
    expect(to.x).toBe(x(90))
  })

  it('tells what adds from what takes off, in sign and side', () => {
    const { steps } = place()
    expect(steps.map(({ text, adds, anchor }) => [text, adds, anchor])).toEqual([
      ['−30', false, 'end'],
      ['+25', true, 'start'],
      ['−5', false, 'end'],
    ])
  })

  it('stays inside the sheet, names and figures too', () => {
    for (const width of [300, 358, 660, 1100]) {
      const { steps, from, to, left } = place(width)
      for (const { x, width: wide } of steps) {
        expect(x).toBeGreaterThan(left)
        expect(x + wide).toBeLessThan(width)
      }
      for (const { textX, anchor } of [from, to]) expect(anchor === 'start' ? textX : 0).toBeLessThan(width)
    }
  })

  it('is as high as its steps', () => {
    const { to } = place()
    expect(to.y).toBeLessThan(waterfallHeight(waterfallData))
  })
})
