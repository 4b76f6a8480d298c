import { describe, expect, it } from 'vitest'
import { placeTies, savingAt, tieHeight } from '../../src/charts/tie-place'
import { tiePanels } from './fixtures'

const options = { format: String, formatTick: String, nowLabel: 'now', tieLabel: 'ties at' }
const place = (width = 660) => placeTies(tiePanels, width, options)

describe('savingAt', () => {
  it('reads straight between the points and nothing outside them', () => {
    const points = tiePanels[0]?.points ?? []
    expect(savingAt(points, 2)).toBe(20)
    expect(savingAt(points, 3)).toBe(0)
    expect(savingAt(points, 1)).toBe(40)
    expect(savingAt(points, 0.5)).toBeNull()
    expect(savingAt(points, 6)).toBeNull()
  })
})

describe('placeTies', () => {
  it('marks the tie on the line of nought and the price of now on the line', () => {
    const [rent] = place()
    expect(rent?.tie).toMatchObject({ x: rent?.x(3), y: rent?.values.scale(0), text: 'ties at $3' })
    expect(rent?.now).toMatchObject({ x: rent?.x(2), y: rent?.values.scale(20), text: 'now $2' })
  })

  it('marks no tie where there is none', () => {
    const [, hours] = place()
    expect(hours?.tie).toBeNull()
    expect(hours?.now).not.toBeNull()
  })

  it('gives all prices one scale of savings, each its own scale of prices', () => {
    const [rent, hours] = place()
    expect(rent?.values.scale.domain()).toEqual(hours?.values.scale.domain())
    expect(rent?.x.domain()).toEqual([1, 5])
    expect(hours?.x.domain()).toEqual([2, 4])
  })

  it('writes marks inside the panel', () => {
    for (const width of [300, 660, 1100])
      for (const { now, tie, plot } of place(width))
        for (const mark of [now, tie].filter(one => one !== null)) {
          expect(mark.textX).toBeGreaterThanOrEqual(plot.left - 8)
          expect(mark.textX).toBeLessThanOrEqual(plot.right + 8)
        }
  })

  it('stands panels below each other where there is no room beside', () => {
    expect(tieHeight(tiePanels, 300)).toBeGreaterThan(tieHeight(tiePanels, 660))
  })
})
