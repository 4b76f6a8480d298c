import { readFileSync } from 'node:fs'
import { catalogue } from '../../../models/catalogue'
import { offerTemplates } from '../../../models/offers'
import { type Basis, type Computed, compute, type Scenario } from '../../../src/scenario'
import { composeOffers } from '../../../src/scenario/compose-plan'
import { parseScenario } from '../../../src/scenario/parse-scenario'
import { basisOver } from '../../models/support/plan'
import { sheetsBasis as basis, built } from '../../support/built-model'

/** The reasons and sources of the model's lines. */
export const { provenance } = built

/** The first preset, computed anew, so that a test may edit it. */
export const johor = (): Computed => computed(basis, scenario())

/** The first preset over two years alone. */
export function johorOfTwoYears(): Computed {
  const plan = scenario()
  return computed(basisOver(24), { ...plan, inputs: { ...plan.inputs, 'clock.horizon': '24 month' } })
}

function scenario(): Scenario {
  const read = parseScenario(readFileSync('models/presets/johor-accelerators.json', 'utf8'))
  if ('faults' in read) throw new Error(read.faults.map(({ message }) => message).join('\n'))
  return read.ok
}

/** Kinds whose sheets all stand in the plan already, in other company. */
const repeated: ReadonlySet<string> = new Set(['hallLeased', 'hosted'])

/**
 * A plan of one strategy that takes an offer of every sheet, those that hold what they take capped so that all come into
 * use, over the months until the last of them is live.
 */
export function everyKind(): Computed {
  const { startMonth, currency, sites } = johor().scenario
  const kinds = offerTemplates.map(({ kind }) => kind).filter(kind => !repeated.has(kind))
  const { offers, inputs } = composeOffers({ sites, kinds }, catalogue)
  const elastic = new Set(['gpuServiceOnDemand', 'tokenApi'])
  const held = offers.filter(({ kind }) => !elastic.has(kind))
  const caps = Object.fromEntries(held.map(({ id }) => [`all/${id}:fleet.limit`, '104 gpu'] as const))
  return computed(basisOver(30), {
    schemaVersion: 1,
    name: 'Every kind of offer',
    startMonth,
    horizons: [60],
    currency,
    sites,
    workloads: [{ id: 'chat', name: 'Chat' }],
    offers,
    strategies: [{ id: 'all', name: 'All', parts: offers.map(({ id }) => ({ offer: id })) }],
    inputs: {
      ...inputs,
      ...caps,
      'clock.horizon': '30 month',
      'chat:demand.kind': 'Inference',
      'chat:demand.users': 3e7,
      'johorHall:facilityNewBuild.leastSize': 100,
      'johorColocation:facilityColocation.minimumTake': 900,
      'johorRetrofit:schedule.availableFrom': 12,
      'all/johorGpuServiceOnDemand:fleet.baseShare': '20%',
    },
  })
}

function computed(on: Basis, scenario: Scenario): Computed {
  const result = compute(scenario, on)
  if ('faults' in result) throw new Error(result.faults.map(({ message }) => message).join('\n'))
  return result.ok
}
