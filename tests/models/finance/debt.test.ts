import { describe, expect, it } from 'vitest'
import { compute } from '../../../src/scenario/compute'
import { overrideLines } from '../../../src/scenario/override-lines'
import { johorBasis, johorScenario, johorWith } from '../support/johor'
import { computedExample } from '../support/presets'

const months = Array.from({ length: 120 }, (_, t) => t)
const total = (values: readonly number[]) => values.reduce((a, b) => a + b, 0)
const byYear = (values: readonly number[]) =>
  [0, 1, 2, 3, 4].map(year => total(values.slice(12 * year, 12 * year + 12)))

/** The loans of a sum drawn in month 0, at a yearly rate, over a number of months. */
function loan(sum: number, rate: number, termMonths: number) {
  const drawn = 'debt.drawn'
  const others = ['buildInHouse', 'gpuService', 'rentThenBuild', 'stayAsIs']
  const scenario = johorScenario({
    'johor:capital.lendingRate': rate,
    'debt.termMonths': termMonths,
    [`colocation:${drawn}`]: months.map(t => (t === 0 ? sum : 0)),
    ...Object.fromEntries(others.map(id => [`${id}:${drawn}`, 0])),
  })
  const model = overrideLines(johorBasis.model, new Set([drawn]))
  const result = compute(scenario, { ...johorBasis, model })
  if ('faults' in result) throw new Error(JSON.stringify(result.faults))
  const { run } = result.ok
  return {
    series: (line: string) => months.map(t => run.value(`colocation:debt.${line}`, t)),
    value: (line: string) => run.value(`colocation:debt.${line}`),
  }
}

describe('a loan with level payments', () => {
  it('pays what is published for 42 million at 7.19% over 60 months', () => {
    const { series, value } = loan(42e6, 0.0719, 60)
    expect(series('payment')[0]).toBeCloseTo(835_400, -2)
    expect(value('interestTotal')).toBeCloseTo(8.13e6, -4)
    // Paid back to the last cent: what rounding leaves is not owed.
    expect(series('owed').slice(59)).toEqual(months.slice(59).map(() => 0))
    expect(series('payment')[60]).toBeCloseTo(0, 6)
  })

  it('splits interest and principal by year as a worked loan of 60 months does', () => {
    // PhpSpreadsheet, worked loan: 50,000 at 0.4175% a month.
    const { series } = loan(50_000, 0.004175 * 12, 60)
    const interest = [2299.614171, 1836.8884, 1350.44026, 839.053585, 301.449864]
    const principal = [9025.875085, 9488.600856, 9975.048996, 10486.435671, 11024.039392]
    byYear(series('interest')).forEach((x, i) => expect(x).toBeCloseTo(interest[i] as number, 5))
    byYear(series('principal')).forEach((x, i) => expect(x).toBeCloseTo(principal[i] as number, 5))
  })

  it('is paid in equal parts without interest', () => {
    const { series, value } = loan(60_000, 0, 60)
    expect(series('payment')[17]).toBeCloseTo(1000, 3)
    expect(value('interestTotal')).toBe(0)
  })
})

describe('the loans of the preset', () => {
  const { run } = johorWith()
  const of = (line: string) => months.map(t => run.value(`buildInHouse:debt.${line}`, t))

  it('owe what was drawn less what was repaid, in every month', () => {
    const [drawn, principal, owed] = [of('drawn'), of('principal'), of('owed')]
    months.forEach(t => {
      const expected = total(drawn.slice(0, t + 1)) - total(principal.slice(0, t + 1))
      expect(Math.abs((owed[t] as number) - expected)).toBeLessThan(1)
    })
  })

  it('are not served from rounding where nothing is saved', () => {
    // In these months both pay the same for the bridge, and one of them pays for hardware besides; no VAT waits.
    const { run: tokyo } = computedExample('tokyo-grid-wait', { 'tokyo:indirectTax.refundMonths': '0 month' })
    expect(tokyo.value('colocation:cashFlow.capex', 1)).toBeGreaterThan(0)
    expect(tokyo.value('colocation:debt.savedForService', 1)).toBe(0)
    expect(tokyo.value('colocation:debt.serviceCover', 1)).toBe(0)
  })

  it('move no verdict', () => {
    const { run: other } = johorWith({ 'debt.financedShare': 0, 'debt.termMonths': '12 month' })
    for (const id of ['buildInHouse', 'colocation', 'gpuService'])
      expect(other.value(`${id}:metrics.presentCost`)).toBe(run.value(`${id}:metrics.presentCost`))
  })

  it('leave the owners with the cost before financing where nothing is borrowed and all ask the same', () => {
    const { run: plain } = johorWith({
      'debt.financedShare': 0,
      'capital.isBuiltUp': true,
      'capital.debtShare': 0,
      'clock.serviceMode': false,
    })
    const owners = plain.value('gpuService:debt.ownersCost')
    const before = plain.value('gpuService:metrics.presentCost')
    // The same flows, dated to the start of the month instead of its middle and end.
    expect(owners / before).toBeCloseTo((1 + plain.value('debt.ownersRate')) ** (0.5 / 12), 2)
  })
})
