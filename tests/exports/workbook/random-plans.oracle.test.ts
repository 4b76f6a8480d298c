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

/** How many months plans have: what the sheets say is the same in every month, and a month less is a cell less to recalculate. */
const spans = [
  { months: 36, batches: 3 },
  { months: 12, batches: 22 },
] as const
const perBatch = 20

/** Nearly no expert is left untouched by so large a batch: a power of that size was an error in LibreOffice. */
const manyExperts: Scenario = {
  ...bare,
  workloads: [{ id: 'chat', name: 'Chat', model: 'mixtral8x7B' }],
  offers: [{ id: 'tokens', name: 'Tokens', site: 'johor', kind: 'tokenApi' }],
  strategies: [{ id: 'call', name: 'Call', parts: [{ offer: 'tokens' }] }],
  inputs: { 'chat:demand.kind': 1, 'tokens/chat:sizing.gpusPerReplica': 25, 'clock.horizon': 36 },
}

/** Some plans of each length, a batch at a time. */
const batches = spans.flatMap(span => {
  const drawn = fc.sample(randomPlan(smallSize, span.months), span.batches * perBatch)
  if (span.months === 36) drawn[0] = manyExperts
  return Array.from({ length: span.batches }, (_, i) => ({
    ...span,
    batch: i + 1,
    plans: drawn.slice(i * perBatch, (i + 1) * perBatch),
  }))
})

/** The workbook of a plan, with wrong stored values. */
async function written(plan: Scenario, months: number) {
  const basis = { ...sheetsBasis, catalogue: { ...sheetsBasis.catalogue, months } }
  const result = compute(plan, basis)
  if ('faults' in result) throw new Error(JSON.stringify(result.faults))
  const computed = result.ok
  const { book, layout } = bookOf(computed.run, metaOf(computed, provenance))
  return { plan, run: computed.run, book, layout, xlsx: await xlsxWriter.write(book, { stale: true }) }
}

it.runIf(hasLibreOffice()).each(batches)(
  'LibreOffice recalculates the workbooks of twenty random plans of $months months to the numbers of the model: batch $batch of $batches',
  async ({ months, plans }) => {
    const books = []
    for (const plan of plans) books.push(await written(plan, months))
    const shown = recalculateAll(books.map(({ xlsx }) => xlsx))
    books.forEach(({ plan, run, book, layout }, i) => {
      const found = shown[i] ?? (() => 'nothing')
      const { faults, compared } = agreement(run, layout, found)
      expect(
        [...faults.slice(0, 5), ...strays(book, layout, found).slice(0, 5)],
        JSON.stringify(plan),
      ).toEqual([])
      expect(compared).toBeGreaterThan(5000)
    })
  },
)
