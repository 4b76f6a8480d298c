import { describe, expect, it } from 'vitest'
import { hallIn } from '../support/johor'

const plant = (line: string) => `johorHall:plantModelled.${line}`

/** The efficiency of a kind of supply at a load of its units. */
function efficiency(kind: string, load: number): number {
  const { run } = hallIn('singapore', { 'power.upsClass': kind, [plant('upsLoad')]: load })
  return run.value(plant('upsEfficiency'))
}

describe('the uninterruptible supply', () => {
  /** Efficiency in per cent at 10, 25, 50, 75 and 100% load. */
  const published = {
    legacy: [81.2, 89.7, 92.6, 93.3, 93.5],
    vfi96: [91.1, 95.1, 96.3, 96.4, 96.3],
    vfi975: [94.5, 96.9, 97.5, 97.6, 97.5],
    eco: [97.1, 98.5, 98.9, 99.0, 99.0],
    shelves: [99, 99, 99, 99, 99],
  }

  it.each(Object.entries(published))('of class %s loses what its curve says', (kind, efficiencies) => {
    efficiencies.forEach((expected, i) => {
      const load = [0.1, 0.25, 0.5, 0.75, 1][i] ?? 0
      expect(Math.abs(efficiency(kind, load) * 100 - expected)).toBeLessThan(0.1)
    })
  })

  it('of two published products keeps within half a point', () => {
    // Line-interactive: 98.5 to 99.3%. High-efficiency double conversion: 97% and more.
    for (const load of [0.5, 0.75, 1]) expect(efficiency('eco', load)).toBeGreaterThan(0.98)
    for (const load of [0.5, 0.75, 1]) expect(efficiency('eco', load)).toBeLessThan(0.998)
    for (const load of [0.5, 0.75, 1]) expect(efficiency('vfi975', load)).toBeGreaterThan(0.965)
  })
})

describe('electrical sizes', () => {
  it('of a published worked case: 10 MW, four to make three, worst PUE of 1.30', () => {
    const { run } = hallIn('singapore', {
      'power.upsRedundancy': 4 / 3,
      'build/johorHall:power.itPowerPeak': 10_000,
      'johorHall:cooling.ownPue': 1.3,
      'johorHall:cooling.ownPeakPue': 1.3,
      'power.generatorRedundancy': 6 / 5,
    })
    const size = (line: string) => run.value(`build/johorHall:power.${line}`) / 1000
    expect(size('upsPower')).toBeCloseTo(14.8, 1)
    expect(size('utilityPower')).toBeCloseTo(13, 6)
    expect(size('utilityCapacity')).toBeCloseTo(13.7, 1)
    // Five needed for 13 MW and a sixth.
    expect(size('generatorPower')).toBeCloseTo(13 * 1.2, 6)
  })

  it('grow where generators stand in the heat', () => {
    expect(hallIn('riyadh').run.value('johor:power.generatorRating')).toBe(0.92)
    expect(hallIn('singapore').run.value('johor:power.generatorRating')).toBe(1)
  })
})
