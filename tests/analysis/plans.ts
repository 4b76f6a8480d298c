import { catalogue } from '../../models/catalogue/index.ts'
import { modelSource } from '../../models/index.ts'
import preset from '../../models/presets/johor-accelerators.json' with { type: 'json' }
import { vocabulary } from '../../src/engine'
import { buildModel } from '../../src/engine/parse/build-model'
import type { Scenario } from '../../src/scenario'
import { type Basis, type Computed, compute } from '../../src/scenario/compute'
import { parseDocument } from '../../src/scenario/parse-scenario'
import { presets } from '../../src/scenario/presets'

const basis: Basis = {
  model: buildModel(modelSource).model,
  words: vocabulary(modelSource.words),
  catalogue,
  presets,
}

/** The Johor preset as a document that tests change. */
export const johor: Scenario = read()

function read(): Scenario {
  const parsed = parseDocument(preset)
  if ('faults' in parsed) throw new Error(JSON.stringify(parsed.faults))
  return parsed.ok
}

/** Computes the preset with changes to its rows and inputs. */
export function plan(changes: Partial<Scenario> = {}): Computed {
  const result = compute({ ...johor, ...changes, inputs: { ...johor.inputs, ...changes.inputs } }, basis)
  if ('faults' in result) throw new Error(JSON.stringify(result.faults))
  return result.ok
}
