import { describe, expect, it } from 'vitest'
import { johorWith } from '../support/johor'

const months = Array.from({ length: 120 }, (_, t) => t)
const strategies = ['buildInHouse', 'colocation', 'gpuService', 'rentThenBuild']
const total = (values: readonly number[]) => values.reduce((a, b) => a + b, 0)

describe('the money of the preset', () => {
  const { run } = johorWith()
  const series = (id: string) => months.map(t => run.value(id, t))

  it('writes off exactly what was bought', () => {
    const { run: early } = johorWith({
      'fleet:demand.growth': 0,
      'colocation/johorColo:fleet.limit': '2504 gpu',
    })
    const bought = total(months.map(t => early.value('colocation/johorColo:hardwareOwned.purchase', t)))
    const allowed = total(months.map(t => early.value('colocation/johorColo:hardwareOwned.taxAllowance', t)))
    const open = early.value('colocation/johorColo:hardwareOwned.taxValue', 119)
    const prepaid = early.value('colocation/johorColo:hardwareOwned.prepaid', 119)
    expect(allowed + open - prepaid).toBeCloseTo(bought, 2)
    // Bought in month 6: 20% + 20% in the first year, then 20% a year; all of it by the fourth.
    expect(early.value('colocation/johorColo:hardwareOwned.taxAllowance', 11) / bought).toBeGreaterThan(0)
    expect(early.value('colocation/johorColo:hardwareOwned.taxValue', 47)).toBeCloseTo(0, 2)
  })

  it('pays every reservation for its whole term, used or not', () => {
    const signed = series('gpuService/gpuService3yr:hardwareReserved.feeSigned')
    const paid = series('gpuService/gpuService3yr:hardwareReserved.serviceCost')
    months.forEach(t => expect(paid[t]).toBeCloseTo(total(signed.slice(Math.max(0, t - 35), t + 1)), 2))
    // Owed at the end: the months that each running reservation still has.
    const owed = total(signed.map((fee, s) => fee * Math.max(0, 36 - (60 - s))).slice(0, 60))
    expect(run.value('gpuService/gpuService3yr:hardwareReserved.exitObligation', 59)).toBeCloseTo(
      owed * 0.75,
      0,
    )
  })

  it('ages hardware piece by piece', () => {
    const purchases = series('colocation/johorColo:hardwareOwned.purchase')
    const value = total(purchases.slice(0, 60).map((cost, s) => cost * Math.exp((-0.42 * (60 - s)) / 12)))
    expect(run.value('colocation/johorColo:hardwareOwned.marketValue', 59)).toBeCloseTo(value, 0)
  })

  it.each(strategies)('discounts %s like a spreadsheet', strategy => {
    const rate = 1.087
    const flow = (line: string) => series(`${strategy}:cashFlow.${line}`)
    const [capex, proceeds, opex, tax, exit] = ['capex', 'proceeds', 'opex', 'tax', 'exitValue'].map(
      flow,
    ) as number[][]
    const spent = total(
      months
        .slice(0, 60)
        .map(
          t =>
            ((capex?.[t] ?? 0) - (proceeds?.[t] ?? 0)) * rate ** (-t / 12) +
            ((opex?.[t] ?? 0) + (tax?.[t] ?? 0)) * rate ** (-(t + 0.5) / 12),
        ),
    )
    const cost = spent - (exit?.[59] ?? 0) * rate ** (-60 / 12)
    expect(run.value(`${strategy}:metrics.presentCost`) / cost).toBeCloseTo(1, 9)
    const parts = [
      'facility',
      'hardware',
      'energy',
      'rent',
      'upkeep',
      'service',
      'support',
      'staff',
      'obligation',
      'duty',
      'tax',
    ]
    expect(total(parts.map(part => run.value(`${strategy}:metrics.${part}Cost`))) / cost).toBeCloseTo(1, 9)
  })

  it('breaks even where the cumulative curves last cross, and only where it ends ahead', () => {
    const own = series('colocation:metrics.presentCostToDate')
    const other = series('gpuService:metrics.presentCostToDate')
    const behind = months.slice(0, 60).filter(t => (own[t] ?? 0) >= (other[t] ?? 0))
    expect(run.value('colocation:comparison.breakEvenMonth')).toBe((behind.at(-1) ?? -1) + 1)
    expect(run.value('buildInHouse:comparison.breakEvenMonth')).toBeNaN()
    expect(run.value('stayAsIs:comparison.breakEvenMonth')).toBeNaN()
  })

  it('costs nothing without demand', () => {
    const { run: idle } = johorWith({ 'fleet:demand.acceleratorsToday': '0 gpu' })
    for (const strategy of strategies) expect(idle.value(`${strategy}:metrics.presentCost`)).toBe(0)
  })

  it('carries relief forward where there is no profit to use it on', () => {
    const { run: poor } = johorWith({ 'cashFlow.taxOtherwiseDue': '0 USD/year' })
    expect(months.every(t => poor.value('gpuService:cashFlow.tax', t) === 0)).toBe(true)
    expect(poor.value('gpuService:cashFlow.reliefUnused', 59)).toBeCloseTo(
      0.24 * total(months.slice(0, 60).map(t => poor.value('gpuService:cashFlow.opex', t))),
      0,
    )
  })

  it('counts as resale what was sold and what would be, in today’s money', () => {
    for (const id of strategies) {
      const sold = total(
        months
          .slice(0, 60)
          .map(t => run.value(`${id}:cashFlow.proceeds`, t) * run.value('cashFlow.factorStart', t)),
      )
      const left =
        (run.value(`${id}:cashFlow.facilityExit`, 59) + run.value(`${id}:cashFlow.hardwareExit`, 59)) *
        1.087 ** -5
      expect(run.value(`${id}:metrics.resaleCredit`)).toBeCloseTo(sold + left, 0)
      expect(run.value(`${id}:metrics.grossCost`)).toBeCloseTo(
        run.value(`${id}:metrics.presentCost`) + sold + left,
        0,
      )
    }
    expect(run.value('gpuService:metrics.resaleCredit')).toBe(0)
  })
})
