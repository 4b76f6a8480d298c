import { expect } from 'vitest'
import type { Run } from '../../../src/engine'
import type { Book } from '../../../src/exports/workbook/book'
import type { Layout } from '../../../src/exports/workbook/layout'
import { agreement, strays } from './agreement'

type Shown = Parameters<typeof agreement>[2]

/** Every cell of the model agrees, and there are as many as there should be. */
export function expectAgreement(run: Run, layout: Layout, shown: Shown, manyCells = 100_000): void {
  const { faults, compared } = agreement(run, layout, shown)
  expect(faults).toEqual([])
  expect(compared).toBeGreaterThan(manyCells)
}

/** After a change only the figures that say how things were when exported may differ; the checks must still hold. */
export function expectChecks(book: Book, layout: Layout, shown: Shown): void {
  expect(strays(book, layout, shown).filter(stray => /^(Cover|Checks)/.test(stray))).toEqual([])
}
