import { readFileSync } from 'node:fs'
import { modelSource } from '../../../models'
import { catalogue } from '../../../models/catalogue'
import { offerTemplates } from '../../../models/offers'
import { vocabulary } from '../../../src/engine'
import { buildModel } from '../../../src/engine/parse/build-model'
import { type Computed, compute, type Scenario } from '../../../src/scenario'
import { composePlan } from '../../../src/scenario/compose-plan'
import { parseScenario } from '../../../src/scenario/parse-scenario'

const built = buildModel(modelSource)

/** The reasons and sources of the model's lines. */
export const { provenance } = built

const basis = { model: built.model, words: vocabulary(modelSource.words), catalogue }

/** The first preset, computed anew, so that a test may edit it. */
export function johor(): Computed {
  const read = parseScenario(readFileSync('models/presets/johor-accelerators.json', 'utf8'))
  if ('faults' in read) throw new Error(read.faults.map(({ message }) => message).join('\n'))
  return computed(read.ok)
}

/** A plan with every kind of offer in every named strategy of one site; one workload is counted in tokens. */
export function everyKind(): Computed {
  const { startMonth, currency, sites } = johor().scenario
  const kinds = offerTemplates.map(({ kind }) => kind)
  const made = composePlan({ sites, kinds }, catalogue)
  return computed({
    schemaVersion: 1,
    name: 'Every kind of offer',
    startMonth,
    horizons: [60],
    currency,
    sites,
    workloads: [
      { id: 'chat', name: 'Chat' },
      { id: 'tuning', name: 'Tuning' },
    ],
    ...made,
    inputs: {
      ...made.inputs,
      'chat:demand.kind': 'inference',
      'chat:demand.users': 400000,
      'tuning:demand.acceleratorsToday': 200,
      'johorColocation:facilityColocation.minimumTake': 900,
      'johorRetrofit:schedule.availableFrom': 12,
    },
  })
}

function computed(scenario: Scenario): Computed {
  const result = compute(scenario, basis)
  if ('faults' in result) throw new Error(result.faults.map(({ message }) => message).join('\n'))
  return result.ok
}
