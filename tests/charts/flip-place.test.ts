import { describe, expect, it } from 'vitest'
import { placeFlip } from '../../src/charts/flip-place'

describe('placeFlip', () => {
  it('lets the other strategy win from the flip to the end that lies beyond it', () => {
    // Usual 100 to 200, now 150, flips at 300: the range of 200 gets 24 at each side, so 76 to 324 fill 248 pixels.
    const above = placeFlip({ now: 150, flipsAt: 300, typical: [100, 200] }, 248)
    expect(above).toEqual({ now: 74, flip: 224, typical: { x: 24, width: 100 }, wins: { x: 224, width: 24 } })
    const below = placeFlip({ now: 3.2, flipsAt: 2.6, typical: [2.4, 4.1] }, 100)
    expect(below.wins).toEqual({ x: 0, width: below.flip })
  })

  it('starts at zero rather than below it where nothing is negative', () => {
    expect(placeFlip({ now: 1, flipsAt: 100, typical: [1, 50] }, 100).now).toBeCloseTo(
      100 / (100 + 0.12 * 99),
      9,
    )
  })
})
