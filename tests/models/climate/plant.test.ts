import { describe, expect, it } from 'vitest'
import { climates } from '../../../models/catalogue/climates/index.ts'
import { plantSystems } from '../../../models/catalogue/plant-systems.ts'
import type { Computed } from '../../../src/scenario/compute'
import type { InputEntry } from '../../../src/scenario/scenario'
import { hallIn } from '../support/johor'

const plant = (line: string) => `johorHall:plantModelled.${line}`
const partOf = ({ run }: Computed, line: string) => run.value(plant(line))
const lines = (values: Readonly<Record<string, InputEntry>>) =>
  Object.fromEntries(Object.entries(values).map(([line, value]) => [plant(line), value]))

/** One hour of Singapore, published part by part: dry bulb 28, dew point 24.5, at 101.24 kPa. */
const oneHour = (system: string, more: Readonly<Record<string, InputEntry>> = {}) =>
  hallIn('singapore', {
    'johor:climate.dryBulb': 28,
    'johor:climate.wetBulb': 25.4,
    'johorHall:cooling.system': system,
    ...more,
  })

const parts = [
  [
    'crah-water-chiller',
    { fans: 0.0479, airChillers: 0.1181, airTowers: 0.0315, chilledPumps: 0.0167, transformerLoss: 0.0078 },
    1.282,
    1.84,
  ],
  [
    'crah-air-chiller',
    { fans: 0.0479, airChillers: 0.1822, chilledPumps: 0.0167, transformerLoss: 0.008 },
    1.315,
    0,
  ],
  [
    'dtc-w32-dry-trim',
    {
      fans: 0.0049,
      airChillers: 0.0293,
      chilledPumps: 0.0027,
      trimChillers: 0.0191,
      dryFans: 0.0246,
      transformerLoss: 0.0071,
    },
    1.166,
    0,
  ],
  [
    'dtc-w45-dry',
    {
      fans: 0.0049,
      airChillers: 0.0293,
      chilledPumps: 0.0027,
      trimChillers: 0,
      dryFans: 0.0074,
      transformerLoss: 0.0068,
    },
    1.129,
    0,
  ],
  [
    'dtc-w32-tower',
    {
      fans: 0.0049,
      airChillers: 0.019,
      airTowers: 0.0051,
      trimChillers: 0.0076,
      liquidTowers: 0.0195,
      transformerLoss: 0.0069,
    },
    1.144,
    1.64,
  ],
] as const

describe('one hour, part by part', () => {
  it.each(parts)('%s', (system, expected, pue, wue) => {
    const computed = oneHour(system)
    for (const [line, value] of Object.entries(expected))
      expect([line, Math.abs(partOf(computed, line) - value) < 0.0004]).toEqual([line, true])
    expect(Math.abs(partOf(computed, 'facilityPower') - pue)).toBeLessThan(0.001)
    expect(Math.abs(partOf(computed, 'makeUp') - wue)).toBeLessThan(0.005)
    const liquid = partOf(computed, 'coolantPumps') + partOf(computed, 'facilityPumps')
    if (system.startsWith('dtc')) expect(Math.abs(liquid - 0.0178)).toBeLessThan(0.0002)
    expect(Math.abs(partOf(computed, 'upsLoss') - 0.0401)).toBeLessThan(0.0004)
  })

  it('evaporates what a saturated stream of air carries off', () => {
    const computed = oneHour('crah-water-chiller')
    const { run } = computed
    expect(run.value('johor:climate.humidity')).toBeCloseTo(0.01949, 4)
    expect(run.value('johor:climate.heatContent')).toBeCloseTo(77.9, 1)
    expect(partOf(computed, 'airFillHumidity')).toBeCloseTo(0.03183, 3)
    expect(partOf(computed, 'airFillHeat')).toBeCloseTo(114.4, 0)
    // 3,600 x 0.01235 / 36.45 = 1.220 L for each kWh rejected.
    expect(partOf(computed, 'airEvaporation')).toBeCloseTo(1.22, 2)
  })

  it('heat out equals power in', () => {
    for (const [system] of parts) {
      const computed = oneHour(system)
      const v = (line: string) => partOf(computed, line)
      const roomHeat = v('airHeatOfRacks') + v('fans')
      expect(roomHeat + v('liquidHeat')).toBeCloseTo(1 + v('indoorLoss') + v('fans') + v('coolantPumps'), 12)
      const used = 1 + v('upsLoss') + v('distribution') + 0.01 + v('coolingPower') + v('transformerLoss')
      expect(v('facilityPower')).toBeCloseTo(used, 12)
    }
  })
})

describe('chillers', () => {
  const cop = (system: string, supply: number, values: Readonly<Record<string, InputEntry>>) =>
    partOf(oneHour(system, { [plant('airSupply')]: supply, ...values }), 'airCop')

  it.each([
    [6.7, 29.4, 1, 5.29],
    [18, 29.4, 1, 7.73],
    [18, 29.4, 0.6, 9.92],
    [18, 20, 0.6, 15.6],
  ])('water-cooled: %d °C from water of %d °C at load %d', (supply, water, load, expected) => {
    const found = cop('crah-water-chiller', supply, lines({ airCondenserWater: water, stagedLoad: load }))
    expect(Math.abs(found - expected)).toBeLessThan(0.06 + expected / 200)
  })

  it.each([
    [6.7, 35, 1, 3.2],
    [18, 33, 0.7, 5.01],
    [18, 27.6, 0.7, 6.06],
    [20, 35, 1, 4.68],
    [30, 35, 0.7, 7.69],
  ])('air-cooled: %d °C from air of %d °C at load %d', (supply, air, load, expected) => {
    const found = cop('crah-air-chiller', supply, {
      ...lines({ stagedLoad: load }),
      'johor:climate.dryBulb': air,
    })
    expect(Math.abs(found - expected)).toBeLessThan(0.02)
  })
})

describe('published sites and products', () => {
  it('a large cloud region in Singapore reports a PUE of 1.16', () => {
    const { run } = hallIn('singapore', {
      'johorHall:cooling.system': 'crah-water-chiller-wse',
      'power.distributionLoss': 0.005,
      'power.miscShare': 0.005,
      ...lines({ supplyAir: 27, airRise: 14, airPressure: 200, coilApproach: 5, cycles: 6, stagedLoad: 0.6 }),
      'plantModelled.fanEfficiency': 0.65,
      'plantModelled.pumpEfficiency': 0.75,
      'plantModelled.chilledRise': 8,
      'plantModelled.chilledPressure': 200,
      'plantModelled.condenserPressure': 150,
      'plantModelled.leastCondenser': 12,
      'plantModelled.upsNoLoad': 0,
      'plantModelled.upsLinear': 0.01,
      'plantModelled.upsSquare': 0,
    })
    expect(Math.abs(run.value('johorHall:cooling.annualPue') - 1.16)).toBeLessThan(0.05)
  })

  it('a rack of the NVL72 class with 115 kW in liquid takes 120 to 195 L/min at 10 K', () => {
    const computed = hallIn('singapore', {
      'johorHall:cooling.system': 'dtc-w32-dry-trim',
      'racks.rackPower': 132,
      ...lines({ liquidShare: 115 / 132 }),
    })
    const litresPerMinute = partOf(computed, 'rackCoolantFlow') * 60
    expect(litresPerMinute).toBeGreaterThan(120)
    expect(litresPerMinute).toBeLessThan(195)
  })
})

describe('every climate with every system', () => {
  it('has a worst hour no better than the year, both above 1, and is no better when warmer', () => {
    for (const climate of Object.keys(climates)) {
      const { run } = hallIn(climate)
      for (let system = 1; system <= plantSystems.length; system++) {
        const at = (warming: number) => {
          run.edit([
            ['johorHall:cooling.system', system],
            ['johor:climate.warming', warming],
          ])
          return {
            year: run.value('johorHall:cooling.annualPue'),
            worst: run.value('johorHall:cooling.highestPue'),
          }
        }
        const [today, later] = [at(0), at(2)]
        expect([climate, system, today.year > 1.05 && today.worst >= today.year]).toEqual([
          climate,
          system,
          true,
        ])
        expect([climate, system, later.year >= today.year - 1e-9]).toEqual([climate, system, true])
      }
    }
  })
})

describe('the choice of a system', () => {
  const system = (values: Readonly<Record<string, InputEntry>>) => {
    const { run } = hallIn('singapore', values)
    return [run.value('johorHall:cooling.systemNumber'), run.value('johorHall:cooling.needsLiquid')]
  }
  it.each([
    [15, 3, 10],
    [35, 6, 5],
    [60, 8, 7],
    [132, 9, 10],
  ])('follows the density: %d kW a rack', (rackPower, wet) => {
    expect(system({ 'racks.rackPower': rackPower })).toEqual([wet, wet >= 9 ? 1 : 0])
  })
  it('is dry where water is restricted', () => {
    const dry = (rackPower: number) =>
      system({ 'racks.rackPower': rackPower, 'johor:cooling.waterRestricted': true })[0]
    expect([15, 35, 60, 132].map(dry)).toEqual([1, 5, 7, 10])
  })
  it('follows the server before the density, and its warm water', () => {
    expect(system({ 'racks.rackPower': 15, 'johorHall:hardwareOwned.liquidOnly': true })).toEqual([9, 1])
    expect(system({ 'johorHall:cooling.warmWater': true })).toEqual([12, 1])
  })
  it('is the reader’s own where there is one, by name or number', () => {
    expect(system({ 'johorHall:cooling.system': 'crah-air-chiller' })).toEqual([1, 0])
    expect(system({ 'johorHall:cooling.system': 13 })).toEqual([13, 1])
    expect(() => system({ 'johorHall:cooling.system': 'fans' })).toThrow(
      'Write one of: automatic, crah-air-chiller',
    )
  })
})

describe('own figures', () => {
  it('stand before computed ones', () => {
    const { run } = hallIn('singapore', {
      'johorHall:cooling.ownPue': 1.4,
      'johorHall:cooling.ownWue': 0.3,
    })
    expect(run.value('build/johorHall:cooling.pue', 40)).toBe(1.4)
    expect(run.value('build/johorHall:cooling.peakPue')).toBe(1.4)
    expect(run.value('build/johorHall:cooling.wue', 40)).toBe(0.3)
    const peak = hallIn('singapore', { 'johorHall:cooling.ownPue': 1.4, 'johorHall:cooling.ownPeakPue': 1.6 })
    expect(peak.run.value('build/johorHall:cooling.peakPue')).toBe(1.6)
  })

  it('of operation multiply what is beyond the racks', () => {
    const design = hallIn('singapore').run.value('johorHall:cooling.annualPue')
    const { run } = hallIn('singapore', { 'johorHall:cooling.operationsFactor': 1.2 })
    expect(run.value('johorHall:cooling.annualPue')).toBeCloseTo(1 + (design - 1) * 1.2, 12)
  })

  it('of the grid keep blocks waiting until it can carry their worst hour', () => {
    const months = Array.from({ length: 120 }, (_, t) => (t < 40 ? 2000 : 100_000))
    const { run } = hallIn('singapore', { 'johor:power.gridSupply': months })
    const ceiling = (t: number) => run.value('build/johorHall:facilityNewBuild.ceiling', t)
    const peak = run.value('build/johorHall:cooling.peakPue')
    expect(ceiling(39) * peak).toBeLessThanOrEqual(2000)
    expect(ceiling(40)).toBeGreaterThan(ceiling(39))
  })
})
