import { describe, expect, it } from 'vitest'
import {
  compile,
  explain,
  pointCount,
  pointLoads,
  pointMonths,
  sample,
  start,
  vocabulary,
} from '../../src/engine'
import { type SheetDef, sheet } from '../../src/engine/define'
import { buildModel } from '../../src/engine/parse/build-model'
import { overPoints, pointLayout } from '../../src/engine/points'

const why = 'A line of a test model.'
const given = (unit: 'degC' | 'h' | '1', what: string) =>
  ({ label: what, unit, given: what, byPoint: true, why }) as const
const setting = { min: -100, max: 1000, group: 'Demand', why } as const

const place = sheet('place', {
  title: 'Place',
  about: 'A test.',
  index: 'plan',
  lines: {
    dryBulb: given('degC', 'dryBulb'),
    hours: given('h', 'hours'),
    level: given('1', 'level'),
    warming: { label: 'Warming', unit: 'K', default: 0, ...setting },
    oneMonth: { label: 'One month', unit: 'month', value: 1, why },
    calendarMonth: { label: 'Month', unit: '1', formula: 'mod(month / oneMonth, 12) + 1', why },
    load: { label: 'Load', unit: '1', default: 1, ...setting },
    warmer: { label: 'Warmer', unit: 'degC', formula: 'dryBulb + warming', why },
    rise: { label: 'Above warming', unit: 'K', formula: 'warmer - dryBulb + warming * level', why },
    monthly: {
      label: 'By month',
      unit: 'degC',
      formula: 'seasonal(warmer, hours, calendarMonth, load)',
      shown: true,
      why,
    },
    byLoad: {
      label: 'By load',
      unit: 'K',
      formula: 'seasonal(rise, hours, calendarMonth, load)',
      shown: true,
      why,
    },
    typical: { label: 'Typical', unit: 'degC', formula: 'typicalYear(warmer, hours)', shown: true, why },
    measured: { label: 'Measured', unit: 'degC', formula: 'measuredYear(warmer, hours)', shown: true, why },
    worst: { label: 'Worst', unit: 'degC', formula: 'worstHour(warmer)', shown: true, why },
  },
})
const source = {
  indexes: {},
  slots: {},
  slotIndex: 'offer',
  sheets: [place] as readonly SheetDef[],
  words: [],
}

const { calendarMonths, cellsPerMonth } = pointLayout
const cells = calendarMonths * cellsPerMonth
const temperatures = Array.from({ length: cells }, (_, i) => 10 + ((i * 7) % 23))
const monthHours = Array.from({ length: cells }, (_, i) => 1 + ((i * 5) % 11))
const plan = (values: Record<string, number | readonly number[]> = {}) => ({
  months: 24,
  members: {},
  values: new Map(Object.entries({ 'place.warming': 2, 'place.load': 0.6, ...values })),
  given: new Map<string, readonly number[]>([
    ['place.dryBulb', overPoints(temperatures, [40, 20, 30], 20)],
    ['place.hours', overPoints(monthHours, [0, 3, 1], 0)],
    ['place.level', pointLoads],
  ]),
})
const words = vocabulary([])
const runOf = (values: Record<string, number | readonly number[]> = {}) =>
  start(compile(buildModel(source).model, plan(values), words))

/** The hours-weighted mean of a calendar month, from the lists themselves. */
function meanOf(month: number): number {
  const own = [...Array(cellsPerMonth).keys()].map(i => month * cellsPerMonth + i)
  const hours = own.reduce((sum, i) => sum + (monthHours[i] ?? 0), 0)
  return own.reduce((sum, i) => sum + (temperatures[i] ?? 0) * (monthHours[i] ?? 0), 0) / hours
}

describe('lines over climate points', () => {
  it('turn into months by the hours of each calendar month', () => {
    const run = runOf()
    for (let month = 0; month < 24; month++)
      expect(run.value('place.monthly', month)).toBeCloseTo(meanOf(month % 12) + 2, 12)
    expect(run.column('place.monthly')).toHaveLength(24)
  })

  it('are read between load levels', () => {
    // rise is warming x (1 + load).
    expect(runOf().value('place.byLoad', 3)).toBeCloseTo(2 * 1.6, 12)
    expect(runOf({ 'place.load': 0.1 }).value('place.byLoad', 3)).toBeCloseTo(2 * 1.25, 12)
    const loads = Array.from({ length: 24 }, (_, t) => t / 23)
    const run = runOf({ 'place.load': loads })
    loads.forEach((load, t) => {
      expect(run.value('place.byLoad', t)).toBeCloseTo(2 * (1 + Math.max(0.25, load)), 12)
    })
  })

  it('turn into the year, typical and measured, and its worst hour', () => {
    const run = runOf()
    const all = monthHours.reduce((a, b) => a + b, 0)
    const mean = temperatures.reduce((sum, t, i) => sum + t * (monthHours[i] ?? 0), 0) / all
    expect(run.value('place.typical')).toBeCloseTo(mean + 2, 12)
    expect(run.value('place.measured')).toBeCloseTo(22.5 + 2, 12)
    expect(run.value('place.worst')).toBe(42)
  })

  it('stand for themselves at the design point, where one value is asked for', () => {
    const run = runOf()
    expect(run.value('place.warmer', 7)).toBe(42)
    expect(run.column('place.warmer')).toHaveLength(pointCount)
    expect(explain(run, 'place.worst').reads).toEqual([
      { cell: 'place.warmer', value: 42, through: 'worstHour' },
    ])
    expect(explain(run, 'place.warmer')).toMatchObject({ value: 42, atExtreme: true })
    expect(explain(run, 'place.warmer').month).toBeUndefined()
  })

  it('follow edits', () => {
    const run = runOf()
    run.edit([['place.warming', 5]])
    expect(run.value('place.worst')).toBe(45)
    expect(run.value('place.monthly', 0)).toBeCloseTo(meanOf(0) + 5, 12)
  })

  it('are never sampled', () => {
    const draws = new Map([
      ['place.warming', Float64Array.of(0, 10)],
      ['place.load', Float64Array.of(0.5, 1)],
    ])
    const sampled = sample(runOf(), { samples: 2, draws, outputs: ['place.byLoad', 'place.worst'] })
    expect(sampled.get('place.byLoad')?.values.slice(0, 2)).toEqual(Float64Array.of(3, 4))
    expect(sampled.get('place.worst')?.values).toEqual(Float64Array.of(42, 42))
  })

  it('do not meet months, in the model or in a plan', () => {
    const mixed = (formula: string) => {
      const line = { label: 'Mixed', unit: 'K', formula, shown: true, why } as const
      return () => buildModel({ ...source, sheets: [{ ...place, lines: { ...place.lines, mixed: line } }] })
    }
    expect(mixed('rise * calendarMonth')).toThrow('place.mixed mixes months with climate points')
    expect(mixed('previous(rise)')).toThrow('place.mixed mixes months with climate points')
    expect(mixed('seasonal(rise, hours, calendarMonth, level)')).toThrow('place.mixed mixes')
    expect(mixed('rise * 2')).not.toThrow()
    const months = Array.from({ length: 24 }, () => 1)
    expect(() => runOf({ 'place.warming': months })).toThrow(
      'place.warming is given by month, but place.warmer reads it at climate points',
    )
  })

  it('carry a unit of their own: temperatures differ in kelvin', () => {
    const lineOf = (unit: 'degC' | 'K', formula: string) => () =>
      buildModel({
        ...source,
        sheets: [
          { ...place, lines: { ...place.lines, extra: { label: 'Extra', unit, formula, shown: true, why } } },
        ],
      })
    expect(lineOf('K', 'warmer - dryBulb')).not.toThrow()
    expect(lineOf('degC', 'warmer - dryBulb')).toThrow('gives K')
    expect(lineOf('degC', 'warmer - warming')).not.toThrow()
    expect(lineOf('degC', 'warmer + dryBulb')).toThrow('adds two temperatures')
  })
})

it('lays points out so that every month, load and the measured year have their place', () => {
  expect(pointMonths.filter(month => month === 3)).toHaveLength(4 * cellsPerMonth)
  expect(pointMonths.indexOf(0)).toBe(4 * cells)
  expect(pointLoads[0]).toBe(0.25)
  expect(pointLoads.slice(3 * cells).every(load => load === 1)).toBe(true)
})
