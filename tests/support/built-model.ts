import { calculatorSource } from '../../models/calculators/index.ts'
import { catalogue } from '../../models/catalogue/index.ts'
import { modelSource } from '../../models/index.ts'
import { vocabulary } from '../../src/engine'
import { buildModel } from '../../src/engine/parse/build-model'
import type { Basis } from '../../src/scenario/compute'

/** The model of the sheets and its provenance, built once for all tests that a process runs: checking the sheets takes longer than most tests. */
export const built = buildModel(modelSource)

/** The model of the sheets with its words and catalogue. */
export const sheetsBasis: Basis = { model: built.model, words: vocabulary(modelSource.words), catalogue }

/** The calculators with their words, which stand beside the model. */
export const calculatorsBasis: Basis = {
  model: buildModel(calculatorSource).model,
  words: vocabulary(calculatorSource.words),
  catalogue,
}
