import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { usTable } from '../../../models/calculators/us-table.ts'
import { variableDecliningValue } from '../../../models/words/variable-declining.ts'
import { headroom, json } from '../../cli/tools'
import { calculated, type Given } from '../support/calculator'

const of = (line: string, given: Given) => calculated('depreciation', line, given)
const french = {
  cost: 2400,
  purchased: '2008-08-19',
  firstEnd: '2008-12-31',
  salvage: 300,
  linearRate: 0.15,
  basis: 1,
}
const big = { cost: 1000000, salvage: 0 }
const small = { cost: 30000, salvage: 7500, life: 10 }
const machine = { cost: 2400, salvage: 300 }

describe('depreciation as Microsoft Learn prints it (DAX reference, the functions of Excel)', () => {
  it.each<[name: string, line: string, given: Given, expected: number]>([
    ['DB', 'fixedDeclining', { ...big, life: 6, period: 1, firstMonths: 2 }, 166666.666666667],
    ['DDB', 'doubleDeclining', { ...big, life: 10, period: 5, factor: 1.5 }, 78300.9375],
    ['SLN', 'straightLine', small, 2250],
    ['SYD, first year', 'sumOfYears', { ...small, period: 1 }, 4090.90909090909],
    ['SYD, last year', 'sumOfYears', { ...small, period: 10 }, 409.090909090909],
    ['VDB by the day', 'variableDeclining', { ...machine, life: 3650, from: 0, to: 1 }, 1.31506849315068],
    [
      'VDB by the month',
      'variableDeclining',
      { ...machine, life: 120, from: 6, to: 18, factor: 3 },
      540.185558199698,
    ],
    [
      'VDB for part of a year',
      'variableDeclining',
      { ...machine, life: 10, from: 0, to: 0.875, factor: 1.5 },
      315,
    ],
    ['AMORLINC', 'frenchLinear', { ...french, period: 1 }, 360],
  ])('%s', async (_, line, given, expected) => {
    const found = (await of(line, given)) ?? Number.NaN
    expect(Math.abs(found - expected)).toBeLessThan(1e-10 * expected + 1e-9)
  })

  // The table of Excel's own page on DB: 1,000,000 to 100,000 over six years, seven months in the first.
  it.each([
    [1, 186083.33],
    [2, 259639.42],
    [3, 176814.44],
    [4, 120410.64],
    [5, 81999.64],
    [6, 55841.76],
    [7, 15845.1],
  ])('DB in year %i', async (period, expected) => {
    const found = await of('fixedDeclining', { cost: 1e6, salvage: 1e5, life: 6, period, firstMonths: 7 })
    expect(found).toBeCloseTo(expected, 2)
  })

  // By hand: 134 of 366 days; after 1,968.20 for five full years 131.80 + 1,800, so 168.20 are left for the sixth.
  it.each([
    [0, 131.8],
    [5, 360],
    [6, 168.2],
    [7, 0],
  ])('AMORLINC in period %i', async (period, expected) => {
    expect(await of('frenchLinear', { ...french, period })).toBeCloseTo(expected, 2)
  })

  // Excel's page on AMORDEGRC prints 776 for period 1. By hand on: 37.5% of 1,294, 809, then half of what is left, then nothing.
  it.each([
    [0, 330],
    [1, 776],
    [2, 485],
    [3, 303],
    [4, 190],
    [5, 158],
    [6, 0],
  ])('AMORDEGRC in period %i', async (period, expected) => {
    expect(await of('frenchDegressive', { ...french, period })).toBe(expected)
  })
})

describe('depreciation in the United States', () => {
  const printed: readonly (readonly [life: number, factor: number, percent: readonly number[]])[] = [
    [3, 2, [33.33, 44.45, 14.81, 7.41]],
    [5, 2, [20, 32, 19.2, 11.52, 11.52, 5.76]],
    [7, 2, [14.29, 24.49, 17.49, 12.49, 8.93, 8.92, 8.93, 4.46]],
    [15, 1.5, [5, 9.5, 8.55, 7.7, 6.93, 6.23, 5.9, 5.9, 5.91, 5.9, 5.91, 5.9, 5.91, 5.9, 5.91, 2.95]],
  ]

  it.each(printed)(
    'is printed for %i years, and follows from the half-year convention',
    async (life, factor, row) => {
      for (const [i, percent] of row.entries()) {
        const given = { cost: 100, life, factor, period: i + 1 }
        expect(await of('usDepreciation', given)).toBeCloseTo(percent, 9)
        expect(Math.abs(((await of('halfYear', given)) ?? 0) - percent)).toBeLessThan(0.011)
      }
      expect(await of('usShare', { life, period: row.length + 1 })).toBe(0)
    },
  )

  it('adds up to the cost for every life', () => {
    for (const life of [3, 5, 7, 10, 15, 20]) {
      const row = usTable.points.filter(([key]) => key > life * 100 && key < life * 100 + 100)
      expect(row.reduce((sum, [, share]) => sum + share, 0)).toBeCloseTo(1, 12)
    }
  })

  it('writes a server of 250,000 off as published', async () => {
    const expected = [50000, 80000, 48000, 28800, 28800, 14400]
    for (const [i, amount] of expected.entries())
      expect(await of('usDepreciation', { cost: 250000, life: 5, period: i + 1 })).toBeCloseTo(amount, 2)
  })
})

it('never takes more than cost less value at the end, and all of it over the life where it may go over', () => {
  const figures = fc.record({
    cost: fc.double({ min: 0, max: 1e9, noNaN: true }),
    kept: fc.double({ min: 0, max: 1, noNaN: true }),
    life: fc.integer({ min: 1, max: 400 }),
    factor: fc.double({ min: 0.1, max: 10, noNaN: true }),
    cut: fc.double({ min: 0, max: 1, noNaN: true }),
  })
  fc.assert(
    fc.property(figures, ({ cost, kept, life, factor, cut }) => {
      const of = (from: number, to: number) =>
        variableDecliningValue(cost, cost * kept, life, from, to, factor, 0)
      const all = cost * (1 - kept)
      const near = (a: number, b: number) => expect(Math.abs(a - b)).toBeLessThan(1e-9 * cost + 1e-9)
      near(of(0, life), all)
      // Two stretches that meet make the whole, wherever they meet.
      near(of(0, cut * life) + of(cut * life, life), all)
      expect(variableDecliningValue(cost, cost * kept, life, 0, life, factor, 1)).toBeLessThanOrEqual(
        all + 1e-12 * cost + 1e-9,
      )
    }),
  )
})

it('gives a figure or none for any asset, and never fails', async () => {
  const wide = (min: number, max: number) => fc.double({ min, max, noNaN: true })
  const asset = fc.record({
    cost: fc.oneof(fc.constant(0.01), wide(1, 1e9)),
    salvage: fc.oneof(fc.constant(0), wide(0, 1e9)),
    life: fc.oneof(fc.constantFrom(0.1, 1, 2, 3, 5), wide(0.1, 4000)),
    period: fc.oneof(fc.constantFrom(0, 1, 2), fc.integer({ min: 0, max: 4000 })),
    factor: wide(0.01, 20),
    firstMonths: fc.integer({ min: 1, max: 12 }),
    linearRate: wide(0.0001, 1),
    basis: fc.integer({ min: 0, max: 4 }),
  })
  await fc.assert(
    fc.asyncProperty(asset, async given => {
      const set = Object.entries(given).flatMap(([name, value]) => ['--set', `${name}=${value}`])
      const { code, messages } = await headroom(['sheet', 'depreciation', ...set, '--json'])
      expect({ code, messages }).toEqual({ code: 0, messages: '' })
    }),
    { numRuns: 60 },
  )
})

describe('an asset after tax', () => {
  const worth = (line: string, given: Given = {}) => calculated('assetWorth', line, given)

  it('is worth and returns what the lecture notes print', async () => {
    const given = {
      cost: 11000,
      saving: 3000,
      salvage: 1000,
      years: 5,
      taxRate: 0.4,
      discountRate: 0.09,
      allowanceShare: [0.3333, 0.4445, 0.1481, 0.0741],
    }
    for (const set of [given, { ...given, allowanceShare: undefined }]) {
      const { allowanceShare, ...rest } = set
      const all = allowanceShare ? { ...rest, allowanceShare } : rest
      expect(await worth('beforeTaxWorth', all)).toBeCloseTo(1319, 0)
      expect(await worth('beforeTaxReturn', all)).toBeCloseTo(0.1334, 4)
      expect(await worth('afterTaxWorth', all)).toBeCloseTo(117, 0)
      expect(await worth('afterTaxReturn', all)).toBeCloseTo(0.0945, 4)
    }
  })

  it('flows after tax as the lecture notes print it', async () => {
    const flow = json(await headroom(['sheet', 'assetWorth', '--get', 'afterTaxFlow', '--json']))
    const [, first = 0, second = 0] = flow['assetWorth.afterTaxFlow']?.values ?? []
    // 3,000 less 40% of 3,000 - 3,666.30, and of 3,000 - 4,889.50.
    expect(first).toBeCloseTo(3266.52, 2)
    expect(second).toBeCloseTo(3755.8, 2)
  })

  it('has allowances that are worth what the published vectors say', async () => {
    const singapore = { cost: 60e6, taxRate: 0.17, discountRate: 0.0755, method: 0, years: 10 }
    expect(((await worth('shieldWorth', { ...singapore, annual: 1 / 3 })) ?? 0) / 1e6).toBeCloseTo(8.83, 2)
    expect(((await worth('shieldWorth', { ...singapore, annual: 1 })) ?? 0) / 1e6).toBeCloseTo(9.48, 2)
    const india = { cost: 30e6, taxRate: 0.2517, discountRate: 0.0976, method: 1, annual: 0.4 }
    expect(((await worth('shieldWorth', { ...india, years: 119 })) ?? 0) / 1e6).toBeCloseTo(6.07, 2)
    expect(((await worth('shieldWorth', { ...india, years: 5 })) ?? 0) / 1e6).toBeCloseTo(5.77, 2)
  })
})
