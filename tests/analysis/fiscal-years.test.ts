import { describe, expect, it } from 'vitest'
import { byFiscalYear, fiscalYears } from '../../src/analysis/fiscal-years'

describe('fiscal years', () => {
  it('are calendar years where they begin in January', () => {
    // A decision in December 2026 leaves one month of that year.
    expect(fiscalYears('2026-12', 25, 1)).toEqual([
      { name: 'FY2026', from: 0, to: 1 },
      { name: 'FY2027', from: 1, to: 13 },
      { name: 'FY2028', from: 13, to: 25 },
    ])
  })

  it('are called after the year in which they end', () => {
    // India, Japan and Singapore’s government: April to March. December 2026 to March 2027 are four months of FY2027.
    expect(fiscalYears('2026-12', 20, 4)).toEqual([
      { name: 'FY2027', from: 0, to: 4 },
      { name: 'FY2028', from: 4, to: 16 },
      { name: 'FY2029', from: 16, to: 20 },
    ])
    expect(fiscalYears('2026-02', 3, 4).map(({ name, from, to }) => [name, from, to])).toEqual([
      ['FY2026', 0, 2],
      ['FY2027', 2, 3],
    ])
  })

  it('begin with the plan where both begin in the same month', () => {
    expect(fiscalYears('2026-07', 24, 7)).toEqual([
      { name: 'FY2027', from: 0, to: 12 },
      { name: 'FY2028', from: 12, to: 24 },
    ])
  })

  it('add up what flows and keep of a stock what there is at their end', () => {
    const years = fiscalYears('2026-12', 20, 4)
    const values = Array.from({ length: 20 }, (_, t) => t)
    // 0 + 1 + 2 + 3; 4 to 15; 16 to 19.
    expect(byFiscalYear(values, true, years)).toEqual([6, 114, 70])
    expect(byFiscalYear(values, false, years)).toEqual([3, 15, 19])
  })
})
