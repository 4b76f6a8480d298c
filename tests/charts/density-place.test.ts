import { describe, expect, it } from 'vitest'
import { densityHeight, placeDensity } from '../../src/charts/density-place'
import { boxesMeet } from '../../src/charts/kit/label-spot'
import { textWidth } from '../../src/charts/kit/text-width'
import { densityData } from './fixtures'

const options = { format: (value: number) => `${value} kW`, formatTick: String }
const place = (width = 660) =>
  placeDensity(densityData, { width, height: densityHeight(densityData, options, width) }, options)

describe('placeDensity', () => {
  it('puts equal factors at equal ways', () => {
    const { x } = place()
    expect(x(20) - x(10)).toBeCloseTo(x(140) - x(70), 9)
  })

  it('lets each band of cooling begin where the one before ends, the last reaching the edge', () => {
    const { limits, left, x } = place()
    expect(limits[0]?.x).toBe(left)
    expect(limits[1]?.x).toBeCloseTo(x(20), 9)
    expect((limits[2]?.x ?? 0) + (limits[2]?.width ?? 0)).toBeCloseTo(660, 9)
  })

  it('stands a rack in the band that carries it', () => {
    const { racks, limits } = place()
    const chip = limits[2]
    expect(racks[1]?.x).toBeGreaterThan(chip?.x ?? Number.POSITIVE_INFINITY)
    expect(racks[0]?.x).toBeLessThan(limits[1]?.x ?? 0)
  })

  it('names every band at any width, without names that touch', () => {
    for (const width of [320, 358, 660]) {
      const boxes = place(width).limits.map(({ name }) => {
        const wide = textWidth(name.text, 12)
        return {
          x: name.anchor === 'end' ? name.x - wide : name.x - wide / 2,
          y: name.row * 16,
          width: wide,
          height: 16,
        }
      })
      expect(boxes.every((box, k) => boxes.slice(k + 1).every(other => !boxesMeet(box, other)))).toBe(true)
    }
  })

  it('breaks long names instead of letting them run into the scale', () => {
    const label = 'GPU service until the hall is live, then build'
    const racks = densityData.racks.map(rack => ({ ...rack, label }))
    const view = placeDensity({ ...densityData, racks }, { width: 358, height: 300 }, options)
    const lines = view.racks[0]?.names ?? []
    expect(lines.join(' ')).toBe(label)
    expect(lines.every(line => textWidth(line, 12, true) <= view.left)).toBe(true)
  })
})
