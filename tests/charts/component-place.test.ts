import { describe, expect, it } from 'vitest'
import { componentHeight, placeComponents } from '../../src/charts/component-place'
import { componentData } from './fixtures'

const options = { format: (value: number) => String(value), formatTotal: (value: number) => `$${value}M` }
const place = (width = 660) =>
  placeComponents(componentData, { width, height: componentHeight(componentData) }, options)

describe('placeComponents', () => {
  it('stacks parts without gaps to the right of zero, credits to its left', () => {
    const { x, bars } = place()
    const parts = bars[0]?.parts ?? []
    expect(parts.map(({ id }) => id)).toEqual(['hardware', 'power', 'resale'])
    expect(parts[0]).toMatchObject({ x: x(0), width: x(80) - x(0) })
    expect(parts[1]?.x).toBeCloseTo(x(80), 9)
    expect(parts[2]).toMatchObject({ x: x(-10), shade: null })
  })

  it('leaves out what is zero and gives a component the same shade in every bar', () => {
    const { bars } = place()
    expect(bars[1]?.parts.map(({ id }) => id)).toEqual(['power'])
    expect(bars[1]?.parts[0]?.shade).toBe(bars[0]?.parts[1]?.shade)
  })

  it('writes the total after the longest part and inside the sheet', () => {
    const { bars, x } = place()
    expect(bars[0]?.total).toEqual({ text: '$90M', x: x(100) + 8 })
    expect(x(100) + 8 + 30).toBeLessThan(660)
  })

  it('keeps labels apart and drops the smallest where there is no room', () => {
    const wide = place().bars[0]?.parts.flatMap(({ label }) => label ?? []) ?? []
    expect(wide).toHaveLength(3)
    const byPlace = [...wide].sort((a, b) => a.x - b.x)
    expect(
      byPlace.every(
        (label, k) => k === 0 || label.x >= (byPlace[k - 1]?.x ?? 0) + (byPlace[k - 1]?.width ?? 0),
      ),
    ).toBe(true)
    const narrow = place(150).bars[0]?.parts ?? []
    expect(narrow.find(({ id }) => id === 'resale')?.label).toBeNull()
    expect(narrow.find(({ id }) => id === 'hardware')?.label).not.toBeNull()
  })
})
