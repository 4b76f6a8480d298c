import fc from 'fast-check'
import { expect, it } from 'vitest'
import { metaOf } from '../../../src/exports'
import { bookOf } from '../../../src/exports/workbook/book-of'
import { xlsxWriter } from '../../../src/exports/workbook/writer'
import { compute, type Scenario } from '../../../src/scenario'
import { sheetsBasis } from '../../support/built-model'
import { randomPlan, smallSize } from '../../support/random-plan'
import { agreement, strays } from './agreement'
import { provenance } from './johor'
import { hasLibreOffice, recalculateAll } from './libre-office'

const perBatch = 20

/** Plans of one length, drawn in the order of their seed, of which a file tests some batches. */
export interface Span {
  readonly months: number
  readonly plans: number
  /** The first and the last batch of twenty that are tested here, counted from 1. */
  readonly batches: readonly [number, number]
  /** Stands for the first plan. */
  readonly first?: Scenario
}

/** Tests that LibreOffice recalculates the workbooks of random plans to the numbers of the model. */
export function testRandomBooks({ months, plans, batches: [from, to], first }: Span): void {
  const drawn = fc.sample(randomPlan(smallSize, months), plans)
  if (first) drawn[0] = first
  const batches = Array.from({ length: to - from + 1 }, (_, i) => from + i)
  it.runIf(hasLibreOffice()).each(batches)(
    `LibreOffice recalculates the workbooks of twenty random plans of ${months} months to the numbers of the model: batch %i of ${plans / perBatch}`,
    batch => recalculated(drawn.slice((batch - 1) * perBatch, batch * perBatch), months),
  )
}

async function recalculated(plans: readonly Scenario[], months: number): Promise<void> {
  const books = []
  for (const plan of plans) books.push(await written(plan, months))
  const shown = recalculateAll(books.map(({ xlsx }) => xlsx))
  books.forEach(({ plan, run, book, layout }, i) => {
    const found = shown[i] ?? (() => 'nothing')
    const { faults, compared } = agreement(run, layout, found)
    expect([...faults.slice(0, 5), ...strays(book, layout, found).slice(0, 5)], JSON.stringify(plan)).toEqual(
      [],
    )
    expect(compared).toBeGreaterThan(5000)
  })
}

/** The workbook of a plan, with wrong stored values. */
async function written(plan: Scenario, months: number) {
  const basis = { ...sheetsBasis, catalogue: { ...sheetsBasis.catalogue, months } }
  const result = compute(plan, basis)
  if ('faults' in result) throw new Error(JSON.stringify(result.faults))
  const computed = result.ok
  const { book, layout } = bookOf(computed.run, metaOf(computed, provenance))
  return { plan, run: computed.run, book, layout, xlsx: await xlsxWriter.write(book, { stale: true }) }
}
