import { describe, expect, it } from 'vitest'
import { type Flip, headline, type Sentence, sentenceText, type ValuePiece } from '../../src/analysis'
import { limitAt } from '../../src/analysis/limits'
import { partsOf } from '../../src/analysis/parts'
import type { Computed } from '../../src/scenario'
import { plain } from './plain-spaces'
import { gatedPlan, johor, onlyServiceBridged, plan, twoServices, withoutBridge } from './plans'

const textOf = (computed: Computed) => plain(sentenceText(headline(computed).title))
const beneathOf = (computed: Computed) =>
  headline(computed).beneath.map(sentence => plain(sentenceText(sentence)))
const isValue = (piece: Sentence[number]): piece is ValuePiece => typeof piece !== 'string'

/** The number in a text such as $168M or 13.7 MW, in the unit of its line. */
function numberIn(text: string): number {
  const [, sign, digits = '', scale = ''] = /^(−?)\$?([\d.,]+)(k|M|B|%)?/.exec(text) ?? []
  const factor = { k: 1e3, M: 1e6, B: 1e9, '%': 0.01 }[scale] ?? (/(MW|MVA)$/.test(text) ? 1000 : 1)
  return Number(digits.replaceAll(',', '')) * factor * (sign ? -1 : 1)
}

describe('every number in the answer', () => {
  it.each([
    ['the preset', () => plan()],
    ['a pilot', () => plan({ inputs: { 'fleet:demand.acceleratorsToday': 16 } })],
    ['a plan that nobody serves', () => plan({ strategies: withoutBridge })],
    [
      'a plan for a hall',
      () =>
        plan({
          inputs: {
            'johorHall:facilityNewBuild.gridMonths': 0,
            'johorHall:facilityNewBuild.buildMonths': 6,
            'johorHall:facilityNewBuild.constructionCost': 2,
          },
        }),
    ],
    ['a plan before its gate', () => gatedPlan()],
    [
      'one whose winner changes with the horizon',
      () => twoServices({ 'cheap:hardwareOnDemand.priceGrowth': 0.1 }),
    ],
    ['a clear winner', () => twoServices()],
    ['two that are level', () => twoServices({ 'dear:hardwareOnDemand.price': 5.1 })],
  ])('is the line that it opens: %s', (_, make) => {
    const computed = make()
    const { title, beneath } = headline(computed)
    const values = [title, ...beneath].flat().filter(isValue)
    expect(values.length).toBeGreaterThan(5)
    for (const { text, cell, month = 0 } of values) {
      expect(computed.run.program.expansion.cells.has(cell), cell).toBe(true)
      if (!/^[−$\d]/.test(text) || / years?$/.test(text)) continue
      const value = computed.run.value(cell, month)
      // Sentences round to two or three figures.
      expect(Math.abs(numberIn(text) - value), `${text} is ${cell}`).toBeLessThanOrEqual(
        0.05 * Math.abs(value),
      )
    }
  })
})

describe('hardware that cannot serve', () => {
  it('is named with its reason where no offer can run a workload', () => {
    const strict = { 'fleet:demand.kind': 'Inference', 'fleet:sizing.tokenTimeLimit': '0.001 s' }
    expect(textOf(plan({ inputs: strict }))).toBe(
      'No strategy serves this plan: no offer can run Accelerator fleet; what rules the hardware out is the time between tokens.',
    )
  })

  it('is named as what binds a part first', () => {
    const small = {
      'fleet:demand.kind': 'Inference',
      'johorHall:sizing.memory': '1 GB/gpu',
      'fleet:demand.users': '10000000 person',
    }
    const computed = plan({ inputs: small })
    const { id, deployments, offer, owed, premises } = partsOf(computed, 'buildInHouse')[0] ?? {}
    expect(offer).toBe('johorHall')
    const part = { id, deployments, offer, owed, premises } as Parameters<typeof limitAt>[1]
    expect(limitAt(computed, part, 40)).toEqual({
      month: 40,
      kind: 'fit',
      cell: 'buildInHouse/johorHall/fleet:fleet.limitReason',
    })
  })
})

describe('the patterns', () => {
  it('small: tells a pilot that there is nothing to build', () => {
    const computed = plan({
      inputs: { 'fleet:demand.acceleratorsToday': 16, 'fleet:demand.meanToPeakShare': '40%' },
    })
    const { kind, title } = headline(computed)
    expect(kind).toBe('small')
    expect(plain(sentenceText(title))).toMatch(
      /^Nothing to build yet: 16 accelerators at 40% use\. GPU service on demand costs \$[\d.]+k in the first year\.$/,
    )
    const ownSize = { accelerators: 120, cell: 'fleet:demand.acceleratorsToday' }
    expect(plain(sentenceText(headline(computed, { ownSize }).title))).toMatch(
      /in the first year; own capacity starts to pay above 120 accelerators\.$/,
    )
  })

  it('small: asks for nothing', () => {
    expect(textOf(plan({ inputs: { 'fleet:demand.acceleratorsToday': 0 } }))).toBe(
      'Nothing to build: the plan asks for no capacity.',
    )
  })

  it('is not small where a block of a hall would be filled', () => {
    // 16 accelerators grow to 44, of 2 kW each: 88 kW fill a block of 50 kW.
    const computed = plan({
      inputs: {
        'fleet:demand.acceleratorsToday': 16,
        'johorHall:facilityNewBuild.blockSize': 50,
        'johorHall:facilityNewBuild.leastSize': 50,
      },
    })
    expect(headline(computed).kind).not.toBe('small')
  })

  it('gate: tells to wait where more is at risk than the chance bears', () => {
    const computed = gatedPlan()
    const { kind } = headline(computed)
    expect(kind).toBe('gate')
    // Free of tax, interest and staff: 1,000 accelerators for 36 months at 3 USD of which half is owed on leaving, against
    // 5 USD for the hours that run, four fifths of all, until the gate; either for 730 hours a month.
    const hours = 1000 * 730
    const signed = hours * 3 * (12 + (36 - 12) / 2)
    const risk = signed - hours * 5 * 0.8 * 12
    const gain = hours * (5 * 0.8 - 3) * 36
    const chance = risk / (risk + gain)
    expect(computed.run.value('firm:gate.atRisk')).toBeCloseTo(risk, 3)
    expect(computed.run.value('firm:gate.chanceNeeded')).toBeCloseTo(chance, 9)
    expect(textOf(computed)).toBe(
      `Do not commit before Dec 2027. Signing the firm one now risks $${(risk / 1e6).toFixed(1)}M; it is right only above ${(100 * chance).toFixed(0)}% chance of success.`,
    )
  })

  it('gate: is silent where the chance bears the risk, where there is none, and for what can be left at once', () => {
    expect(headline(gatedPlan({ 'gate.chance': 0.9 })).kind).not.toBe('gate')
    expect(headline(gatedPlan({ 'gate.gateMonth': 0 })).kind).not.toBe('gate')
    const dear = gatedPlan({ 'firmOffer:hardwareReserved.price': 4.5, 'gate.chance': 0 })
    expect(dear.run.value('loose:gate.atRisk')).toBe(0)
    expect(headline(dear).kind).not.toBe('gate')
  })

  it('none: says what limits the strategy that comes nearest', () => {
    const computed = plan({ strategies: withoutBridge })
    expect(headline(computed).kind).toBe('none')
    // Reserved accelerators come two months after December 2026; 2,500 x 1.4^(1/12) of 2 kW are 5.14 MW in January.
    expect(textOf(computed)).toBe(
      'No strategy serves this plan by Jan 2027: lead time of GPU service, three years (2 months) allows 0 kW of 5.14 MW.',
    )
    expect(beneathOf(computed)[0]).toMatch(
      /^GPU service, three years reserved comes nearest and leaves 1\.6% of the work undone\.$/,
    )
  })

  it('none: names a supply that is too small', () => {
    const computed = plan({
      inputs: {
        'fleet:demand.growth': 0,
        'gpuOnDemand:hardwareOnDemand.supply': 1000,
        'gpuService3yr:hardwareReserved.supply': 0,
        'gpuService1yr:hardwareReserved.supply': 0,
      },
      strategies: withoutBridge.map(
        (strategy, i) => (strategy.id === 'colocation' ? johor.strategies[i] : undefined) ?? strategy,
      ),
    })
    // Until colocation is live there are 1,000 of the 2,500 accelerators, of 2 kW each.
    expect(textOf(computed)).toBe(
      'No strategy serves this plan by Dec 2026: accelerators on offer (1,000 gpu) allows 2.0 MW of 5.0 MW.',
    )
  })

  it('tie: names both and no winner', () => {
    const computed = twoServices({ 'dear:hardwareOnDemand.price': 5.1 })
    expect(headline(computed).kind).toBe('tie')
    expect(textOf(computed)).toMatch(/^No clear winner: the cheap one and the dear one within 1\.\d%\.$/)
  })

  it('tie: equal offers cost the same', () => {
    const computed = twoServices({ 'dear:hardwareOnDemand.price': 5 })
    expect(headline(computed).kind).toBe('tie')
    expect(textOf(computed)).toBe('No clear winner: the cheap one and the dear one cost the same.')
  })

  it('tie: a weakly sourced figure that turns the winner leaves none', () => {
    const flip: Flip = {
      cell: 'dear:hardwareOnDemand.price',
      label: 'On-demand price per hour (dear offer)',
      weak: true,
      direction: 'below',
      value: 5,
      now: 6,
      low: 4.5,
      high: 8.6,
      winner: 'dearPlan',
      distance: 0.25,
    }
    const computed = twoServices()
    expect(headline(computed, { flips: [{ ...flip, weak: false }] }).kind).toBe('winner')
    const { kind, title } = headline(computed, { flips: [flip] })
    expect(kind).toBe('tie')
    expect(plain(sentenceText(title))).toMatch(
      /^No clear winner: the cheap one is 1\d% below the dear one, yet on-demand price per hour \(dear offer\), weakly sourced, turns it below \$5\.00\/gpu h\.$/,
    )
  })

  it('tie: says beneath who wins over which horizon', () => {
    const computed = twoServices({ 'cheap:hardwareOnDemand.priceGrowth': 0.08 })
    expect(headline(computed).kind).toBe('tie')
    expect(beneathOf(computed)[1]).toBe('The cheap one up to 5 years, the dear one beyond.')
  })

  it('horizon: the cheaper start wins the short horizons, the steadier price the long ones', () => {
    // 5 USD rising 10% a year costs 5.8 on average over three years and 6.4 over five, against 6.
    const computed = twoServices({ 'cheap:hardwareOnDemand.priceGrowth': 0.1 })
    expect(headline(computed).kind).toBe('horizon')
    expect(textOf(computed)).toBe('The cheap one up to 3 years, the dear one beyond.')
    expect(beneathOf(computed)[0]).toMatch(
      /^Over 5 years the dear one costs \$\d+M, \d(\.\d)?% below the cheap one\.$/,
    )
  })

  it('horizon: a tie between is no change of winner', () => {
    // Rising 8% a year, the two are level over five years.
    const computed = twoServices({ 'cheap:hardwareOnDemand.priceGrowth': 0.08, 'clock.horizon': 120 })
    expect(computed.run.value('comparison.isTie5y')).toBe(1)
    expect(textOf(computed)).toBe('The cheap one up to 5 years, the dear one beyond.')
  })

  it('winner: says by how much', () => {
    const computed = twoServices()
    expect(headline(computed).kind).toBe('winner')
    expect(textOf(computed)).toMatch(
      /^The cheap one serves this plan for \$\d+M over 5 years, 1\d% below the dear one\.$/,
    )
  })

  it('winner: says when nothing else serves the plan', () => {
    expect(textOf(plan({ strategies: onlyServiceBridged }))).toMatch(
      /^GPU service serves this plan for \$\d+M over 5 years; no other strategy serves it\.$/,
    )
  })
})
