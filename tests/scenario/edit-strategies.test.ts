import { describe, expect, it } from 'vitest'
import { strategyTemplates } from '../../models/strategies.ts'
import { compute } from '../../src/scenario/compute'
import type { Edited } from '../../src/scenario/edit-rows'
import {
  addOffer,
  addStrategy,
  capPart,
  changeParts,
  duplicateStrategy,
  enterQuote,
  movedPart,
} from '../../src/scenario/edit-strategies'
import { parseDocument } from '../../src/scenario/parse-scenario'
import type { Scenario } from '../../src/scenario/scenario'
import { johorBasis, johorScenario } from '../models/support/johor'
import { smallDocument } from './small'
import { smallBasis } from './small-model'

const base: Scenario = {
  ...smallDocument(),
  schemaVersion: 1,
  offers: [
    { id: 'johorHall', name: 'New hall', site: 'johor', kind: 'newHall' },
    { id: 'rented', name: 'Rented hall', site: 'johor', kind: 'rentedHall' },
  ],
  strategies: [
    { id: 'build', name: 'Build in-house', parts: [{ offer: 'johorHall' }] },
    { id: 'rent', name: 'Rent', shortName: 'Rent', parts: [{ offer: 'rented' }, { offer: 'johorHall' }] },
  ],
  inputs: { 'rented:facilityRented.rent': '20 USD/(gpu month)', 'rent/rented:fleet.limit': 60 },
}

const ok = (edited: Edited): Scenario => {
  if ('faults' in edited) throw new Error(JSON.stringify(edited.faults))
  return edited.ok
}

/** The first month's cost of a strategy, of a plan that reads as strictly as a file. */
function cost(plan: Scenario, strategy: string): number {
  const parsed = parseDocument(JSON.parse(JSON.stringify(plan)))
  expect('faults' in parsed ? parsed.faults : []).toEqual([])
  const computed = compute(plan, smallBasis)
  if ('faults' in computed) throw new Error(JSON.stringify(computed.faults))
  return computed.ok.run.value(`${strategy}:costs.monthly`)
}

describe('a quote', () => {
  it('stands beside the offer that it is like, on the same terms, and has a strategy that costs the same', () => {
    const plan = ok(enterQuote(base, 'rented', 'Operator B', smallBasis))
    expect(plan.offers.at(-1)).toEqual({
      id: 'operatorB',
      name: 'Operator B',
      site: 'johor',
      kind: 'rentedHall',
    })
    expect(plan.strategies.map(({ id }) => id)).toEqual(['build', 'rent', 'withOperatorB'])
    expect(plan.strategies[2]).toEqual({
      id: 'withOperatorB',
      name: 'Operator B',
      parts: [{ offer: 'operatorB' }, { offer: 'johorHall' }],
    })
    // 60 accelerators rented at 20, 40 bought at 600 over 12 months.
    expect(cost(plan, 'rent')).toBeCloseTo(60 * 20 + (40 * 600) / 12, 9)
    expect(cost(plan, 'withOperatorB')).toBeCloseTo(cost(plan, 'rent'), 9)
  })

  it('changes the cost of its own strategy alone', () => {
    const plan = ok(enterQuote(base, 'rented', 'Operator B', smallBasis))
    const dearer = { ...plan, inputs: { ...plan.inputs, 'operatorB:facilityRented.rent': 25 } }
    expect(cost(dearer, 'rent')).toBeCloseTo(cost(plan, 'rent'), 9)
    expect(cost(dearer, 'withOperatorB')).toBeCloseTo(60 * 25 + (40 * 600) / 12, 9)
  })

  it('takes on the terms that the example set and the plan left alone', () => {
    const { inputs: _, ...rest } = base
    const presets = { example: base }
    const plan = { ...rest, preset: 'example', inputs: {} }
    const quoted = ok(enterQuote(plan, 'rented', 'Operator B', { ...smallBasis, presets }))
    expect(quoted.inputs['operatorB:facilityRented.rent']).toBe('20 USD/(gpu month)')
  })

  it('is refused where there is nothing that it is like', () => {
    expect(enterQuote(base, 'none', 'Operator B', smallBasis)).toHaveProperty('faults')
  })
})

describe('on the table of the program', () => {
  const johor = johorScenario({})

  it('an offer comes with the terms of its kind', () => {
    const plan = ok(
      addOffer(johor, { name: 'Year by year', site: 'johor', kind: 'gpuService1yr' }, johorBasis),
    )
    expect(plan.inputs['yearByYear:hardwareReserved.lifeMonths']).toBe('12 month')
  })

  it('a strategy that comes ready takes the offers there are and adds those that the plan lacks', () => {
    const template = strategyTemplates.find(({ id }) => id === 'tokensThenOwn')
    if (!template) throw new Error('there is no such strategy')
    const plan = ok(addStrategy(johor, template, johorBasis))
    expect(plan.offers.slice(johor.offers.length)).toEqual([
      { id: 'tokenAPI', name: 'Token API', site: 'johor', kind: 'tokenApi' },
    ])
    expect(plan.strategies.at(-1)?.parts).toEqual([
      { offer: 'johorColo' },
      { offer: 'tokenAPI' },
      { offer: 'gpuOnDemand' },
    ])
    expect('ok' in compute(plan, johorBasis)).toBe(true)
  })

  it('a strategy brings what its parts set', () => {
    const template = strategyTemplates.find(({ id }) => id === 'ownBaseRentPeak')
    if (!template) throw new Error('there is no such strategy')
    const plan = ok(addStrategy(johor, template, johorBasis))
    expect(plan.inputs[`${plan.strategies.at(-1)?.id}/johorColo:fleet.baseShare`]).toBe('60%')
  })
})

it('copies a strategy with what is set at its parts', () => {
  const plan = ok(duplicateStrategy(base, 'rent', smallBasis))
  expect(plan.strategies[2]).toEqual({
    ...base.strategies[1],
    id: 'rentCopy',
    name: 'Rent, copy',
    shortName: undefined,
  })
  expect(plan.inputs['rentCopy/rented:fleet.limit']).toBe(60)
  expect(cost(plan, 'rentCopy')).toBeCloseTo(cost(plan, 'rent'), 9)
})

describe('parts', () => {
  it('move in their order of preference, and stay at the ends', () => {
    const { parts } = base.strategies[1] ?? { parts: [] }
    expect(movedPart(parts, 0, 1)).toEqual([{ offer: 'johorHall' }, { offer: 'rented' }])
    expect(movedPart(parts, 0, -1)).toBe(parts)
    expect(movedPart(parts, 1, 1)).toBe(parts)
  })

  it('go with what was set at them', () => {
    const plan = ok(changeParts(base, 'rent', parts => parts.slice(1), smallBasis))
    expect(plan.inputs).not.toHaveProperty(['rent/rented:fleet.limit'])
    // All 100 are bought at 600 over 12 months.
    expect(cost(plan, 'rent')).toBeCloseTo(5000, 9)
  })

  it('are not taken twice', () => {
    const twice = changeParts(base, 'rent', parts => [...parts, { offer: 'rented' }], smallBasis)
    expect('faults' in twice && twice.faults[0]?.message).toContain('twice')
  })

  it('are capped by a plain number or one with its unit, and freed by none', () => {
    const capped = ok(capPart(base, { strategy: 'rent', offer: 'rented' }, '10', smallBasis))
    expect(cost(capped, 'rent')).toBeCloseTo(10 * 20 + (90 * 600) / 12, 9)
    const freed = ok(capPart(base, { strategy: 'rent', offer: 'rented' }, ' ', smallBasis))
    expect(cost(freed, 'rent')).toBeCloseTo(2000, 9)
  })
})
