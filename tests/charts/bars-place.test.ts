import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { BarsData } from '../../src/charts/bars-model'
import { placeBars } from '../../src/charts/bars-place'
import { barsData } from './fixtures'

const options = { format: (value: number) => `$${value}M`, formatTick: String }
const place = (data = barsData(), width = 660) => placeBars(data, width, options)

describe('placeBars', () => {
  it('stacks what is above zero upwards and what is below downwards', () => {
    const [colo] = place().panels
    if (!colo) throw new Error('there is a panel')
    const { scale } = colo.values
    const first = colo.segments.filter(({ step }) => step === 0)
    expect(first.map(({ part, below }) => [part.id, below])).toEqual([
      ['capex', false],
      ['opex', false],
      ['tax', true],
    ])
    expect(first[0]).toMatchObject({ y: scale(60), height: scale(0) - scale(60) })
    expect(first[1]).toMatchObject({ y: scale(80), height: scale(60) - scale(80) })
    expect(first[2]).toMatchObject({ y: scale(0), height: scale(-10) - scale(0) })
    expect(colo.totals[0]?.y).toBe(scale(70))
  })

  it('leaves out what is nought', () => {
    const [, service] = place().panels
    expect(service?.segments.filter(({ part }) => part.id === 'capex')).toEqual([])
    expect(service?.segments.filter(({ part }) => part.id === 'tax')).toHaveLength(2)
  })

  it('gives panels that are compared one scale, and others their own', () => {
    const [a, b] = place().panels
    expect(a?.values.scale.domain()).toEqual(b?.values.scale.domain())
    const [c, d] = place(barsData('atEnds')).panels
    expect(c?.values.scale.domain()).not.toEqual(d?.values.scale.domain())
  })

  it('names shared parts once, above the panels, and others at the end of their bars', () => {
    expect(place().keys.map(({ label }) => label)).toEqual(['Capital', 'Running cost', 'Tax'])
    expect(place().panels.flatMap(({ labels }) => labels)).toEqual([])
    const ends = place(barsData('atEnds'))
    expect(ends.keys).toEqual([])
    expect(ends.panels[0]?.labels.map(({ id, value }) => [id, value])).toEqual([
      ['capex', '$0M'],
      ['opex', '$20M'],
      ['tax', '$-10M'],
    ])
  })

  it('stands panels below each other where there is no room beside', () => {
    const wide = place().panels.map(({ top }) => top)
    const narrow = place(barsData(), 300).panels.map(({ top }) => top)
    expect(wide[0]).toBe(wide[1])
    expect(narrow[1]).toBeGreaterThan(narrow[0] ?? 0)
  })

  it('keeps everything inside the sheet and bars apart, whatever the values', () => {
    const values = fc.array(fc.double({ min: -1e9, max: 1e9, noNaN: true }), { minLength: 5, maxLength: 5 })
    fc.assert(
      fc.property(
        fc.array(values, { minLength: 1, maxLength: 9 }),
        fc.integer({ min: 300, max: 1400 }),
        (all, width) => {
          const data: BarsData = {
            ...barsData(),
            steps: [0, 1, 2, 3, 4].map(k => ({ tick: String(k), name: String(k), month: k })),
            panels: all.map((one, k) => ({
              id: String(k),
              title: '',
              parts: [{ id: 'p', label: 'p', values: one }],
            })),
          }
          const view = place(data, width)
          for (const { segments, plot } of view.panels)
            for (const { x, y, width: wide, height } of segments) {
              expect(x).toBeGreaterThanOrEqual(plot.left)
              expect(x + wide).toBeLessThanOrEqual(Math.min(plot.right, width) + 1e-6)
              expect(y).toBeGreaterThanOrEqual(plot.top - 1e-6)
              expect(y + height).toBeLessThanOrEqual(Math.min(plot.bottom, view.height) + 1e-6)
            }
        },
      ),
      { numRuns: 60 },
    )
  })
})
