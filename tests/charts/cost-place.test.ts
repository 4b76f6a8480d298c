import { describe, expect, it } from 'vitest'
import { costAt, placeCumulativeCost } from '../../src/charts/cost-place'
import { costData } from './fixtures'

const options = {
  format: (value: number) => value.toFixed(0),
  formatTick: String,
  rangeNote: 'bars: 8 of 10 futures',
}
const place = (width = 660, data = costData()) => placeCumulativeCost(data, { width, height: 200 }, options)

describe('costAt', () => {
  it('starts at nothing and reaches each value at the end of its month', () => {
    expect(costAt([10, 30], 0)).toBe(0)
    expect(costAt([10, 30], 0.5)).toBe(5)
    expect(costAt([10, 30], 1)).toBe(10)
    expect(costAt([10, 30], 2)).toBe(30)
  })
})

describe('placeCumulativeCost', () => {
  it('ends each line at the right edge with the value of the last month', () => {
    const { lines, plot, values } = place()
    expect(lines.map(({ series, end }) => [series.id, ...end])).toEqual([
      ['service', plot.right, values.scale(180)],
      ['colo', plot.right, values.scale(140)],
    ])
  })

  it('draws the recommended line last and thicker; in a tie none', () => {
    expect(place().lines.map(({ strong }) => strong)).toEqual([false, true])
    expect(place(660, { ...costData(), recommended: undefined }).lines.some(({ strong }) => strong)).toBe(
      false,
    )
  })

  it('marks the break-even in the middle of its month, on its line', () => {
    const { breakEven, x, values } = place()
    // Colocation costs 60 at the end of month 19 and 62 at the end of month 20.
    expect(breakEven?.point).toEqual([x(20.5), values.scale(61)])
    expect(breakEven?.lines.map(({ text }) => text)).toEqual(['Break-even, month 20', 'Aug 2028'])
  })

  it('has no break-even beyond the horizon or for an unknown strategy', () => {
    expect(place(660, costData(12)).breakEven).toBeNull()
    const lost = { month: 3, seriesId: 'none', label: 'x' }
    expect(place(660, { ...costData(), breakEven: lost }).breakEven).toBeNull()
  })

  it('orders the bars of ranges from the cheapest and says once what they are', () => {
    const ranges = { colo: { low: 120, high: 160 }, service: { low: 150, high: 240 } }
    const { lines, note, plot, values } = place(660, { ...costData(), ranges })
    const colo = lines.find(({ series }) => series.id === 'colo')
    const service = lines.find(({ series }) => series.id === 'service')
    expect(colo?.range).toEqual({
      x: plot.right + 10,
      low: values.scale(120),
      high: values.scale(160),
      mid: values.scale(140),
    })
    expect((service?.range?.x ?? 0) - (colo?.range?.x ?? 0)).toBe(9)
    expect(note?.text).toBe('bars: 8 of 10 futures')
  })

  it('keeps labels on the sheet at phone width', () => {
    const ranges = { colo: { low: 120, high: 160 }, service: { low: 150, high: 240 } }
    for (const { x } of place(358, { ...costData(), ranges }).labels) expect(x).toBeLessThan(358 - 60)
  })
})
