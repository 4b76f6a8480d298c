import { describe, expect, it } from 'vitest'
import { johorWith } from '../support/johor'
import { publishedRows, statedPue } from '../support/published-rows'

/** The published rows, with the load of power held at the 0.80 of their defaults however busy the accelerators are. */
const steady = {
  ...publishedRows,
  ...statedPue('johor'),
  'clock.horizon': '60 month',
  'power.idleShare': 0.8,
  'power.busyLoadShare': 0.8,
  'fleet:demand.meanToPeakShare': 1,
}

/** From 15% of 2,500 accelerators to all of them over 36 months, then flat. */
const growing = {
  ...steady,
  'fleet:demand.acceleratorsToday': '375 gpu',
  'fleet:demand.growth': (1 / 0.15) ** (12 / 36) - 1,
}
const dayOne = { 'buildInHouse/johorHall:fleet.aheadMonths': '36 month' }

const hourOf = (inputs: Parameters<typeof johorWith>[0]) =>
  johorWith(inputs).run.value('buildInHouse:metrics.costPerGpuHourDelivered')

describe('all capacity of Johor bought on day one for a need that grows from 15% to all of it', () => {
  const { run } = johorWith({ ...growing, ...dayOne })

  it('stands there from the first month on', () => {
    expect(run.value('fleet:demand.acceleratorsNeeded', 0)).toBeCloseTo(375, 9)
    expect(run.value('fleet:demand.acceleratorsNeeded', 36)).toBeCloseTo(2500, 9)
    for (const month of [0, 18, 36, 59])
      expect(run.value('buildInHouse/johorHall:fleet.gpusOnPart', month)).toBe(2500)
    expect(run.value('buildInHouse/johorHall:facilityNewBuild.builtCost', 0) / 1e6).toBeCloseTo(60.3, 1)
  })

  it('has a need worth 62% of it, as published', () => {
    const share =
      run.value('buildInHouse:metrics.busyHoursTotal') / run.value('buildInHouse:metrics.hoursTotal')
    // The sum of 0.15 x (1 / 0.15) ^ (t / 36), at most 1, over 60 months at 8.70% in the middle of each: 0.6236.
    let [need, all] = [0, 0]
    for (let t = 0; t < 60; t++) {
      const factor = 1.087 ** (-(t + 0.5) / 12)
      need += Math.min(1, 0.15 * (1 / 0.15) ** (t / 36)) * factor
      all += factor
    }
    expect(share).toBeCloseTo(need / all, 6)
    expect(share.toFixed(2)).toBe('0.62')
  })

  it('costs 4.56 for each hour that is served in place of 2.84, as published', () => {
    const [flat, early] = [hourOf(steady), hourOf({ ...growing, ...dayOne })]
    expect(Math.abs(flat / 2.84 - 1)).toBeLessThan(0.01)
    expect(Math.abs(early / 4.56 - 1)).toBeLessThan(0.01)
    expect((early / flat).toFixed(1)).toBe('1.6')
  })

  it('costs less where it is bought as the need grows', () => {
    const [asNeeded, early] = [hourOf(growing), hourOf({ ...growing, ...dayOne })]
    expect(asNeeded).toBeLessThan(0.75 * early)
  })
})

describe('growth that is bought ahead', () => {
  const held = (inputs: Parameters<typeof johorWith>[0], month: number) =>
    johorWith({ ...steady, ...inputs }).run.value('buildInHouse/johorHall:fleet.gpusOnPart', month)

  it('is that of so many months later', () => {
    // 375 x (2500 / 375) ^ (12 / 36) = 705.8, in nodes of four.
    const year = { ...growing, 'buildInHouse/johorHall:fleet.aheadMonths': '12 month' }
    expect(held(year, 0)).toBe(708)
  })

  it('never leaves out what is needed now', () => {
    const falling = {
      'fleet:demand.acceleratorsToday': '1000 gpu',
      'fleet:demand.growth': -0.5,
      ...dayOne,
    }
    expect(held(falling, 0)).toBe(1000)
  })
})
