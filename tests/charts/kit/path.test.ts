import { describe, expect, it } from 'vitest'
import { areaPath, linePath } from '../../../src/charts/kit/path'

describe('paths', () => {
  it('go through the points of a line, to a thousandth of a pixel', () => {
    expect(
      linePath([
        [0, 1],
        [2.00049, 3],
      ]),
    ).toBe('M0,1L2,3')
    expect(linePath([[4, 5]])).toBe('M4,5Z')
    expect(linePath([])).toBe('')
  })

  it('run along the high edge of an area and back along the low one', () => {
    const spans = [
      { x: 0, low: 9, high: 1 },
      { x: 5, low: 8, high: 2 },
    ]
    expect(areaPath(spans)).toBe('M0,1L5,2L5,8L0,9Z')
    expect(areaPath([])).toBe('')
  })
})
