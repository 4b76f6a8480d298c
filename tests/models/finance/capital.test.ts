import { describe, expect, it } from 'vitest'
import { movedTo } from '../support/johor'

describe('the cost of capital, built up', () => {
  // Damodaran's build-up as printed to two digits: cost of equity, of debt before tax, weighted, in per cent.
  it.each([
    ['singapore', 9.26, 6.0, 7.55],
    ['kuala-lumpur', 10.86, 7.19, 8.7],
    ['jakarta', 11.8, 7.89, 9.54],
    ['hanoi', 13.28, 8.98, 10.84],
    ['tokyo', 10.2, 6.7, 7.98],
  ])('comes to the published figures in %s', (market, equity, lending, weighted) => {
    const { run } = movedTo(market, { 'capital.isBuiltUp': true })
    const percent = (line: string) => 100 * run.value(`johor:capital.${line}`)
    expect(Math.abs(percent('equityRate') - equity)).toBeLessThan(0.006)
    expect(percent('lendingRate')).toBeCloseTo(lending, 2)
    expect(Math.abs(percent('builtRate') - weighted)).toBeLessThan(0.011)
    expect(run.value('cashFlow.discountRate')).toBe(run.value('johor:capital.builtRate'))
  })

  it('weighs India with its own tax rate', () => {
    const { run } = movedTo('mumbai', { 'capital.isBuiltUp': true, 'johor:site.taxRate': '25.17%' })
    expect(100 * run.value('johor:capital.builtRate')).toBeCloseTo(9.76, 2)
  })

  it('states a nominal rate in real terms as Fisher does', () => {
    const { run } = movedTo('singapore', {})
    expect(100 * run.value('johor:capital.realRate')).toBeCloseTo(4.93, 2)
  })

  it('changes nothing unless it is asked for', () => {
    const { run } = movedTo('singapore', { 'capital.beta': 3 })
    expect(run.value('cashFlow.discountRate')).toBeCloseTo(0.0755, 12)
  })
})
