import fc from 'fast-check'
import { expect, it } from 'vitest'
import { metaOf } from '../../../src/exports'
import { bookOf } from '../../../src/exports/workbook/book-of'
import { xlsxWriter } from '../../../src/exports/workbook/writer'
import { compute, type Scenario } from '../../../src/scenario'
import { bare } from '../../models/support/plan'
import { sheetsBasis } from '../../support/built-model'
import { randomPlan, smallSize } from '../../support/random-plan'
import { agreement, strays } from '../support/agreement'
import { provenance } from '../support/johor'
import { hasLibreOffice, recalculateAll } from '../support/libre-office'

/** Three years: what the sheets say is the same in every month, and a month less is a cell less to recalculate. */
const months = 36
const basis = { ...sheetsBasis, catalogue: { ...sheetsBasis.catalogue, months } }

/** Nearly no expert is left untouched by so large a batch: a power of that size was an error in LibreOffice. */
const manyExperts: Scenario = {
  ...bare,
  workloads: [{ id: 'chat', name: 'Chat', model: 'mixtral8x7B' }],
  offers: [{ id: 'tokens', name: 'Tokens', site: 'johor', kind: 'tokenApi' }],
  strategies: [{ id: 'call', name: 'Call', parts: [{ offer: 'tokens' }] }],
  inputs: { 'chat:demand.kind': 1, 'tokens/chat:sizing.gpusPerReplica': 25, 'clock.horizon': months },
}

const [batches, perBatch] = [8, 10]
const drawn = fc.sample(randomPlan(smallSize, months), batches * perBatch - 1)
const plans = [manyExperts, ...drawn]

/** The workbook of a plan, with wrong stored values. */
async function written(plan: Scenario) {
  const result = compute(plan, basis)
  if ('faults' in result) throw new Error(JSON.stringify(result.faults))
  const computed = result.ok
  const { book, layout } = bookOf(computed.run, metaOf(computed, provenance))
  return { plan, computed, book, layout, xlsx: await xlsxWriter.write(book, { stale: true }) }
}

it.runIf(hasLibreOffice()).each(Array.from({ length: batches }, (_, i) => i))(
  'LibreOffice recalculates the workbooks of ten random plans to the numbers of the model: batch %i',
  async batch => {
    const books = []
    for (const plan of plans.slice(batch * perBatch, (batch + 1) * perBatch)) books.push(await written(plan))
    const shown = recalculateAll(books.map(({ xlsx }) => xlsx))
    books.forEach(({ plan, computed, book, layout }, i) => {
      const found = shown[i] ?? (() => 'nothing')
      const { faults, compared } = agreement(computed.run, layout, found)
      expect(
        [...faults.slice(0, 5), ...strays(book, layout, found).slice(0, 5)],
        JSON.stringify(plan),
      ).toEqual([])
      expect(compared).toBeGreaterThan(10_000)
    })
  },
)
