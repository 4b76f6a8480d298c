import { expect, it } from 'vitest'
import { modelSource } from '../../models/index.ts'
import { buildModel } from '../../src/engine/parse/build-model'

it('holds together: names, units, indexes, slots, no unused line', () => {
  expect(buildModel(modelSource).model.lines.length).toBeGreaterThan(300)
})
