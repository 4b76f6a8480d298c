import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { calculated, type Given } from '../support/calculator'

const of = (line: string, given: Given) => calculated('appraisal', line, given)

/** An outlay of 20 million, then five years of gains, at 8.7%. */
const common = { flow: '[-20, 6.5, 7, 7, 7, 6] M USD', rate: 0.087 }
/** Two projects of Brealey, Myers and Allen. */
const a = [-200, 80, 80, 80, 80]
const b = [-200, 100, 100, 100]
/** Microsoft’s example of XNPV and XIRR. */
const dated = {
  flow: [-10000, 2750, 4250, 3250, 2750],
  day: ['2014-01-01', '2014-03-01', '2014-10-30', '2015-02-15', '2015-04-01'],
  rate: 0.09,
}
/** numpy-financial, case 39: a build earns and is then taken down. */
const takenDown = [-217500, ...Array.from({ length: 26 }, (_, i) => (i === 0 ? -217500 : 0))].map(
  (flow, i) => (i < 2 ? flow : 108466.80462450592 - 7336.84023122518 * (i - 2)),
)
/** Of unequal lives, at 14%, by annuity factors as they are printed (Touro University). */
const three = { levelOutlay: 190000, levelFlow: 87000, periods: 3, rate: 0.14, annuityFactor: 2.3216 }
const six = { levelOutlay: 360000, levelFlow: 98300, periods: 6, rate: 0.14, annuityFactor: 3.8887 }

describe('published appraisals', () => {
  it.each<[name: string, line: string, given: Given, expected: number, within: number]>([
    ['net present value', 'netPresentValue', common, 6.322e6, 500],
    ['net present value in mid-year', 'netPresentValueMid', common, 7.443e6, 500],
    ['rate of return', 'internalRate', common, 0.2026, 5e-5],
    ['modified rate of return', 'modifiedRate', common, 0.1484, 5e-5],
    ['payback', 'payback', common, 2.93, 5e-3],
    ['discounted payback', 'discountedPayback', common, 3.53, 5e-3],
    ['profitability index', 'profitabilityIndex', common, 1.316, 5e-4],
    ['capital recovery', 'capitalRecovery', common, 0.25509, 5e-6],
    [
      '30 million over five years',
      'equivalentAnnual',
      { flow: [30e6], periods: 5, rate: 0.087 },
      7.653e6,
      500,
    ],
    [
      '24 million over four years',
      'equivalentAnnual',
      { flow: [24e6], periods: 4, rate: 0.087 },
      7.359e6,
      500,
    ],
    ['Brealey A at 11%', 'netPresentValue', { flow: a, rate: 0.11 }, 48.2, 0.006],
    ['Brealey B at 11%', 'netPresentValue', { flow: b, rate: 0.11 }, 44.37, 0.006],
    ['Brealey A at 16%', 'netPresentValue', { flow: a, rate: 0.16 }, 23.85, 0.006],
    ['Brealey B at 16%', 'netPresentValue', { flow: b, rate: 0.16 }, 24.59, 0.006],
    ['Brealey A, rate of return', 'internalRate', { flow: a }, 0.2186, 6e-5],
    ['Brealey B, rate of return', 'internalRate', { flow: b }, 0.2338, 6e-5],
    ['Brealey A, index', 'netIndex', { flow: a, rate: 0.11 }, 0.241, 6e-5],
    ['Brealey B, index', 'netIndex', { flow: b, rate: 0.11 }, 0.2219, 6e-5],
    ['Brealey A, payback', 'payback', { flow: a }, 2.5, 1e-9],
    ['Brealey B, payback', 'payback', { flow: b }, 2, 1e-9],
    [
      'numpy-financial, IRR 1',
      'internalRate',
      { flow: [-150000, 15000, 25000, 35000, 45000, 60000] },
      0.0524,
      5e-5,
    ],
    ['numpy-financial, IRR 2', 'internalRate', { flow: [-100, 0, 0, 74] }, -0.0955, 5e-5],
    ['numpy-financial, IRR 3', 'internalRate', { flow: [-100, 39, 59, 55, 20] }, 0.28095, 5e-6],
    ['numpy-financial, IRR 4', 'internalRate', { flow: [-100, 100, 0, -7] }, -0.0833, 5e-5],
    ['numpy-financial, IRR 5', 'internalRate', { flow: [-100, 100, 0, 7] }, 0.06206, 5e-6],
    ['numpy-financial, IRR 6', 'internalRate', { flow: [-5, 10.5, 1, -8, 1] }, 0.0886, 5e-5],
    ['numpy-financial, NPV', 'netPresentValue', { flow: [-100, 39, 59, 55, 20], rate: 0.281 }, -0.0085, 5e-5],
    ['numpy-financial, IRR of two roots', 'internalRate', { flow: takenDown }, 0.12, 1e-7],
    ['numpy-financial, number of roots', 'internalRateCount', { flow: takenDown }, 2, 0],
    [
      'numpy-financial, MIRR',
      'modifiedRate',
      {
        flow: [-4500, -800, 800, 800, 600, 600, 800, 800, 700, 3000],
        financeRate: 0.08,
        reinvestRate: 0.055,
      },
      0.0666,
      5e-5,
    ],
    ['Microsoft, XNPV', 'datedValue', dated, 2089.5, 0.005],
    ['Microsoft, XIRR', 'datedReturn', dated, 0.3749, 5e-5],
    ['Touro, factor of three years', 'annuityFactor', { periods: 3, rate: 0.14 }, 2.3216, 5e-5],
    ['Touro, factor of six years', 'annuityFactor', { periods: 6, rate: 0.14 }, 3.8887, 5e-5],
    ['Touro A, net present value', 'levelValue', three, 11979, 0.6],
    ['Touro B, net present value', 'levelValue', six, 22259, 0.8],
    ['Touro A, a year', 'levelAnnual', three, 5159.89, 0.3],
    ['Touro B, a year', 'levelAnnual', six, 5724.07, 0.3],
    ['Touro A, done twice', 'levelTwice', three, 20065, 1],
    // By hand: 20% of nothing but a sum back after a year, above 100%.
    ['a rate above 100%', 'internalRate', { flow: [-100, 250] }, 1.5, 1e-12],
  ])('%s', async (_, line, given, expected, within) => {
    const found = (await of(line, given)) ?? Number.NaN
    expect(Math.abs(found - expected)).toBeLessThanOrEqual(within)
  })

  it('states the discount rate less half a year in mid-year values, and a year in those of spreadsheets', async () => {
    const now = (await of('netPresentValue', common)) ?? Number.NaN
    expect(await of('netPresentValueLate', common)).toBeCloseTo(now / 1.087, 3)
  })
})

describe('flows of one side give no number (PhpSpreadsheet)', () => {
  const outlays = [-70000, -12000, -15000, -18000, -21000]
  it.each<[line: string, given: Given]>([
    ['internalRate', { flow: outlays }],
    ['internalRate', { flow: outlays.map(flow => -flow) }],
    ['modifiedRate', { flow: outlays }],
    ['datedReturn', { flow: [4000, 46000], day: ['2015-04-01', '2015-05-12'] }],
    ['datedValue', { flow: [-1000, -1000.1], day: ['2015-04-01', '2015-05-12'], rate: 0.1 }],
    ['payback', { flow: outlays }],
    ['discountedPayback', { flow: [-100, 60, 30] }],
  ])('%s of %o', async (line, given) => {
    expect(await of(line, given)).toBeNull()
  })

  it('has no rate to count either', async () => {
    expect(await of('internalRateCount', { flow: outlays })).toBe(0)
  })
})

describe('at any flows', () => {
  const flows = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 2, maxLength: 12 })
  const rates = fc.double({ min: -0.3, max: 0.6, noNaN: true })

  it('the flows are worth nothing at their rate of return', async () => {
    await fc.assert(
      fc.asyncProperty(flows, async flow => {
        const rate = await of('internalRate', { flow })
        if (rate === null) return
        const value = (await of('netPresentValue', { flow, rate })) ?? Number.NaN
        const size = flow.reduce((sum, x, t) => sum + Math.abs(x) * (1 + rate) ** -t, 0)
        expect(Math.abs(value)).toBeLessThan(1e-9 * size)
      }),
      { numRuns: 25 },
    )
  })

  it('the rate of return of flows that are worth nothing at a rate is that rate', async () => {
    const gains = fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 1, maxLength: 12 })
    await fc.assert(
      fc.asyncProperty(gains, rates, async (gain, rate) => {
        const outlay = -gain.reduce((sum, x, i) => sum + x * (1 + rate) ** -(i + 1), 0)
        const found = (await of('internalRate', { flow: [outlay, ...gain] })) ?? Number.NaN
        expect(Math.abs(found - rate)).toBeLessThan(1e-9)
      }),
      { numRuns: 25 },
    )
  })

  it('a higher rate never favours paying first', async () => {
    const amounts = fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 1, maxLength: 6 })
    await fc.assert(
      fc.asyncProperty(amounts, amounts, rates, rates, async (outlays, gains, one, other) => {
        const flow = [...outlays.map(x => -x), ...gains]
        const [low, high] = [Math.min(one, other), Math.max(one, other)]
        const early = (await of('netPresentValue', { flow, rate: low })) ?? Number.NaN
        const late = (await of('netPresentValue', { flow, rate: high })) ?? Number.NaN
        // Who pays first and earns later may lose at a higher rate what was worth it at a lower, never win.
        if (early < 0) expect(late).toBeLessThan(0)
      }),
      { numRuns: 25 },
    )
  })

  it('the equivalent annual value, paid each year, is worth the same', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 40 }), rates, async (years, rate) => {
        const given = { flow: [1e6], periods: years, rate }
        const yearly = (await of('equivalentAnnual', given)) ?? Number.NaN
        const paid = [0, ...Array.from({ length: years }, () => yearly)]
        const worth = (await of('netPresentValue', { flow: paid, rate })) ?? Number.NaN
        expect(Math.abs(worth / 1e6 - 1)).toBeLessThan(1e-9)
      }),
      { numRuns: 25 },
    )
  })
})
