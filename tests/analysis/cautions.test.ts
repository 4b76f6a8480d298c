import { describe, expect, it } from 'vitest'
import { finish, sentenceText } from '../../src/analysis'
import { cautionLines, walkAwayLine } from '../../src/analysis/cautions'
import { priceTieSearch } from '../../src/analysis/price-ties'
import type { Computed } from '../../src/scenario'
import { computedExample } from '../models/support/presets'
import { plain } from './plain-spaces'
import { plan, twoServices } from './plans'

const walkAway = (computed: Computed) => {
  const line = walkAwayLine(finish(priceTieSearch(computed, 'deciding')), computed)
  return line && plain(sentenceText(line))
}
const cautions = (computed: Computed) => cautionLines(computed).map(line => plain(sentenceText(line)))

/** Two services, with some values as if the model had come to them. */
const asIf = (values: Readonly<Record<string, number>>): Computed => {
  const computed = twoServices()
  const value = (cell: string, month?: number) => values[cell] ?? computed.run.value(cell, month)
  return { ...computed, run: { ...computed.run, value } }
}

describe('the walk-away price', () => {
  it('names partner, price and who costs less above it', () => {
    expect(walkAway(twoServices())).toBe(
      'Walk away from cheap offer above $6.00/gpu h (on-demand price per hour, now $5.00/gpu h): above it the dear one costs less.',
    )
  })

  it('says so where the partner asks more than that already', () => {
    // The hall is the cheapest once the rent is out of reach; the partner next to it is measured against it.
    const dear = plan({ inputs: { 'johorColo:facilityColocation.rentPrice': 200 } })
    const rent = walkAwayLine(
      finish(priceTieSearch(dear, 'all')).filter(({ offer }) => offer === 'johorColo'),
      dear,
    )
    expect(rent && plain(sentenceText(rent))).toMatch(/^Colocation asks \$200\/kW mo .* at \$1\d\d\/kW mo\.$/)
  })

  it('is not said where no partner asks a price', () => {
    expect(walkAwayLine([], plan())).toBeUndefined()
  })

  it('is said to be missing where every strategy that serves the plan takes the same partner first', () => {
    expect(walkAway(computedExample('mumbai-jakarta-native'))).toBe(
      'There is no price at which to walk away from Colocation, Mumbai: every strategy that serves this plan takes it first. One without it would give that price.',
    )
  })

  it('is said to be missing where the partner costs less, or more, whatever it asks', () => {
    const untied = (computed: Computed) => {
      const ties = finish(priceTieSearch(computed)).map(tie => ({ ...tie, tie: null }))
      return ties.map(tie => plain(sentenceText(walkAwayLine([tie], computed) ?? [])))
    }
    expect(untied(twoServices())).toEqual([
      'cheap offer ties with the dear one at no price (on-demand price per hour, now $5.00/gpu h): the cheap one costs less whatever it asks.',
      'dear offer ties with the cheap one at no price (on-demand price per hour, now $6.00/gpu h): the cheap one costs less whatever it asks.',
    ])
  })
})

describe('what is easily unseen', () => {
  it('names the resale that the answer counts on, and whether it decides', () => {
    const computed = plan()
    const [credit] = cautions(computed)
    expect(credit).toMatch(
      /^Colocation counts on \$[\d.]+M of resale; without any it would cost \$[\d.]+M, more than GPU service\.$/,
    )
    const cost = (id: string) => computed.run.value(`${id}:metrics.grossCost`)
    expect(cost('colocation')).toBeGreaterThan(cost('gpuService'))
  })

  it('says nothing of resale where nothing is owned', () => {
    expect(cautions(twoServices())).toEqual([])
  })

  it('warns where the cheapest saves only with what is left in the end', () => {
    const computed = plan()
    const { run } = computed
    expect(run.value('colocation:comparison.saving')).toBeGreaterThan(0)
    expect(run.value('colocation:returns.aheadToDate', 59)).toBeLessThan(0)
    expect(cautions(computed).join(' ')).toMatch(
      /only with what is left at the end: in cash it is then still \$[\d.]+M behind/,
    )
  })

  it('tells two of like cost apart: who is earlier, and who risks less before a gate', () => {
    const level = asIf({
      'comparison.isTie': 1,
      'gate.gateMonth': 12,
      'cheapPlan:metrics.monthsToCapacity': 2,
      'dearPlan:metrics.monthsToCapacity': 9,
      'cheapPlan:gate.atRisk': 7e6,
      'dearPlan:gate.atRisk': 3e6,
    })
    expect(cautions(level)).toEqual([
      'The cheap one serves today’s need 7 months earlier than the dear one.',
      'The dear one risks $4M less than the cheap one before the gate.',
    ])
  })

  it('warns where payback or rate of return point the other way from present cost', () => {
    const dear = { 'dearPlan:comparison.saving': -2e6, 'dearPlan:returns.payback': 40 }
    expect(cautions(asIf(dear))).toEqual([
      'The dear one pays back in 40 months, yet costs $2M more than the cheap one: follow the present cost.',
    ])
    const rate = { 'dearPlan:returns.disagrees': 1, 'dearPlan:returns.rateOfReturn': 0.31 }
    expect(cautions(asIf(rate))).toEqual([
      'The rate of return of the dear one, 31%, points the other way: follow the present cost, which counts how much is gained.',
    ])
  })
})
