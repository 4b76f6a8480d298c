import { calculatorSource } from '../models/calculators/index.ts'
import { modelSource } from '../models/index.ts'
import { buildModel } from '../src/engine/parse/build-model.ts'
import { packModel } from '../src/engine/parse/pack-model.ts'
import { firstPreset } from '../src/scenario/presets.ts'
import { firstModel } from './first-model.ts'

const { model, provenance } = buildModel(modelSource)
const { model: calculators } = buildModel(calculatorSource)

/** Holds the checked model and the calculators, packed, and the provenance of the model, built from the sheets; throws with every fault of the sheets. */
export const built = { model: packModel(model), calculators: packModel(calculators), provenance }

/** Packs as much of the model as the first answer needs. */
export const first = (top: string) => packModel(firstModel(model, top, firstPreset))
