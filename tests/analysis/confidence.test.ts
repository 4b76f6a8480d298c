import { describe, expect, it } from 'vitest'
import { confidenceLine, confidenceSearch, finish, sentenceText } from '../../src/analysis'
import { footingOf } from '../../src/analysis/weight'
import type { Computed, InputState, Scenario } from '../../src/scenario'
import { built } from '../support/built-model'
import { plan } from './plans'

const { provenance } = built
const confidenceOf = (computed: Computed) => finish(confidenceSearch(computed, provenance))

/** The swing of the cost of colocation where an input is a tenth lower and higher, computed as two plans. */
function swing(cell: string, value: number, inputs: Scenario['inputs'] = {}): number {
  const cost = (figure: number) =>
    plan({ inputs: { ...inputs, [cell]: figure } }).run.value('colocation:metrics.presentCost')
  return Math.abs(cost(value * 1.1) - cost(value * 0.9))
}

describe('the share of the cost by source', () => {
  const untouched = confidenceOf(plan())

  it('adds up to the whole', () => {
    expect((untouched?.own ?? 0) + (untouched?.market ?? 0) + (untouched?.weak ?? 0)).toBeCloseTo(1, 12)
  })

  it('is nobody’s own in an example', () => {
    expect(untouched?.own).toBe(0)
  })

  it('follows how far each figure moves the cost', () => {
    // Confirming a figure at its value moves nothing else, so shares stand to each other as swings do.
    const [rent, tariff] = ['johorColo:facilityColocation.rentPrice', 'johor:power.tariff'] as const
    const shares = [
      [rent, 125.5],
      [tariff, 0.1121],
    ] as const
    const [ofRent = 0, ofTariff = 0] = shares.map(
      ([cell, value]) => confidenceOf(plan({ inputs: { [cell]: value } }))?.own ?? 0,
    )
    expect(ofRent).toBeGreaterThan(0)
    expect(ofRent / ofTariff).toBeCloseTo(swing(rent, 125) / swing(tariff, 0.112), 1)
  })

  it('names the weak figures that weigh most', () => {
    const computed = plan()
    expect(untouched?.weakest).toHaveLength(3)
    for (const cell of untouched?.weakest ?? []) {
      expect(footingOf(computed.inputs.get(cell) as InputState, provenance)).toBe('weak')
    }
    expect(untouched && sentenceText(confidenceLine(untouched, computed))).toMatch(
      /^\d+(\.\d)?% of the cost rests on unconfirmed or weakly sourced figures, most of all .+; .+; .+\.$/,
    )
  })
})

describe('what a figure rests on', () => {
  const computed = plan({ inputs: { 'johor:power.tariff': 0.15 } })
  const footing = (cell: string) => footingOf(computed.inputs.get(cell) as InputState, provenance)

  it.each([
    ['the reader', 'johor:power.tariff', 'own'],
    ['a graded figure of the market', 'johorHall:facilityNewBuild.constructionCost', 'market'],
    ['a stand-in for the market', 'johorHall:facilityNewBuild.gridMonths', 'weak'],
    ['a published price', 'johorColo:hardwareOwned.price', 'market'],
    ['an assumption', 'johorColo:hardwareOwned.depositShare', 'weak'],
    ['an example with its source noted', 'gpuService1yr:hardwareReserved.price', 'market'],
    ['an example without a source', 'gpuService1yr:hardwareReserved.lifeMonths', 'weak'],
  ])('%s', (_, cell, expected) => {
    expect(footing(cell)).toBe(expected)
  })
})
