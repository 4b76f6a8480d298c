import { readFileSync } from 'node:fs'
import { modelSource } from '../../../models'
import { catalogue } from '../../../models/catalogue'
import { vocabulary } from '../../../src/engine'
import { buildModel } from '../../../src/engine/parse/build-model'
import { type Computed, compute } from '../../../src/scenario'
import { parseScenario } from '../../../src/scenario/parse-scenario'

const built = buildModel(modelSource)

/** The reasons and sources of the model's lines. */
export const { provenance } = built

/** The first preset, computed anew, so that a test may edit it. */
export function johor(): Computed {
  const read = parseScenario(readFileSync('models/presets/johor-accelerators.json', 'utf8'))
  if ('faults' in read) throw new Error(read.faults.map(({ message }) => message).join('\n'))
  const basis = { model: built.model, words: vocabulary(modelSource.words), catalogue }
  const computed = compute(read.ok, basis)
  if ('faults' in computed) throw new Error(computed.faults.map(({ message }) => message).join('\n'))
  return computed.ok
}
