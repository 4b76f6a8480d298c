import { describe, expect, it } from 'vitest'
import type { PlantSystemKey } from '../../../models/catalogue/plant-systems.ts'
import { hallIn } from '../support/johor'

const metros = [
  'singapore',
  'jakarta',
  'mumbai',
  'delhi',
  'tokyo',
  'hong-kong',
  'sydney',
  'frankfurt',
  'riyadh',
]

/**
 * Outputs of an independent program over the same climates: yearly PUE, PUE in the worst hour, WUE in L/kWh; at full
 * load, UPS and transformer at 45% load, chillers at 0.7. One row a system, one column a metro.
 */
const published: Partial<Record<PlantSystemKey, string>> = {
  'crah-air-chiller':
    '1.312/1.36/0.00 1.319/1.36/0.00 1.307/1.40/0.00 1.299/1.43/0.00 1.248/1.39/0.00 1.281/1.35/0.00 1.242/1.41/0.00 1.229/1.37/0.00 1.304/1.44/0.00',
  'crah-air-chiller-fc':
    '1.312/1.36/0.00 1.319/1.36/0.00 1.307/1.40/0.00 1.294/1.43/0.00 1.223/1.39/0.00 1.278/1.35/0.00 1.229/1.41/0.00 1.192/1.37/0.00 1.299/1.44/0.00',
  'crah-water-chiller':
    '1.282/1.29/1.81 1.281/1.29/1.89 1.273/1.29/1.87 1.263/1.31/1.93 1.247/1.29/1.58 1.264/1.29/1.74 1.241/1.28/1.62 1.230/1.27/1.51 1.234/1.27/2.40',
  'crah-water-chiller-wse':
    '1.282/1.29/1.81 1.281/1.29/1.89 1.273/1.29/1.87 1.255/1.31/1.92 1.217/1.29/1.54 1.258/1.29/1.73 1.211/1.28/1.59 1.177/1.27/1.45 1.191/1.27/2.32',
  'inrow-water-chiller-wse':
    '1.240/1.25/1.75 1.239/1.25/1.82 1.230/1.25/1.81 1.210/1.27/1.85 1.175/1.25/1.49 1.213/1.25/1.67 1.166/1.24/1.53 1.136/1.23/1.41 1.146/1.23/2.22',
  'rdhx-water-chiller-wse':
    '1.254/1.27/1.77 1.253/1.26/1.84 1.244/1.26/1.83 1.224/1.28/1.87 1.188/1.26/1.51 1.227/1.26/1.69 1.179/1.25/1.54 1.149/1.24/1.42 1.158/1.24/2.24',
  'dtc-w32-tower':
    '1.144/1.16/1.62 1.142/1.16/1.67 1.136/1.16/1.65 1.131/1.19/1.69 1.119/1.16/1.46 1.130/1.16/1.57 1.115/1.15/1.48 1.109/1.13/1.42 1.111/1.13/1.82',
  'dtc-w32-dry-trim':
    '1.164/1.22/0.00 1.172/1.23/0.00 1.161/1.31/0.00 1.165/1.33/0.00 1.121/1.27/0.00 1.142/1.21/0.00 1.118/1.31/0.00 1.109/1.25/0.00 1.175/1.34/0.00',
  'dtc-w32-adiabatic-trim':
    '1.156/1.19/0.32 1.158/1.19/0.52 1.149/1.21/0.43 1.143/1.24/0.64 1.119/1.19/0.09 1.138/1.19/0.18 1.117/1.20/0.04 1.107/1.16/0.05 1.130/1.19/1.12',
  'dtc-w45-dry':
    '1.129/1.15/0.00 1.132/1.16/0.00 1.128/1.20/0.00 1.130/1.23/0.00 1.110/1.18/0.00 1.120/1.15/0.00 1.110/1.20/0.00 1.103/1.17/0.00 1.135/1.25/0.00',
  'air-economiser-dec':
    '1.326/1.37/0.00 1.334/1.38/0.00 1.257/1.42/0.12 1.211/1.44/0.27 1.168/1.40/0.01 1.224/1.36/0.01 1.131/1.42/0.02 1.127/1.33/0.03 1.127/1.41/0.88',
  'immersion-w40-dry':
    '1.111/1.14/0.00 1.116/1.15/0.00 1.111/1.21/0.00 1.116/1.25/0.00 1.097/1.18/0.00 1.104/1.14/0.00 1.096/1.21/0.00 1.093/1.16/0.00 1.124/1.28/0.00',
}

const rows = Object.entries(published).flatMap(([system, text]) =>
  text.split(' ').map((cell, i) => {
    const [pue = 0, peakPue = 0, wue = 0] = cell.split('/').map(Number)
    return [system, metros[i] ?? '', pue, peakPue, wue] as const
  }),
)

describe('published PUE and WUE', () => {
  it.each(rows)('%s in %s', (system, metro, pue, peakPue, wue) => {
    // The published rows take estimated extremes as they are.
    const { run } = hallIn(metro, { 'johorHall:cooling.system': system, 'johor:climate.extremeMargin': 0 })
    expect(Math.abs(run.value('johorHall:cooling.annualPue') - pue)).toBeLessThan(0.002)
    expect(Math.abs(run.value('johorHall:cooling.highestPue') - peakPue)).toBeLessThan(0.01)
    expect(Math.abs(run.value('johorHall:cooling.annualWue') - wue)).toBeLessThan(0.02)
  })
})

const days = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
const monthly = { 'clock.firstCalendarMonth': 1, 'build/johorHall:cooling.loadShare': 1 }

describe('the months of a year', () => {
  it.each(['crah-water-chiller', 'dtc-w32-dry-trim', 'dtc-w32-tower'])('add up to the year: %s', system => {
    for (const metro of ['singapore', 'tokyo', 'jakarta']) {
      const { run } = hallIn(metro, { ...monthly, 'johorHall:cooling.system': system })
      for (const [month, year] of [
        ['pue', 'annualPue'],
        ['wue', 'annualWue'],
      ] as const) {
        const sum = days.reduce(
          (total, n, t) => total + n * run.value(`build/johorHall:cooling.${month}`, t),
          0,
        )
        expect(sum / 365).toBeCloseTo(run.value(`johorHall:cooling.${year}`), 3)
      }
    }
  })

  it('follow the calendar: a hall in Tokyo does worst in August, one in Sydney in February', () => {
    const worst = (metro: string) => {
      const { run } = hallIn(metro, { ...monthly, 'johorHall:cooling.system': 'crah-air-chiller-fc' })
      const months = days.map((_, t) => run.value('build/johorHall:cooling.pue', t))
      return months.indexOf(Math.max(...months)) + 1
    }
    expect(worst('tokyo')).toBe(8)
    expect([1, 2]).toContain(worst('sydney'))
  })

  it('start in the calendar month of the decision', () => {
    const { run } = hallIn('tokyo')
    // The plan starts in December.
    expect(run.value('clock.calendarMonth', 0)).toBe(12)
    expect(run.value('clock.calendarMonth', 1)).toBe(1)
    expect(run.value('johor:climate.monthDryBulb', 8)).toBeGreaterThan(
      run.value('johor:climate.monthDryBulb', 1) + 15,
    )
  })
})

/** PUE in Singapore at a quarter, a half, three quarters and all of the load, with four chillers and a spare one. */
const partLoad = [
  ['crah-water-chiller', [1.291, 1.257, 1.267, 1.29]],
  ['crah-air-chiller', [1.346, 1.302, 1.304, 1.318]],
  ['dtc-w45-dry', [1.2, 1.141, 1.129, 1.13]],
] as const

it.each(partLoad)('published part load: %s', (system, expected) => {
  for (const [i, load] of [0.25, 0.5, 0.75, 1].entries()) {
    const { run } = hallIn('singapore', {
      'clock.firstCalendarMonth': 1,
      'build/johorHall:cooling.loadShare': load,
      'johorHall:cooling.system': system,
      'johorHall:plantModelled.chillerUnits': 4,
    })
    const sum = days.reduce((total, n, t) => total + n * run.value('build/johorHall:cooling.pue', t), 0)
    expect(Math.abs(sum / 365 - (expected[i] ?? 0))).toBeLessThan(0.002)
  }
})
