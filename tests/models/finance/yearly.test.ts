import { describe, expect, it } from 'vitest'
import { johorWith } from '../support/johor'
import { months, total } from '../support/plan'

describe('the years of spending', () => {
  const { run } = johorWith({ 'metrics.budget': '100 M USD/year' })
  const spent = (id: string) => months.map(t => -run.value(`${id}:cashFlow.net`, t))
  const years = (id: string) => [0, 1, 2, 3, 4].map(year => total(spent(id).slice(12 * year, 12 * year + 12)))

  it.each(['buildInHouse', 'colocation', 'gpuService'])('of %s', id => {
    const highest = Math.max(...years(id))
    const mean = total(years(id)) / 5
    expect(run.value(`${id}:metrics.highestYear`) / highest).toBeCloseTo(1, 12)
    expect(run.value(`${id}:metrics.yearSpread`)).toBeCloseTo(highest / mean, 9)
    expect(run.value(`${id}:metrics.budgetShare`)).toBeCloseTo(highest / 100e6, 9)
  })

  it('come in lumps for who owns', () => {
    const spread = (id: string) => run.value(`${id}:metrics.yearSpread`)
    expect(spread('colocation')).toBeGreaterThan(spread('gpuService'))
  })

  it('have no share of a budget that nobody gave', () => {
    expect(johorWith().run.value('colocation:metrics.budgetShare')).toBeNaN()
  })
})

describe('what rests on resale', () => {
  const { run } = johorWith()
  it('is what was and could be sold, in today’s money', () => {
    const proceeds = total(
      months.slice(0, 60).map(t => run.value('colocation:cashFlow.proceeds', t) * 1.087 ** (-t / 12)),
    )
    const exit = run.value('colocation:cashFlow.hardwareExit', 59) * 1.087 ** -5
    const credit = proceeds + exit
    expect(run.value('colocation:metrics.resaleCredit') / credit).toBeCloseTo(1, 9)
    const cost = run.value('colocation:metrics.presentCost')
    expect(run.value('colocation:metrics.resaleShare')).toBeCloseTo(credit / (cost + credit), 9)
  })

  it('is nothing for a service', () => {
    expect(run.value('gpuService:metrics.resaleShare')).toBe(0)
  })
})

it('never favours who pays earlier where money costs more', () => {
  // Colocation buys hardware first, the service pays by the month: a higher rate moves the difference to the service.
  const ahead = [0.02, 0.06, 0.1, 0.15, 0.25].map(rate => {
    const { run } = johorWith({ 'johor:site.discountRate': rate })
    return run.value('colocation:metrics.presentCost') / run.value('gpuService:metrics.presentCost')
  })
  ahead.slice(1).forEach((ratio, i) => expect(ratio).toBeGreaterThan(ahead[i] as number))
})
