import { expect, it } from 'vitest'
import { accelerators } from '../../../models/catalogue/accelerators.ts'
import { systemFields } from '../../../models/catalogue/entry.ts'
import { languageModels } from '../../../models/catalogue/language-models.ts'
import { type SizingCase, sized } from '../support/sizing'

type Named<T> = readonly (keyof T)[]
const aboutSystem = new Set<string>(systemFields)
const isKnown = ({ figures }: { readonly figures: object }): boolean =>
  Object.entries(figures).every(
    ([field, { value, fallback }]) => value !== null || fallback || aboutSystem.has(field),
  )
const models = (Object.keys(languageModels) as unknown as Named<typeof languageModels>).filter(id =>
  isKnown(languageModels[id]),
)
const chips = (Object.keys(accelerators) as unknown as Named<typeof accelerators>).filter(id =>
  isKnown(accelerators[id]),
)

/** Every model on every accelerator, under limits from strict to loose and replicas from one to many. */
const cases = models.flatMap(model =>
  chips.flatMap((accelerator, i): SizingCase[] => {
    const replica = [1, 2, 8, 72][i % 4] ?? 1
    const common = { model, accelerator, replica, precision: 'fp4', kvPrecision: 'fp8', hit: 0.3 } as const
    return [30, 50, 200].map(limit => ({ ...common, input: 40 * limit, output: 10 * limit, limit }))
  }),
)

it('is the largest: it fills the time, the memory or the scheduler, and exceeds none', () => {
  const wrong = cases.flatMap(each => {
    const line = sized(each)
    const batch = line('sequences')
    const most = Math.min(line('memorySequences'), line('sequenceCap'))
    const share = line('tokenTime') / line('tokenTimeAllowed')
    const isLargest = batch === most ? share <= 1 + 1e-9 : Math.abs(share - 1) <= 1e-9
    return batch === 0 || isLargest ? [] : [{ ...each, batch, most, share }]
  })
  expect(cases.length).toBeGreaterThan(500)
  expect(wrong).toEqual([])
})

it('is none where the weights alone do not fit, and then nothing is promised', () => {
  const line = sized({
    model: 'deepseekR1',
    accelerator: 'l40s',
    replica: 1,
    precision: 'fp8',
    kvPrecision: 'fp8',
    input: 2000,
    output: 400,
    hit: 0,
    limit: 50,
  })
  expect([line('sequences'), line('isFeasible'), line('tokenRate')]).toEqual([0, 0, 0])
})
