import { scaleLinear } from 'd3'
import { describe, expect, it } from 'vitest'
import { balanceOf, demandAt, gapColumns, idleColumns, stretches } from '../../src/charts/capacity-areas'

describe('demandAt', () => {
  it('runs through the middle of each month and is flat beyond the ends', () => {
    expect(demandAt([2, 4], 0)).toBe(2)
    expect(demandAt([2, 4], 0.5)).toBe(2)
    expect(demandAt([2, 4], 1)).toBe(3)
    expect(demandAt([2, 4], 1.5)).toBe(4)
    expect(demandAt([2, 4], 2)).toBe(4)
  })
})

describe('balanceOf', () => {
  it('inserts the point where demand passes capacity', () => {
    // Demand rises from 2 at 0.5 to 4 at 1.5 and passes 2.5 a quarter of the way, at 0.75.
    const points = balanceOf([2, 4], [2.5, 2.5], 2)
    expect(points).toContainEqual({ at: 0.75, demand: 2.5, capacity: 2.5 })
  })
})

describe('gap and idle', () => {
  const x = scaleLinear([0, 2], [0, 200])
  const y = scaleLinear([0, 10], [100, 0])

  it('spans from capacity up to demand where capacity is short', () => {
    const columns = gapColumns(balanceOf([5, 5], [0, 6], 2), x, y)
    expect(columns[0]).toEqual({ x: 0, high: 50, low: 100 })
    expect(columns.at(-1)).toEqual({ x: 200, high: 50, low: 50 })
  })

  it('spans from demand up to capacity where capacity is idle', () => {
    const columns = idleColumns(balanceOf([5, 5], [0, 6], 2), x, y)
    expect(columns[0]).toEqual({ x: 0, high: 50, low: 50 })
    expect(columns.at(-1)).toEqual({ x: 200, high: 40, low: 50 })
  })

  it('cuts separate stretches apart and drops what has no height', () => {
    const columns = gapColumns(balanceOf([5, 5, 5], [0, 6, 0], 3), scaleLinear([0, 3], [0, 300]), y)
    const found = stretches(columns)
    expect(found).toHaveLength(2)
    expect([found[0]?.[0]?.x, found[0]?.at(-1)?.x]).toEqual([0, 100])
    expect([found[1]?.[0]?.x, found[1]?.at(-1)?.x]).toEqual([200, 300])
  })
})
