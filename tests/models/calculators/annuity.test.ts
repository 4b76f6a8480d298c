import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { calculated, type Given } from '../support/calculator'

const of = (line: string, given: Given) => calculated('annuity', line, given)

/** A loan of 125,000 at 0.75% over 360 months, as Microsoft works it. */
const loan = { rate: 0.0075, periods: 360, presentValue: 125000 }

describe('level payments as Microsoft Learn prints them (DAX reference, the functions of Excel)', () => {
  it.each<[name: string, line: string, given: Given, expected: number]>([
    [
      'PMT in advance',
      'levelPayment',
      { rate: 0.08 / 12, periods: 10, presentValue: 10000, atStart: 1 },
      -1030.16432717797,
    ],
    ['PMT of savings', 'levelPayment', { rate: 0.005, periods: 216, futureValue: 50000 }, -129.081160867991],
    [
      'IPMT, first month',
      'interestOfPeriod',
      { rate: 0.1 / 12, period: 1, periods: 36, presentValue: 8000 },
      -66.6666666666667,
    ],
    [
      'IPMT, last year',
      'interestOfPeriod',
      { rate: 0.1, period: 3, periods: 3, presentValue: 8000 },
      -292.447129909366,
    ],
    [
      'PPMT, first month',
      'principalOfPeriod',
      { rate: 0.1 / 12, period: 1, periods: 24, presentValue: 2000 },
      -75.6231860083663,
    ],
    [
      'PPMT, last year',
      'principalOfPeriod',
      { rate: 0.08, period: 10, periods: 10, presentValue: 200000 },
      -27598.0534624214,
    ],
    [
      'CUMIPMT in advance',
      'interestBetween',
      { ...loan, firstPeriod: 13, lastPeriod: 24, atStart: 1 },
      -11052.3395838718,
    ],
    ['CUMIPMT, one month', 'interestBetween', { ...loan, firstPeriod: 1, lastPeriod: 1 }, -937.5],
    [
      'CUMPRINC in advance',
      'principalBetween',
      { ...loan, firstPeriod: 13, lastPeriod: 24, atStart: 1 },
      -927.153472378062,
    ],
    [
      'CUMPRINC, one month',
      'principalBetween',
      { ...loan, firstPeriod: 1, lastPeriod: 1 },
      -68.2782711809784,
    ],
    ['EFFECT', 'effectiveRate', { nominal: 0.0525, compoundings: 4 }, 0.0535426673707584],
    ['NOMINAL', 'nominalRate', { effective: 0.053543, compoundings: 4 }, 0.052500319868356],
    ['RATE', 'periodRate', { periods: 48, payment: -200, presentValue: 8000 }, 0.00770147248820137],
    [
      'NPER',
      'periodCount',
      { rate: 0.01, payment: -100, presentValue: -1000, futureValue: 10000, atStart: 1 },
      59.6738656742946,
    ],
    ['PV', 'presentWorth', { rate: 0.08 / 12, periods: 240, payment: 500 }, -59777.1458511878],
    [
      'FV',
      'futureWorth',
      { rate: 0.005, periods: 10, payment: -200, presentValue: -500, atStart: 1 },
      2581.40337406012,
    ],
    ['RRI', 'growthRate', { periods: 48, presentValue: 10000, futureValue: 21000 }, 0.0155771057566627],
    [
      'PDURATION in years',
      'growthPeriods',
      { rate: 0.025, presentValue: 2000, futureValue: 2200 },
      3.85986616262266,
    ],
    [
      'PDURATION in months',
      'growthPeriods',
      { rate: 0.025 / 12, presentValue: 1000, futureValue: 1200 },
      87.6054764193714,
    ],
  ])('%s', async (_, line, given, expected) => {
    const found = (await of(line, given)) ?? Number.NaN
    expect(Math.abs(found / expected - 1)).toBeLessThan(1e-12)
  })
})

describe('level payments as numpy-financial documents them', () => {
  const savings = { rate: 0.05 / 12, periods: 120, payment: -100 }
  const small = { rate: 0.0824 / 12, periods: 12, presentValue: 2500 }
  it.each<[name: string, line: string, given: Given, expected: number]>([
    ['fv', 'futureWorth', { ...savings, presentValue: -100 }, 15692.93],
    ['pv', 'presentWorth', { ...savings, futureValue: 15692.93 }, -100],
    ['pmt', 'levelPayment', { rate: 0.075 / 12, periods: 180, presentValue: 200000 }, -1854.02],
    ['nper', 'periodCount', { rate: 0.07 / 12, payment: -150, presentValue: 8000 }, 64.07],
    ['ipmt of month 1', 'interestOfPeriod', { ...small, period: 1 }, -17.17],
    ['ppmt of month 2', 'principalOfPeriod', { ...small, period: 2 }, -201.96],
    ['ipmt of month 12', 'interestOfPeriod', { ...small, period: 12 }, -1.49],
    ['interest in all', 'interestBetween', { ...small, firstPeriod: 1, lastPeriod: 12 }, -112.98],
  ])('%s', async (_, line, given, expected) => {
    expect(Math.abs(((await of(line, given)) ?? Number.NaN) - expected)).toBeLessThan(0.0051)
  })
})

describe('a loan of 60 months by year, as PhpSpreadsheet works it', () => {
  const interest = [-2299.614171, -1836.8884, -1350.44026, -839.053585, -301.449864]
  const principal = [-9025.875085, -9488.600856, -9975.048996, -10486.435671, -11024.039392]
  it.each([0, 1, 2, 3, 4])('year %i', async year => {
    const span = { firstPeriod: 12 * year + 1, lastPeriod: 12 * year + 12 }
    const given = { rate: 0.004175, periods: 60, presentValue: 50000, ...span }
    expect(await of('interestBetween', given)).toBeCloseTo(interest[year] as number, 5)
    expect(await of('principalBetween', given)).toBeCloseTo(principal[year] as number, 5)
  })
})

describe('a yearly rate by the month', () => {
  it('is 0.6084% for 7.55% a year', async () => {
    const nominal = (await of('nominalRate', { effective: 0.0755, compoundings: 12 })) ?? Number.NaN
    expect(nominal / 12).toBeCloseTo(0.006084, 6)
  })

  it('makes 60 million that stand idle for half a year cost 2.2 million', async () => {
    const worth = (await of('futureWorth', { rate: 0.0755, periods: 0.5, presentValue: -60e6 })) ?? Number.NaN
    expect(worth - 60e6).toBeCloseTo(2.2e6, -5)
  })
})

describe('at the edges', () => {
  it('shares evenly where nothing bears interest', async () => {
    // 12,000 over 48 months is 250 a month, and 12,000 at 400 a month takes 30 months.
    const even = { rate: 0, periods: 48, presentValue: 12000 }
    expect(await of('levelPayment', even)).toBe(-250)
    expect(await of('interestOfPeriod', even)).toBe(0)
    expect(await of('principalBetween', { ...even, firstPeriod: 1, lastPeriod: 12 })).toBe(-3000)
    expect(await of('periodCount', { ...even, payment: -400 })).toBe(30)
    expect(await of('presentWorth', { rate: 0, periods: 48, payment: -250 })).toBe(12000)
    expect(await of('futureWorth', { rate: 0, periods: 48, payment: -250 })).toBe(12000)
    expect(await of('periodRate', { periods: 48, payment: -250, presentValue: 12000 })).toBeCloseTo(0, 12)
  })

  it('bears no interest in a first payment at the start', async () => {
    const given = { rate: 0.01, periods: 12, presentValue: 1000, atStart: 1, period: 1 }
    expect(await of('interestOfPeriod', given)).toBe(0)
    expect(await of('principalOfPeriod', given)).toBe(await of('levelPayment', given))
  })

  it('has no number where there is none', async () => {
    // A payment of 10 does not even cover the interest of 20.
    expect(await of('periodCount', { rate: 0.02, payment: -10, presentValue: 1000 })).toBeNull()
    expect(await of('periodRate', { periods: 12, payment: 100, presentValue: 1000 })).toBeNull()
    expect(await of('interestOfPeriod', { ...loan, period: 361 })).toBeNull()
    expect(await of('principalBetween', { ...loan, firstPeriod: 24, lastPeriod: 13 })).toBeNull()
    expect(await of('growthPeriods', { rate: 0, presentValue: 1000, futureValue: 2000 })).toBeNull()
    expect(await of('levelPayment', { periods: 0, presentValue: 1000 })).toBeNull()
  })
})

it('gives back the rate that a payment was made from, at any rate', async () => {
  const terms = fc.record({
    rate: fc.double({ min: -0.02, max: 0.4, noNaN: true }),
    periods: fc.integer({ min: 2, max: 480 }),
    presentValue: fc.double({ min: 1, max: 1e8, noNaN: true }),
    atStart: fc.constantFrom(0, 1),
  })
  await fc.assert(
    fc.asyncProperty(terms, async given => {
      const payment = (await of('levelPayment', given)) ?? Number.NaN
      // In advance and in arrears alike, what one pays adds up to principal and interest.
      const all = { ...given, firstPeriod: 1, lastPeriod: given.periods }
      const principal = (await of('principalBetween', all)) ?? Number.NaN
      expect(Math.abs(principal / given.presentValue + 1)).toBeLessThan(1e-5)
      const rate = await of('periodRate', { ...given, payment })
      expect(Math.abs((rate ?? Number.NaN) - given.rate)).toBeLessThan(1e-7)
    }),
    { numRuns: 15 },
  )
})
