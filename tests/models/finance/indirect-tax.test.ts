import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { johorWith } from '../support/johor'
import { months, seriesOf, total } from '../support/plan'

const strategies = ['buildInHouse', 'colocation', 'gpuService', 'rentThenBuild']
const vat = { 'johor:indirectTax.vatRate': 0.1 }

describe('taxes on purchases', () => {
  it('are a cost where they do not come back', () => {
    const computed = johorWith({ ...vat, 'johor:indirectTax.recoverableShare': 0.25 })
    for (const strategy of strategies) {
      const of = (line: string) => seriesOf(computed, `${strategy}:cashFlow.${line}`)
      const [facility, hardware, onCapital] = [of('facilityCapex'), of('hardwareCapex'), of('capitalTax')]
      const bought = ['energy', 'rent', 'upkeep', 'service', 'support'].map(of)
      const onRunning = of('indirectTax')
      for (const t of months) {
        // Three quarters of 10%, on all but wages.
        expect(onCapital[t]).toBeCloseTo(0.075 * ((facility[t] ?? 0) + (hardware[t] ?? 0)), 4)
        expect(onRunning[t]).toBeCloseTo(0.075 * total(bought.map(line => line[t] ?? 0)), 4)
      }
    }
  })

  it('only wait where they come back', () => {
    const computed = johorWith({ ...vat, 'johor:indirectTax.refundMonths': 3 })
    const of = (line: string) => seriesOf(computed, `colocation:cashFlow.${line}`)
    const [tied, due, capex, opex, staff] = ['workingCapital', 'refundsDue', 'capex', 'opex', 'staff'].map(
      of,
    ) as [number[], number[], number[], number[], number[]]
    const paid = months.map(t => 0.1 * ((capex[t] ?? 0) + (opex[t] ?? 0) - (staff[t] ?? 0)))
    for (const t of months) {
      expect(tied[t]).toBeCloseTo((paid[t] ?? 0) - (paid[t - 3] ?? 0), 3)
      expect(due[t]).toBeCloseTo(total(paid.slice(Math.max(0, t - 2), t + 1)), 3)
    }
    const cost = (inputs: Readonly<Record<string, number>>) =>
      johorWith(inputs).run.value('colocation:metrics.presentCost')
    const without = cost({ 'johor:indirectTax.vatRate': 0 })
    expect(cost({ ...vat, 'johor:indirectTax.refundMonths': 0 })).toBeCloseTo(without, 2)
    expect(cost({ ...vat, 'johor:indirectTax.refundMonths': 3 })).toBeGreaterThan(without)
  })

  it('stand in the balance sheet until they come back, and in no profit', () => {
    const [plain, computed] = [johorWith({ 'johor:indirectTax.vatRate': 0 }), johorWith(vat)]
    for (const t of months) {
      const of = (line: string) => computed.run.value(`colocation:${line}`, t)
      expect(of('balanceSheet.gap')).toBeLessThan(1)
      expect(of('profitAndLoss.ebitda')).toBeCloseTo(plain.run.value('colocation:profitAndLoss.ebitda', t), 3)
      const other = plain.run.value('colocation:balanceSheet.otherAssets', t)
      expect(of('balanceSheet.otherAssets') - other).toBeCloseTo(of('cashFlow.refundsDue'), 2)
    }
  })

  it('are withheld from suppliers abroad, and borne by the buyer where the price is net', () => {
    const abroad = { 'gpuService3yr:indirectTax.abroadShare': 0.5, 'johor:indirectTax.withholdingRate': 0.1 }
    const { run } = johorWith(abroad)
    const { run: borne } = johorWith({ ...abroad, 'johor:indirectTax.isGrossedUp': false })
    const part = 'gpuService/gpuService3yr'
    for (const t of [12, 40, 80]) {
      const service = run.value(`${part}:hardwareReserved.serviceCost`, t)
      expect(service).toBeGreaterThan(0)
      // Of a bill of 100 net, half from abroad: 50 / 0.9 - 50 = 5.56.
      expect(run.value(`${part}:indirectTax.withholding`, t)).toBeCloseTo((service * 0.5) / 9, 2)
      expect(borne.value(`${part}:indirectTax.withholding`, t)).toBe(0)
    }
  })

  it('stand still in the comparison of service periods', () => {
    const { run } = johorWith({ ...vat, 'johor:indirectTax.serviceTax': 0.08, 'clock.serviceMode': 1 })
    for (const strategy of strategies) expect(run.value(`${strategy}:metrics.dutyCost`)).toBe(0)
  })

  it('never make a plan cheaper by being lost', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true })
    fc.assert(
      fc.property(share, share, fc.double({ min: 0, max: 0.5, noNaN: true }), (a, b, vatRate) => {
        const cost = (recoverableShare: number) =>
          johorWith({
            'johor:indirectTax.vatRate': vatRate,
            'johor:indirectTax.recoverableShare': recoverableShare,
          }).run.value('colocation:metrics.presentCost')
        expect(cost(Math.min(a, b))).toBeGreaterThanOrEqual(cost(Math.max(a, b)) - 1)
      }),
      { numRuns: 8 },
    )
  })
})
