import { expect, it } from 'vitest'
import { headroom, json } from '../../cli/tools'
import type { Given } from '../support/calculator'

/** Runs cases of one line of a calculator in one sweep. */
async function found(sheet: string, line: string, cases: readonly Given[]): Promise<(number | null)[]> {
  const c = cases.map(given => JSON.stringify(given)).join('\n')
  const { out, messages } = await headroom(['sheet', sheet, '--get', line, '--each', 'c'], { c })
  expect(messages).toBe('')
  return out
    .trim()
    .split('\n')
    .map(row => JSON.parse(row)[`${sheet}.${line}`].values[0])
}

type Case = readonly [given: Given, expected: number | null, within?: number]

const xirr = (
  flow: readonly number[],
  day: readonly string[],
  expected: number | null,
  within = 1e-7,
): Case => [{ flow, day }, expected, within] as const
const evenly = { rate: 0.1, periods: 4, presentValue: 4000 }
const loan = { rate: 0.001988079518355057, periods: 360, presentValue: 300000, atStart: 1 }
const machine = { cost: 12000, salvage: 1000, life: 5, factor: 0.5 }
const truck = { cost: 3000, saving: 800, salvage: 750, years: 5, taxRate: 0.34, life: 5 }
const press = { cost: 5000, saving: 1500, salvage: 0, years: 5, taxRate: 0.4, discountRate: 0.1, method: 0 }
const office = { payment: 50000, periods: 10, rate: 0.06, atStart: 0 }

it.each<[name: string, sheet: string, line: string, cases: readonly Case[]]>([
  [
    'interest in advance, none for a payment that is none (numpy-financial, test_gh_17)',
    'annuity',
    'interestOfPeriod',
    [
      [{ ...loan, period: 2 }, -594.107158, 1e-6],
      [{ ...loan, period: 3 }, -592.971592, 1e-6],
      [{ ...loan, period: 0 }, null],
    ],
  ],
  [
    'interest on principal repaid evenly, periods from nought (Microsoft Support, ISPMT)',
    'annuity',
    'evenInterest',
    [0, 1, 2, 3].map(period => [{ ...evenly, period }, 100 * (period - 4)] as const),
  ],
  [
    'rates of loans (PhpSpreadsheet, tests of RATE)',
    'annuity',
    'periodRate',
    [
      [{ periods: 60, payment: -1000, presentValue: 120000 }, -0.0204429522193565, 1e-9],
      [{ periods: 24, payment: -250, presentValue: 5000, atStart: 1 }, 0.016550119066712, 1e-9],
      [{ periods: 6, payment: 1000, presentValue: 100000, futureValue: -126068 }, 0.0302728738275435, 1e-9],
    ],
  ],
  [
    'returns between dates (PhpSpreadsheet, tests of XIRR): in any order, near total loss, far above 1,000%',
    'appraisal',
    'datedReturn',
    [
      xirr(
        [1893.67, 139947.43, 52573.25, 48849.74, 26369.16, -273029.18],
        ['2019-06-27', '2019-06-20', '2019-06-21', '2019-06-24', '2019-06-27', '2019-07-27'],
        0.137963527441025,
      ),
      xirr([-100, 20, 40, 25], ['2010-01-01', '2010-04-01', '2010-10-01', '2011-02-01'], -0.197387315),
      xirr([55600, -51094.83], ['2021-11-24', '2021-12-24'], -0.642307613),
      xirr([-100, 1000], ['2019-12-31', '2020-03-05'], 412461.6383, 1e-4),
      xirr([4000, -46000], ['2015-01-04'], null),
    ],
  ],
  [
    'worth of dated flows (PhpSpreadsheet, tests of XNPV): from nothing on the first day, at a negative rate',
    'appraisal',
    'datedValue',
    [
      [
        {
          rate: 0.1,
          flow: [0, ...Array.from({ length: 10 }, () => 120000)],
          day: ['2018-06-30', ...Array.from({ length: 10 }, (_, i) => `${2018 + i}-12-31`)],
        },
        772830.734,
        1e-3,
      ],
      [{ rate: -0.1, flow: [-100, 110], day: ['2019-12-31', '2020-12-31'] }, 22.257507852701, 1e-9],
    ],
  ],
  [
    // 100 now and 110 in a year cost 200 today at 10%, and 242 in two years are worth 200.
    'benefits over costs, by hand',
    'appraisal',
    'benefitCost',
    [
      [{ rate: 0.1, flow: [-100, -110, 242] }, 1, 1e-12],
      [{ rate: 0.1, flow: [100] }, null],
    ],
  ],
  [
    // 200,000 over 30 years at 6% by the month is 1,199.10 a month in any table of loans.
    'a return over thirty years of months',
    'appraisal',
    'internalRate',
    [[{ flow: [-200000, ...Array.from({ length: 360 }, () => 1199.1)] }, 0.005, 1e-7]],
  ],
  [
    'declining balance of part of a period (PhpSpreadsheet, tests of DDB)',
    'depreciation',
    'doubleDeclining',
    [
      [{ ...machine, period: 2.5 }, 1024.58, 0.005],
      [{ ...machine, period: 0 }, null],
    ],
  ],
  [
    'fixed declining balance, whole periods and months alone (PhpSpreadsheet, tests of DB)',
    'depreciation',
    'fixedDeclining',
    [
      [{ cost: 12000, salvage: 2000, life: 5, period: 2.5, firstMonths: 1.2 }, 3521.399, 1e-6],
      [{ cost: 12000, salvage: 1000, life: 5, period: 0 }, null],
    ],
  ],
  [
    'a truck after tax by the tables of the United States (Newnan, Engineering Economic Analysis, chapter 12)',
    'assetWorth',
    'afterTaxReturn',
    [[truck, 0.1124, 5e-5]],
  ],
  [
    'straight line, a sale above book value, years’ digits (University of Texas, ORMM, review of taxes)',
    'assetWorth',
    'afterTaxWorth',
    [
      [{ ...press, annual: 0.2 }, -72, 0.5],
      [{ ...press, annual: 0.2, salvage: 5000 }, 1791, 0.5],
      [{ ...press, allowanceShare: [5 / 15, 4 / 15, 3 / 15, 2 / 15, 1 / 15] }, 24, 0.5],
    ],
  ],
  [
    'leases in arrears (IFRS 16, illustrative examples 16 and 17), and a flow over fifteen years of months, by hand',
    'leaseContract',
    'liability',
    [
      [{ ...office, payment: 100000 }, 736009, 0.5],
      [office, 368004, 0.5],
      [{ payment: 1000, periods: 180, rate: 0.005, atStart: 0 }, 200000 * (1 - 1.005 ** -180), 1e-6],
    ],
  ],
  [
    'a right on what pays out (Hull, Options, Futures and Other Derivatives, an index at 930)',
    'options',
    'expand',
    [
      [
        { value: 930, strike: 900, riskFree: 0.08, volatility: 0.2, payout: 0.03, years: 1 / 6 },
        51.83,
        0.005,
      ],
    ],
  ],
  [
    'a deviation of a sixth of the range (Malcolm and others 1959)',
    'ranges',
    'pertSixth',
    [[{ lowest: 4, likeliest: 6, highest: 14 }, 5 / 3, 1e-12]],
  ],
])('%s', async (_, sheet, line, cases) => {
  const values = await found(
    sheet,
    line,
    cases.map(([given]) => given),
  )
  for (const [i, [, expected, within = 0]] of cases.entries()) {
    if (expected === null) expect(values[i]).toBeNull()
    else expect(Math.abs((values[i] ?? Number.NaN) - expected)).toBeLessThanOrEqual(within)
  }
})

it('owes 210,618 after five years of example 17 of IFRS 16, and nothing at all at the end', async () => {
  const set = Object.entries(office).flatMap(([name, value]) => ['--set', `${name}=${value}`])
  const outcome = json(await headroom(['sheet', 'leaseContract', ...set, '--get', 'owed', '--json']))
  const owed = outcome['leaseContract.owed']?.values ?? []
  expect(Math.round(owed[4] ?? 0)).toBe(210618)
  expect(owed.slice(9).every(value => value === 0)).toBe(true)
})
