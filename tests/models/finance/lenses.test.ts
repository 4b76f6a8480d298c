import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { InputEntry } from '../../../src/scenario/scenario'
import { johorWith } from '../support/johor'
import { months, total } from '../support/plan'

const strategies = ['buildInHouse', 'colocation', 'gpuService', 'rentThenBuild', 'stayAsIs']
const leases = {
  'johorColo:lease.identifiedAsset': true,
  'johorColo:lease.substitutionRight': false,
  'gpuService3yr:lease.identifiedAsset': true,
  'gpuService3yr:lease.substitutionRight': false,
}

describe.each([
  ['as services', {}],
  ['as leases', leases],
  ['as leases paid in arrears', { ...leases, 'lease.paidAtStart': false }],
] as const)('the books, contracts seen %s', (_, inputs) => {
  const { run } = johorWith(inputs)
  const of = (id: string, line: string) => months.map(t => run.value(`${id}:${line}`, t))

  it.each(strategies)('balance for %s in every month', id => {
    const sides = (lines: readonly string[]) => lines.map(line => of(id, `balanceSheet.${line}`))
    const assets = sides(['fixedAssets', 'rightOfUse', 'otherAssets'])
    const claims = sides(['leaseLiability', 'netDebt', 'equity'])
    const size = Math.max(1, ...claims.flat().map(Math.abs))
    months.forEach(t => {
      const at = (all: readonly number[][]) => total(all.map(values => values[t] as number))
      expect(Math.abs(at(assets) - at(claims)) / size).toBeLessThan(1e-9)
      expect(run.value(`${id}:balanceSheet.gap`, t)).toBe(0)
    })
  })

  it('come to the same as cash once all is paid, written off and settled', () => {
    // A service has neither assets nor loans: all it leaves is tax to come back and leases.
    const profit = total(of('gpuService', 'profitAndLoss.profit'))
    const cash = total(of('gpuService', 'cashFlow.net'))
    const open =
      run.value('gpuService:balanceSheet.otherAssets', 119) +
      run.value('gpuService:balanceSheet.rightOfUse', 119) -
      run.value('gpuService:balanceSheet.leaseLiability', 119)
    expect(profit - open).toBeCloseTo(cash, 0)
  })
})

describe('the three lenses of the example', () => {
  const { run } = johorWith()
  const year = (line: string, from: number) =>
    total(months.slice(from, from + 12).map(t => run.value(`colocation:${line}`, t)))

  it('write hardware off in even parts over five years', () => {
    // A fifth of the purchases of five years ago or less falls into each year.
    const bought = months.map(t => run.value('colocation:cashFlow.capex', t))
    const expected = total(
      Array.from({ length: 12 }, (_, i) => 24 + i).map(
        t => total(bought.slice(Math.max(0, t - 59), t + 1)) / 60,
      ),
    )
    expect(year('profitAndLoss.depreciation', 24) / expected).toBeCloseTo(1, 12)
  })

  it('add up from earnings to profit', () => {
    for (const from of [0, 12, 48]) {
      const parts = ['depreciation', 'leaseDepreciation', 'interest', 'tax'].map(line =>
        year(`profitAndLoss.${line}`, from),
      )
      expect(year('profitAndLoss.profit', from)).toBeCloseTo(
        year('profitAndLoss.ebitda', from) - total(parts),
        4,
      )
    }
  })

  it('book tax as it is earned', () => {
    // 24% of interest and of what tax law allows of the cost of a year, settled or not.
    const { run: plain } = johorWith({ 'debt.financedShare': 0 })
    const relief = months.map(
      t =>
        plain.value('gpuService:cashFlow.relief', t) + plain.value('gpuService:cashFlow.allowanceRelief', t),
    )
    const tax = months.map(t => plain.value('gpuService:profitAndLoss.tax', t))
    months.forEach(t => expect(tax[t]).toBeCloseTo(-(relief[t] as number), 2))
  })
})

it('balance whatever is set', () => {
  const inputs = fc.record<Record<string, InputEntry>>({
    'profitAndLoss.hardwareLife': fc.integer({ min: 12, max: 120 }),
    'profitAndLoss.plantLife': fc.integer({ min: 60, max: 600 }),
    'debt.financedShare': fc.constantFrom(0, 0.01, 0.7, 1),
    'johor:capital.lendingRate': fc.constantFrom(0, 0.05, 0.4),
    'lease.paidAtStart': fc.boolean(),
    'johorColo:facilityColocation.termMonths': fc.integer({ min: 1, max: 120 }),
    'johorColo:facilityColocation.rentGrowth': fc.double({ min: -0.1, max: 0.3, noNaN: true }),
    'cashFlow.taxOtherwiseDue': fc.constantFrom(0, 1e6, 1e9),
  })
  fc.assert(
    fc.property(inputs, set => {
      const { run } = johorWith({ ...leases, ...set })
      for (const id of ['buildInHouse', 'colocation', 'gpuService'])
        for (const t of [0, 11, 35, 60, 119]) {
          expect(run.value(`${id}:balanceSheet.gap`, t)).toBe(0)
          expect(run.value(`${id}:balanceSheet.leaseLiability`, t)).toBeGreaterThanOrEqual(0)
          expect(run.value(`${id}:balanceSheet.fixedAssets`, t)).toBeGreaterThanOrEqual(0)
        }
    }),
    { numRuns: 20 },
  )
})
