import { describe, expect, it } from 'vitest'
import { johorWith } from '../support/johor'

const needs = (inputs: Parameters<typeof johorWith>[0]) => {
  const { run } = johorWith({
    'fleet:demand.acceleratorsToday': '1000 gpu',
    'fleet:demand.growth': '50%',
    ...inputs,
  })
  return (month: number) => run.value('fleet:demand.acceleratorsNeeded', month)
}

describe('the course of growth', () => {
  it('compounds by default and holds flat after the growth window', () => {
    const need = needs({})
    expect(need(0)).toBe(1000)
    expect(need(12)).toBeCloseTo(1500, 6)
    expect(need(24)).toBeCloseTo(2250, 6)
    expect(need(36)).toBeCloseTo(3375, 6)
    expect(need(60)).toBeCloseTo(3375, 6)
  })

  it('adds the same amount each year where it is linear', () => {
    const need = needs({ 'fleet:demand.growthForm': 1 })
    expect([0, 12, 24, 36, 48].map(need)).toEqual([1000, 1500, 2000, 2500, 2500])
  })

  it('reaches the same end along an S-curve, half of it in the middle of the window', () => {
    const need = needs({ 'fleet:demand.growthForm': 2 })
    expect(need(0)).toBeCloseTo(1000, 6)
    expect(need(18)).toBeCloseTo(1000 + 2375 / 2, 6)
    expect(need(36)).toBeCloseTo(3375, 6)
    expect(need(6)).toBeLessThan(needs({})(6))
  })

  it('ends at its cap', () => {
    const need = needs({ 'fleet:demand.mostGrowth': 2 })
    expect(need(12)).toBeCloseTo(1500, 6)
    expect(need(36)).toBe(2000)
  })

  it('gives way to a forecast of one’s own, month by month', () => {
    const own = Array.from({ length: 120 }, (_, month) => (month < 24 ? `${800 + month} gpu` : '0 gpu'))
    const need = needs({ 'fleet:demand.ownNeed': own })
    expect(need(0)).toBe(800)
    expect(need(23)).toBe(823)
    expect(need(36)).toBeCloseTo(3375, 6)
  })
})
