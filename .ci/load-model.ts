import { modelSource } from '../models/index.ts'
import { packModel } from '../src/engine/pack.ts'
import { buildModel } from '../src/engine/parse/build-model.ts'

/** Holds the checked model and its provenance, built from the sheets; throws with every fault of the sheets. */
export const built = buildModel(modelSource)

/** Holds the model as it travels to the browser. */
export const packed = packModel(built.model)
