import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compute } from '../../../src/scenario/compute'
import { formulaReader, learnFormulas } from '../../../src/scenario/own-formulas'
import type { OwnLine, Scenario } from '../../../src/scenario/scenario'
import { sheetsBasis } from '../../support/built-model'
import { bare, planOf, seriesOf, total } from '../support/plan'
import { broken } from '../support/truths'

const inputs = {
  'fleet:demand.acceleratorsToday': 100,
  'fleet:demand.growth': 0,
}

const colocation = (
  ownLines: readonly OwnLine[],
  own: Scenario['inputs'] = {},
  others: Scenario['inputs'] = {},
): Scenario => ({
  ...bare,
  offers: [{ id: 'colo', name: 'Colocation', site: 'johor', kind: 'colocation' }],
  strategies: ['one', 'two'].map(id => ({ id, name: id, parts: [{ offer: 'colo' }] })),
  ...(ownLines.length > 0 ? { ownLines } : {}),
  inputs: { ...inputs, ...own, ...others },
})

const audit: OwnLine = { id: 'audit', name: 'Security audit', offer: 'colo' }
const at = (plan: ReturnType<typeof planOf>, line: string, month = 0) =>
  plan.run.value(`one/colo/audit:own.${line}`, month)

async function withFormula(formula: string, own: Scenario['inputs'] = {}) {
  const scenario = colocation([{ ...audit, formula }], own)
  await learnFormulas(scenario, sheetsBasis.model, formulaReader(sheetsBasis))
  return compute(scenario, sheetsBasis)
}

describe('a cost of the reader’s own', () => {
  it('is so much per month, per kW, per rack and per accelerator, and a share of capital', () => {
    const plan = planOf(
      colocation([audit], {
        'audit:own.perMonth': '20000 USD/month',
        'audit:own.perPower': 3,
        'audit:own.perRack': 40,
        'audit:own.perGpu': 5,
        'audit:own.capexShare': '2%',
      }),
    )
    // 104 accelerators of 2 kW stand there once 100 are asked for, in whole nodes of 8.
    const racks = plan.run.value('one/colo:racks.rackCount', 20)
    expect(plan.run.value('one/colo:power.itPowerPeak', 20)).toBeCloseTo(208, 6)
    expect(at(plan, 'cost', 20)).toBeCloseTo(20_000 + 3 * 208 + 40 * racks + 5 * 104, 6)
    expect(plan.run.value('one:cashFlow.own', 20)).toBeCloseTo(at(plan, 'cost', 20), 9)
    const bought = total(seriesOf(plan, 'one:cashFlow.hardwareCapex'))
    expect(bought).toBeGreaterThan(1e6)
    expect(total(seriesOf(plan, 'one:cashFlow.ownCapex'))).toBeCloseTo(0.02 * bought, 4)
  })

  it('may be a saving larger than all costs, and breaks no check', () => {
    const plan = planOf(colocation([audit], { 'audit:own.perMonth': -10_000_000 }))
    expect(plan.run.value('one:metrics.presentCost')).toBeLessThan(-2e8)
    expect(broken(plan)).toEqual([])
  })

  it('runs from its first month to its last and grows from the decision on', () => {
    const plan = planOf(
      colocation([audit], {
        'audit:own.perMonth': 1000,
        'audit:own.growth': '10%',
        'audit:own.fromMonth': '6 month',
        'audit:own.untilMonth': 18,
      }),
    )
    expect([5, 6, 12, 17, 18].map(t => at(plan, 'cost', t) / 1000)).toEqual([
      0,
      expect.closeTo(1.1 ** 0.5, 12),
      expect.closeTo(1.1, 12),
      expect.closeTo(1.1 ** (17 / 12), 12),
      0,
    ])
  })

  it('is in the present cost after tax, in every strategy that takes the offer', () => {
    const without = planOf(colocation([]))
    const plan = planOf(colocation([audit], { 'audit:own.perMonth': 12_000, 'audit:own.untilMonth': 12 }))
    const rate = plan.run.value('cashFlow.discountRate')
    const tax = plan.run.value('johor:site.taxRate')
    const mid = (t: number) => (1 + rate) ** (-(t + 0.5) / 12)
    // Twelve payments in mid-month; the relief on all of them comes in the middle of the last month of the year.
    const paid = Array.from({ length: 12 }, (_, t) => 12_000 * mid(t)).reduce((a, b) => a + b)
    const expected = paid - tax * 144_000 * mid(11)
    for (const strategy of ['one', 'two']) {
      const cost = (p: typeof plan) => p.run.value(`${strategy}:metrics.presentCost`)
      expect(cost(plan) - cost(without)).toBeCloseTo(expected, 2)
      expect(plan.run.value(`${strategy}:metrics.ownCost`)).toBeCloseTo(paid, 4)
      expect(plan.run.value(`${strategy}:checks.partsAddUp`, 40)).toBe(1)
    }
  })

  it('never makes a strategy cheaper when it is dearer', () => {
    const cost = (perMonth: number) =>
      planOf(colocation([audit], { 'audit:own.perMonth': perMonth })).run.value('one:metrics.presentCost')
    const amount = (max: number) => fc.double({ min: 0, max, noNaN: true })
    fc.assert(
      fc.property(amount(1e6), amount(1e5), (low, more) => cost(low + more) >= cost(low) * (1 - 1e-12)),
      { numRuns: 8 },
    )
  })

  it('is computed by a formula of the reader’s own', async () => {
    const result = await withFormula('0.5 * facility.rent + if(fleet.gpusOnPart > 0, perMonth, 0)', {
      'audit:own.perMonth': 700,
    })
    if ('faults' in result) throw new Error(JSON.stringify(result.faults))
    const { run } = result.ok
    expect(run.value('one/colo/audit:own.cost', 20)).toBeCloseTo(
      0.5 * run.value('one:cashFlow.rent', 20) + 700,
      6,
    )
  })

  it.each([
    ['fleet.gpusOnPart * 2', 'must give USD/month, but gives gpu'],
    ['facility.rents', 'reads facility.rents, which no sheet has; did you mean facility.rent?'],
    ['demand.workRate * 0', 'reads demand.workRate of each workload, which a ownCost does not reach'],
    ['perMonth(3)', 'is not a word of the vocabulary'],
    ['import("x")', 'uses import(…), which is not a word'],
    ['perMonth.constructor', 'reads perMonth.constructor, which no sheet has'],
    [' '.repeat(500).concat('perMonth'), 'at most 500 are allowed'],
    [`perMonth${'+perMonth'.repeat(31)}`, 'has more than 60 parts'],
    ['perMonth * plant.wetBulb', 'reads plant.wetBulb'],
    ['perMonth * (climate.hours / climate.hours)', 'reads what differs by weather'],
    ['cashFlow.own', 'need each other in the same month'],
    ['perMonth / growth', 'not a finite number'],
    ['none', 'gives no number in some month'],
  ])('is refused at the formula: %s', async (formula, message) => {
    const result = await withFormula(formula, { 'audit:own.perMonth': 1 })
    const faults = 'faults' in result ? result.faults : []
    expect(faults.map(({ path }) => path)).toContain('ownLines[0].formula')
    expect(faults.map(fault => fault.message).join(' ')).toContain(message)
  })
})
