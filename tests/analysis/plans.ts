import preset from '../../models/presets/johor-accelerators.json' with { type: 'json' }
import type { Scenario } from '../../src/scenario'
import { type Basis, type Computed, compute } from '../../src/scenario/compute'
import { parseDocument } from '../../src/scenario/parse-scenario'
import { presets } from '../../src/scenario/presets'
import { sheetsBasis } from '../support/built-model'

const basis: Basis = { ...sheetsBasis, presets }

/** The Johor preset as a document that tests change. */
export const johor: Scenario = read()

function read(): Scenario {
  const parsed = parseDocument(preset)
  if ('faults' in parsed) throw new Error(JSON.stringify(parsed.faults))
  return parsed.ok
}

/** Computes a document. */
function planOf(scenario: Scenario): Computed {
  const result = compute(scenario, basis)
  if ('faults' in result) throw new Error(JSON.stringify(result.faults))
  return result.ok
}

let unchanged: Computed | undefined

/** Computes the preset with changes to its rows and inputs; without any, once for all tests, which put back what they edit. */
export function plan(changes?: Partial<Scenario>): Computed {
  if (changes === undefined) {
    unchanged ??= plan({})
    return unchanged
  }
  return planOf({ ...johor, ...changes, inputs: { ...johor.inputs, ...changes.inputs } })
}

/** The preset without the bridge at the end of each strategy. */
export const withoutBridge = johor.strategies.map(strategy => ({
  ...strategy,
  parts: strategy.parts.filter(({ offer }) => offer !== 'gpuOnDemand'),
}))

/** The preset where only the GPU service has its bridge, so that nothing else serves the first months. */
export const onlyServiceBridged = johor.strategies.map((strategy, i) =>
  strategy.id === 'gpuService' ? strategy : (withoutBridge[i] ?? strategy),
)

/**
 * Two strategies that are alike but for the terms of their one offer, accelerators on demand: `cheap` at 5 and `dear`
 * at 6 USD an hour, both flat, for a constant need.
 */
export function twoServices(inputs: Scenario['inputs'] = {}): Computed {
  const offers = ['cheap', 'dear'].map(id => ({
    id,
    name: `${id} offer`,
    site: 'johor',
    kind: 'gpuServiceOnDemand',
  }))
  const { preset: _, ...rest } = johor
  return planOf({
    ...rest,
    offers,
    strategies: offers.map(({ id }) => ({ id: `${id}Plan`, name: `The ${id} one`, parts: [{ offer: id }] })),
    inputs: {
      'fleet:demand.acceleratorsToday': 1000,
      'fleet:demand.growth': 0,
      'cheap:hardwareOnDemand.price': 5,
      'dear:hardwareOnDemand.price': 6,
      'cheap:hardwareOnDemand.priceGrowth': 0,
      'dear:hardwareOnDemand.priceGrowth': 0,
      ...inputs,
    },
  })
}

/**
 * A constant need of 1,000 accelerators, at work four fifths of the time, before a gate after a year: `firm` reserves
 * them for three years at 3 USD an hour with half of the rest owed on leaving, `loose` pays 5 USD for the hours that run.
 */
export function gatedPlan(inputs: Scenario['inputs'] = {}): Computed {
  const { preset: _, ...rest } = johor
  return planOf({
    ...rest,
    horizons: [36],
    offers: [
      { id: 'firmOffer', name: 'firm offer', site: 'johor', kind: 'gpuService3yr' },
      { id: 'looseOffer', name: 'loose offer', site: 'johor', kind: 'gpuServiceOnDemand' },
    ],
    strategies: ['firm', 'loose'].map(id => ({
      id,
      name: `The ${id} one`,
      parts: [{ offer: `${id}Offer` }],
    })),
    inputs: {
      'gate.gateMonth': 12,
      'gate.chance': 0.3,
      'clock.horizon': 36,
      'clock.serviceMode': true,
      'johor:site.discountRate': 0,
      'johor:site.taxRate': 0,
      'johor:site.platformWage': 0,
      'fleet.workingShare': 1,
      'firmOffer:hardwareReserved.upliftShare': 0,
      'looseOffer:hardwareOnDemand.upliftShare': 0,
      'fleet:demand.acceleratorsToday': 1000,
      'fleet:demand.growth': 0,
      'fleet:demand.meanToPeakShare': 0.8,
      'firmOffer:hardwareReserved.price': 3,
      'firmOffer:hardwareReserved.priceGrowth': 0,
      'firmOffer:hardwareReserved.terminationShare': 0.5,
      'looseOffer:hardwareOnDemand.price': 5,
      'looseOffer:hardwareOnDemand.priceGrowth': 0,
      ...inputs,
    },
  })
}
