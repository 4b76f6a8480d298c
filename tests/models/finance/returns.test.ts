import { describe, expect, it } from 'vitest'
import { type Computed, compute } from '../../../src/scenario/compute'
import { overrideLines } from '../../../src/scenario/override-lines'
import { johorBasis, johorScenario, johorWith } from '../support/johor'
import { computedExample } from '../support/presets'

const months = Array.from({ length: 120 }, (_, t) => t)

/** The returns sheet on a flow of one's own against the baseline, in USD a month, at a yearly rate. */
function returnsOf(flow: (t: number) => number, horizon: number, rate: number) {
  const given = new Set(['returns.ahead', 'returns.runningAhead'])
  const model = overrideLines(johorBasis.model, given)
  const scenario = johorScenario({
    'johor:site.discountRate': rate,
    'clock.horizon': horizon,
    'colocation:returns.ahead': months.map(flow),
    'colocation:returns.runningAhead': months.map(flow),
    ...Object.fromEntries(
      ['buildInHouse', 'gpuService', 'rentThenBuild', 'stayAsIs'].flatMap(id => [
        [`${id}:returns.ahead`, 0],
        [`${id}:returns.runningAhead`, 0],
      ]),
    ),
  })
  const result = compute(scenario, { ...johorBasis, model })
  if ('faults' in result) throw new Error(JSON.stringify(result.faults))
  return (line: string) => result.ok.run.value(`colocation:returns.${line}`)
}

describe('the measures of an investment', () => {
  // -20, then 6.5, 7, 7, 7, 6 at the ends of five years, at 8.7%: 20.26% and, modified, 14.84%.
  const yearly = [-20, 6.5, 7, 7, 7, 6]
  const atYearEnds = returnsOf(t => (t % 12 === 0 ? (yearly[t / 12] ?? 0) * 1e6 : 0), 61, 0.087)

  it('finds the published internal rate of return', () => {
    expect(atYearEnds('rateOfReturn')).toBeCloseTo(0.2026, 4)
  })

  it('finds the published modified rate of return', () => {
    expect(atYearEnds('modifiedReturn')).toBeCloseTo(0.1484, 4)
  })

  it('finds the published payback, linear within the year', () => {
    const spread = returnsOf(
      t => (t === 0 ? -20e6 : ((yearly[Math.ceil(t / 12)] ?? 0) * 1e6) / 12),
      61,
      0.087,
    )
    // Month 0 holds the outlay, so the first year of gains ends with month 12.
    expect((spread('payback') - 1) / 12).toBeCloseTo(2.93, 2)
  })

  it('finds the published discounted payback, within the year in which it falls', () => {
    // At 8.7% years 1 to 3 bring back 5.980 + 5.924 + 5.450 of 20; the 2.646 that are missing come out of the 5.014 of
    // year 4, whose sum comes in month 48 here.
    const spread = returnsOf(
      t => (t === 0 ? -20e6 : t % 12 === 0 ? (yearly[t / 12] ?? 0) * 1e6 : 0),
      61,
      0.087,
    )
    expect(spread('discountedPayback')).toBeCloseTo(48 + 2.646 / 5.014, 3)
    expect(spread('payback')).toBeCloseTo(36 + 6.5 / 7, 6)
  })

  it('has no discounted payback where interest eats what comes back', () => {
    const slow = returnsOf(t => (t === 0 ? -20e6 : t === 59 ? 21e6 : 0), 60, 0.087)
    expect(slow('discountedPayback')).toBeNaN()
    expect(slow('payback')).toBeGreaterThan(58)
  })

  it('finds two projects as a textbook prints them', () => {
    const rate = (flows: readonly number[]) =>
      returnsOf(t => (t % 12 === 0 ? (flows[t / 12] ?? 0) * 1e6 : 0), 61, 0.11)('rateOfReturn')
    expect(rate([-200, 80, 80, 80, 80])).toBeCloseTo(0.2186, 4)
    expect(rate([-200, 100, 100, 100])).toBeCloseTo(0.2338, 4)
  })

  it('gives no rate where the flow changes side twice, and still a modified one', () => {
    const twice = returnsOf(t => ([-100, 300, -190][t / 12] ?? 0) * 1e6, 61, 0.1)
    expect(twice('rateOfReturn')).toBeNaN()
    expect(twice('turnCount')).toBe(2)
    expect(twice('modifiedReturn')).toBeGreaterThan(0)
  })

  it('reads a strategy that saves first as a loan', () => {
    const loan = returnsOf(t => (t === 0 ? 1e8 : t === 48 ? -1.5e8 : 0), 60, 0.087)
    expect(loan('isLoan')).toBe(1)
    expect(loan('rateOfReturn')).toBeCloseTo(1.5 ** (1 / 4) - 1, 6)
    expect(loan('passesTest')).toBe(0)
  })
})

describe('the returns of the preset', () => {
  const computed = johorWith()
  const ids = ['buildInHouse', 'colocation', 'rentThenBuild']

  it.each(ids)('leave nothing at the rate of return of %s', id => {
    const { run } = computed
    const rate = run.value(`${id}:returns.rateOfReturn`)
    if (Number.isNaN(rate)) return expect(run.value(`${id}:returns.turnCount`)).not.toBe(1)
    const flow = months.map(t => run.value(`${id}:returns.ahead`, t))
    const worth = flow.reduce((sum, x, t) => sum + x * (1 + rate) ** (-t / 12), 0)
    expect(Math.abs(worth)).toBeLessThan(1e-6 * flow.reduce((sum, x) => sum + Math.abs(x), 0))
  })

  it('spread the present cost over equal years', () => {
    // Capital recovery factor at 8.7% over five years: 0.25509.
    expect(yearlyShare(computed)).toBeCloseTo(0.25509, 5)
  })
})

const yearlyShare = ({ run }: Computed) =>
  run.value('colocation:returns.yearlyCost') / run.value('colocation:metrics.presentCost')

describe('two strategies that do the same for a month', () => {
  it('differ by nothing in it, so that no side of the flow is made up', () => {
    // Capacity by the hour in all of them until the first lead time ends.
    const { run } = computedExample('tokyo-grid-wait')
    for (const id of ['elastic', 'buildInHouse']) expect(run.value(`${id}:returns.runningAhead`, 0)).toBe(0)
  })

  it('have no rate where the flow changes side more than once', () => {
    const { run } = computedExample('tokyo-grid-wait')
    const several = ['elastic', 'buildInHouse', 'rentThenBuild', 'colocation'].filter(
      id => run.value(`${id}:returns.turnCount`) > 1,
    )
    expect(several.length).toBeGreaterThan(0)
    for (const id of several) expect(run.value(`${id}:returns.monthlyReturn`)).toBeNaN()
  })
})
