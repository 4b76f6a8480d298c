import { expect, it } from 'vitest'
import { modelSource } from '../../models'
import { packModel, unpackModel } from '../../src/engine/pack'
import { buildModel } from '../../src/engine/parse/build-model'
import { tinyModel } from './tiny'

it('brings every model back as it was, from text', () => {
  for (const model of [tinyModel(), buildModel(modelSource).model]) {
    const text = JSON.stringify(packModel(model))
    expect(unpackModel(JSON.parse(text))).toEqual(JSON.parse(JSON.stringify(model)))
    expect(text.length).toBeLessThan(JSON.stringify(model).length / 2)
  }
})
