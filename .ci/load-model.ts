import { modelSource } from '../models/index.ts'
import { buildModel } from '../src/engine/parse/build-model.ts'

/** Holds the checked model and its provenance, built from the sheets; throws with every fault of the sheets. */
export const built = buildModel(modelSource)
