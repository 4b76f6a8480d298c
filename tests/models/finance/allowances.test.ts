import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { markets } from '../../../models/catalogue/markets/index.ts'
import { allowedValue } from '../../../models/words/allowed.ts'
import { johorWith, movedTo } from '../support/johor'
import { months, total } from '../support/plan'

/** The share of each year under a rule. */
const shares = (
  years: number,
  method: number,
  {
    initial = 0,
    rate = 1,
    life = 5,
    first = 1,
  }: Partial<Record<'initial' | 'rate' | 'life' | 'first', number>>,
) =>
  Array.from({ length: years }, (_, i) => {
    const until = (n: number) => (n < 1 ? 0 : allowedValue(n, method, initial, rate, life, first))
    return until(i + 1) - until(i)
  })

/** What the tax saved by yearly allowances at year ends is worth today. */
const shield = (cost: number, tax: number, rate: number, yearly: readonly number[]) =>
  total(yearly.map((share, i) => (cost * tax * share) / (1 + rate) ** (i + 1)))

describe('the allowances of tax laws', () => {
  it('are worth what the published vectors say', () => {
    // Singapore, section 19A, 60 M at 17% and 7.55%: over three years and at once.
    expect(shield(60, 0.17, 0.0755, shares(3, 0, { rate: 1 / 3 }))).toBeCloseTo(8.83, 2)
    expect(shield(60, 0.17, 0.0755, shares(1, 0, { rate: 1 }))).toBeCloseTo(9.48, 2)
    // India, 30 M at 40% of the written-down value, 25.17% and 9.76%: for ever and for five years.
    expect(shield(30, 0.2517, 0.0976, shares(200, 1, { rate: 0.4 }))).toBeCloseTo(6.07, 2)
    expect(shield(30, 0.2517, 0.0976, shares(5, 1, { rate: 0.4 }))).toBeCloseTo(5.77, 2)
  })

  // IRS Publication 946, table A-1, half-year convention; per cent, rounded there to add up to 100.
  it.each([
    [3, 2, [33.33, 44.45, 14.81, 7.41]],
    [5, 2, [20, 32, 19.2, 11.52, 11.52, 5.76]],
    [7, 2, [14.29, 24.49, 17.49, 12.49, 8.93, 8.92, 8.93, 4.46]],
    [15, 1.5, [5, 9.5, 8.55, 7.7, 6.93, 6.23, 5.9, 5.9, 5.91, 5.9, 5.91, 5.9, 5.91, 5.9, 5.91, 2.95]],
  ])('are those of MACRS over %i years', (life, factor, percent) => {
    const found = shares(percent.length, 2, { rate: factor / life, life, first: 0.5 })
    percent.forEach((each, i) => expect(Math.abs((found[i] ?? 0) * 100 - each)).toBeLessThan(0.011))
    expect(total(found)).toBeCloseTo(1, 12)
  })

  it('are those of a server over five years in Japan: 40%, and evenly from the fourth year on', () => {
    // 0.4, 0.24, 0.144; what is left, 0.216, over two years.
    const found = shares(5, 2, { rate: 0.4, life: 5 })
    ;[0.4, 0.24, 0.144, 0.108, 0.108].forEach((share, i) => expect(found[i]).toBeCloseTo(share, 12))
  })

  const rule = {
    initial: fc.double({ min: 0, max: 1, noNaN: true }),
    rate: fc.double({ min: 0.01, max: 1, noNaN: true }),
    life: fc.double({ min: 1, max: 50, noNaN: true }),
    first: fc.double({ min: 0, max: 1, noNaN: true }),
  }

  it('never fall below nought and add up to the cost, whatever the rule', () => {
    fc.assert(
      fc.property(fc.record(rule), fc.integer({ min: 0, max: 2 }), (law, method) => {
        const yearly = shares(130, method, law)
        for (const share of yearly) expect(share).toBeGreaterThanOrEqual(-1e-12)
        const sum = total(yearly)
        expect(sum).toBeLessThanOrEqual(1 + 1e-12)
        // Declining balance never ends; the others do, a straight line of 1% a year after 100.
        if (method !== 1) expect(sum).toBeCloseTo(1, 9)
      }),
    )
  })

  it('claim or keep open exactly what was bought, in every market', () => {
    for (const market of Object.keys(markets)) {
      const { run } = movedTo(market, { 'johorColo:facilityColocation.rentPrice': '150 USD/(kW month)' })
      for (const [part, sheet] of [
        ['colocation/johorColo', 'hardwareOwned'],
        ['buildInHouse/johorHall', 'facilityNewBuild'],
      ]) {
        const at = (line: string, t: number) => run.value(`${part}:${sheet}.${line}`, t)
        const claimed = total(months.map(t => at('taxAllowance', t)))
        expect(claimed).toBeGreaterThan(0)
        const gap = claimed + at('taxValue', 119) - at('deductible', 119)
        expect(Math.abs(gap)).toBeLessThan(1)
      }
    }
  })

  it('follow the purchases of each plan year at their age', () => {
    const { run } = movedTo('mumbai', {})
    const cell = 'colocation/johorColo:hardwareOwned'
    const bought = (year: number) =>
      total(months.slice(12 * year, 12 * year + 12).map(t => run.value(`${cell}.purchase`, t)))
    for (const year of [0, 2, 5]) {
      // 40% of the written-down value: 0.4 x 0.6^age of what each year bought.
      const byHand = total(Array.from({ length: year + 1 }, (_, y) => bought(y) * 0.4 * 0.6 ** (year - y)))
      expect(run.value(`${cell}.taxAllowance`, 12 * year + 11)).toBeCloseTo(byHand, 2)
      expect(run.value(`${cell}.taxAllowance`, 12 * year + 10)).toBe(0)
    }
  })

  it('make pure cost no dearer at a higher rate of tax', () => {
    const costs = [0, 0.1, 0.24, 0.4].map(taxRate =>
      johorWith({ 'johor:site.taxRate': taxRate }).run.value('gpuService:metrics.presentCost'),
    )
    costs.slice(1).forEach((cost, i) => expect(cost).toBeLessThan(costs[i] ?? 0))
  })
})
