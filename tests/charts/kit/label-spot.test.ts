import { describe, expect, it } from 'vitest'
import { boxesMeet, firstFreeSpot, isFree } from '../../../src/charts/kit/label-spot'

const box = (x: number, y: number, width = 10, height = 10) => ({ x, y, width, height })

describe('isFree', () => {
  it('sees a line that crosses without a vertex inside', () => {
    expect(
      isFree(box(40, 40), {
        lines: [
          [
            [0, 0],
            [100, 100],
          ],
        ],
        boxes: [],
      }),
    ).toBe(false)
  })

  it('ignores a line that passes by, and one that ends before', () => {
    expect(
      isFree(box(40, 40), {
        lines: [
          [
            [0, 80],
            [100, 80],
          ],
          [
            [0, 45],
            [30, 45],
          ],
        ],
        boxes: [],
      }),
    ).toBe(true)
  })

  it('keeps a distance', () => {
    const lines = [
      [
        [0, 53],
        [100, 53],
      ] as const,
    ]
    expect(isFree(box(40, 40), { lines, boxes: [] }, 2)).toBe(true)
    expect(isFree(box(40, 40), { lines, boxes: [] }, 4)).toBe(false)
  })
})

describe('firstFreeSpot', () => {
  it('takes the first candidate that is free and within bounds', () => {
    const candidates = [box(-5, 0), box(0, 0), box(20, 0)]
    expect(firstFreeSpot(candidates, box(0, 0, 100, 100), { lines: [], boxes: [box(0, 0)] })).toEqual(
      box(20, 0),
    )
  })

  it('gives none where nothing is free', () => {
    expect(firstFreeSpot([box(0, 0)], box(0, 0, 5, 5), { lines: [], boxes: [] })).toBeNull()
  })
})

describe('boxesMeet', () => {
  it('does not count edges that only touch', () => {
    expect(boxesMeet(box(0, 0), box(10, 0))).toBe(false)
    expect(boxesMeet(box(0, 0), box(9, 9))).toBe(true)
  })
})
