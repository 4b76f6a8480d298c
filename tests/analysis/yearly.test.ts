import { describe, expect, it } from 'vitest'
import { yearEnds, yearTotals } from '../../src/analysis/yearly'
import { twoServices } from './plans'

describe('plan years', () => {
  // 1,000 accelerators are asked for throughout; what they cost differs by month only where a price moves.
  const { run } = twoServices()

  it('hold twelve months each', () => {
    const month = (t: number) => run.value('cheapPlan:cashFlow.service', t)
    const [first, second] = yearTotals(run, 'cheapPlan:cashFlow.service', 24)
    expect(first).toBeCloseTo(12 * month(5), 2)
    expect(second).toBeCloseTo(12 * month(17), 2)
  })

  it('end with the horizon, also within a year', () => {
    expect(yearEnds(60)).toEqual([11, 23, 35, 47, 59])
    expect(yearEnds(30)).toEqual([11, 23, 29])
    const [, , last] = yearTotals(run, 'cheapPlan:cashFlow.service', 30)
    expect(last).toBeCloseTo(6 * run.value('cheapPlan:cashFlow.service', 27), 2)
  })
})
