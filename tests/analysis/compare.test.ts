import { describe, expect, it } from 'vitest'
import { comparedInputs, comparedRows, strategyRows } from '../../src/analysis/compare'
import { plan } from './plans'

const compared = (id: string, computed = plan()) => ({ id, name: id, computed })

describe('plans side by side', () => {
  const base = compared('base')
  const dearer = compared('dearer', plan({ inputs: { 'johorColo:facilityColocation.rentPrice': 400 } }))

  it('each is read by its own cheapest strategy, from its own run', () => {
    const [cost] = comparedRows([base, dearer], 'cost')
    expect(cost).toMatchObject({ id: 'metrics.presentCost', label: 'Present cost' })
    expect(cost?.cells.map(cell => cell?.cell)).toEqual([
      'colocation:metrics.presentCost',
      'gpuService:metrics.presentCost',
    ])
    for (const [i, { computed }] of [base, dearer].entries()) {
      const costs = computed.scenario.strategies
        .map(({ id }) => computed.run.value(`${id}:comparison.rankedCost`))
        .filter(value => !Number.isNaN(value))
      expect(cost?.cells[i]?.value).toBe(Math.min(...costs))
    }
  })

  it('every strategy of any plan has a row; one that does not serve has none', () => {
    const rows = strategyRows([base, dearer])
    expect(rows.map(({ label }) => label)).toEqual(base.computed.scenario.strategies.map(({ name }) => name))
    const stay = rows.find(({ id }) => id === 'stayAsIs')
    expect(stay?.cells.map(cell => cell?.value)).toEqual([Number.NaN, Number.NaN])
    const build = rows.find(({ id }) => id === 'buildInHouse')
    expect(build?.cells[0]?.value).toBe(build?.cells[1]?.value)
  })

  it('a strategy that one plan lacks is nothing there', () => {
    const strategies = base.computed.scenario.strategies.slice(1)
    const fewer = compared('fewer', plan({ strategies }))
    const [build] = strategyRows([base, fewer])
    expect(build?.id).toBe('buildInHouse')
    expect(build?.cells[0]?.value).toBeGreaterThan(0)
    expect(build?.cells[1]).toBeNull()
  })

  it('has rows of size and of time, all of them lines of the plans', () => {
    for (const section of ['cost', 'time', 'size'] as const) {
      const rows = comparedRows([base, dearer], section)
      expect(rows.length).toBeGreaterThanOrEqual(3)
      for (const { cells } of rows)
        for (const [i, cell] of cells.entries())
          if (cell) {
            const { run } = [base, dearer][i]?.computed ?? base.computed
            expect(cell.value).toBe(run.value(cell.cell, cell.month ?? 0))
          }
    }
  })
})

describe('inputs', () => {
  it('are told where they differ, by name and with the input of each plan', () => {
    const plans = [compared('a'), compared('b', plan({ inputs: { 'fleet:demand.growth': '90%' } }))]
    const rows = comparedInputs(plans, 'differ')
    expect(rows.map(({ cell }) => cell)).toEqual(['fleet:demand.growth'])
    expect(rows[0]?.inputs.map(input => input?.value)).toEqual([0.4, 0.9])
    expect(comparedInputs(plans, 'all')).toHaveLength(plans[0]?.computed.inputs.size ?? 0)
  })

  it('of one plan alone are no difference, yet are there among all', () => {
    const a = compared('a')
    const { offers } = a.computed.scenario
    const more = { id: 'second', name: 'Second', site: 'johor', kind: 'colocation' }
    const plans = [a, compared('b', plan({ offers: [...offers, more] }))]
    expect(comparedInputs(plans, 'differ')).toEqual([])
    const only = comparedInputs(plans, 'all').filter(({ inputs }) => inputs[0] === null)
    expect(only.length).toBeGreaterThan(5)
    expect(only.every(({ cell }) => /^second[:/]/.test(cell))).toBe(true)
  })
})
