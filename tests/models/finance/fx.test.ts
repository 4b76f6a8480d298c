import { describe, expect, it } from 'vitest'
import { headroom, json } from '../../cli/tools'
import { johorWith } from '../support/johor'
import { months } from '../support/plan'

async function rates(...given: readonly string[]) {
  const set = given.flatMap(value => ['--set', value])
  const found = json(await headroom(['sheet', 'fx', ...set, '--json']))
  return Object.entries(found).find(([id]) => id.endsWith(':fx.rate'))?.[1]?.values ?? []
}

describe('exchange rates', () => {
  const rupee = 'spot=96.58 local/USD'

  it('follow interest or prices, as published for the rupee over three years', async () => {
    expect((await rates(rupee)).every(rate => rate === 96.58)).toBe(true)
    // 96.58 x (1.075 / 1.045)^3 and 96.58 x (1.04 / 1.022)^3.
    const forward = await rates(rupee, 'path=1', 'localInterest=0.075', 'capital.riskFree=0.045')
    expect(forward[36]).toBeCloseTo(105.1, 1)
    const prices = await rates(rupee, 'path=2', 'localInflation=0.04', 'capital.inflation=0.022')
    expect(prices[36]).toBeCloseTo(101.8, 1)
    // A currency that is dearer by a tenth: fewer units for a dollar.
    expect((await rates(rupee, 'shock=0.1'))[0]).toBeCloseTo(87.8, 1)
  })

  it('move what is paid in the local currency, and nothing else', () => {
    const [{ run }, { run: dearer }] = [johorWith(), johorWith({ 'johor:fx.shock': 0.1 })]
    const ratio = (cell: string, t: number) => dearer.value(cell, t) / run.value(cell, t)
    for (const t of [40, 80, 119]) {
      for (const line of ['energy', 'rent', 'staff']) {
        expect(ratio(`colocation:cashFlow.${line}`, t)).toBeCloseTo(1.1, 9)
      }
      expect(ratio('buildInHouse:cashFlow.energy', t)).toBeCloseTo(1.1, 9)
      expect(ratio('gpuService:cashFlow.service', t)).toBe(1)
      expect(ratio('colocation:cashFlow.support', t)).toBe(1)
    }
    // Half of construction is local.
    const hall = 'buildInHouse/johorHall:facilityNewBuild.builtCost'
    expect(ratio(hall, 119)).toBeCloseTo(1.05, 9)
  })

  it('say what is exposed: energy, people, rent, and a part of construction', () => {
    const { run } = johorWith({ 'johor:fx.rentShare': 0.6, 'johor:fx.constructionShare': 0.5 })
    for (const t of months) {
      const of = (line: string) => run.value(`buildInHouse:cashFlow.${line}`, t)
      const byHand =
        of('energy') + of('staff') + 0.6 * (of('rent') + of('upkeep')) + 0.5 * of('facilityCapex')
      expect(run.value('buildInHouse:fx.localCost', t)).toBeCloseTo(byHand, 4)
    }
  })

  it('give the discount rate in the local currency', () => {
    // (1 + 8.7%) x 1.075 / 1.045 - 1 = 11.82%.
    const { run } = johorWith({ 'johor:fx.localInterest': 0.075, 'capital.riskFree': 0.045 })
    expect(run.value('johor:fx.localRate')).toBeCloseTo(0.1182, 4)
  })
})
