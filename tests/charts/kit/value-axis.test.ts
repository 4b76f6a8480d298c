import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { placeValueAxis } from '../../../src/charts/kit/value-axis'

const axis = (values: number[]) => placeValueAxis(values, [200, 0], String)

describe('placeValueAxis', () => {
  it('draws round values from zero', () => {
    expect(axis([1.6, 6.4]).ticks.map(({ value }) => value)).toEqual([0, 2, 4, 6])
    expect(axis([4, 268]).ticks.map(({ value }) => value)).toEqual([0, 50, 100, 150, 200, 250])
  })

  it('reaches below zero where values do', () => {
    const ticks = axis([-18, 37]).ticks.map(({ value }) => value)
    expect(ticks).toContain(0)
    expect(Math.min(...ticks)).toBe(-20)
  })

  it('starts at another base where one is given', () => {
    const { ticks, scale } = placeValueAxis([1.24, 1.37], [200, 0], String, 1)
    expect(ticks.map(({ value }) => value)).toEqual([1, 1.1, 1.2, 1.3])
    expect(scale(1)).toBe(200)
  })

  it('keeps an axis when all is zero', () => {
    expect(axis([0, 0]).ticks.length).toBeGreaterThanOrEqual(3)
  })

  it('always has three to six hairlines and puts zero at the bottom of what is positive', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-3, max: 1e9, noNaN: true }), high => {
        const { ticks, scale } = axis([high])
        expect(ticks.length).toBeGreaterThanOrEqual(3)
        expect(ticks.length).toBeLessThanOrEqual(6)
        expect(ticks[0]?.value).toBe(0)
        expect(scale(0)).toBeCloseTo(200, 9)
        expect(scale(high)).toBeGreaterThan(0)
      }),
    )
  })
})
