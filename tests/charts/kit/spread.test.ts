import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { spread } from '../../../src/charts/kit/spread'

describe('spread', () => {
  it('leaves labels that are apart where they are', () => {
    expect(spread([10, 60, 120], 16, 0, 200)).toEqual([10, 60, 120])
  })

  it('moves two that touch by the same way up and down', () => {
    // 100 and 104 are 4 apart, 16 are wanted: 6 each.
    expect(spread([100, 104], 16, 0, 200)).toEqual([94, 110])
  })

  it('keeps a cluster above the floor and below the top', () => {
    expect(spread([198, 199], 16, 0, 200)).toEqual([184, 200])
    expect(spread([1, 2], 16, 0, 200)).toEqual([0, 16])
  })

  it('keeps order, gap and bounds for any positions that have room', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0, max: 300, noNaN: true }), { minLength: 1, maxLength: 10 }),
        positions => {
          const placed = spread(positions, 16, 0, 300)
          const sorted = [...placed].sort((a, b) => a - b)
          expect(sorted.every((y, k) => k === 0 || y - (sorted[k - 1] ?? 0) >= 16 - 1e-6)).toBe(true)
          expect(Math.min(...placed)).toBeGreaterThanOrEqual(-1e-6)
          expect(Math.max(...placed)).toBeLessThanOrEqual(300 + 1e-6)
          const order = (values: number[]) =>
            values.map((_, k) => k).sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0) || a - b)
          expect(order(placed)).toEqual(order(positions))
        },
      ),
    )
  })
})
