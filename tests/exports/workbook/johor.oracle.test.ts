import { describe, expect, it } from 'vitest'
import type { Run } from '../../../src/engine'
import type { Book } from '../../../src/exports/workbook/book'
import type { Layout } from '../../../src/exports/workbook/layout'
import { xlsxWriter } from '../../../src/exports/workbook/writer'
import { agreement, strays } from '../support/agreement'
import { johorBook } from '../support/books'
import { dice, drawChanges, typedInto } from '../support/changes'
import { openInIronCalc } from '../support/ironcalc'
import { hasLibreOffice, recalculate } from '../support/libre-office'
import { withTyped } from '../support/typed'

type Shown = Parameters<typeof agreement>[2]

const manyCells = 100_000

/** Every cell of the model agrees, and every check of the workbook reads OK. */
function expectAgreement(run: Run, layout: Layout, shown: Shown): void {
  const { faults, compared } = agreement(run, layout, shown)
  expect(faults).toEqual([])
  expect(compared).toBeGreaterThan(manyCells)
}

/** After a change only the figures that say how things were when exported may differ; the checks must still hold. */
function expectChecks(book: Book, layout: Layout, shown: Shown): void {
  expect(strays(book, layout, shown).filter(stray => /^(Cover|Checks)/.test(stray))).toEqual([])
}

describe('the workbook of the plan for Johor', () => {
  it('is computed by an independent engine as by the model, and again after five changes typed into it', () => {
    const { run, book, layout } = johorBook()
    const sheets = openInIronCalc(book)
    expectAgreement(run, layout, sheets.value)
    expect(strays(book, layout, sheets.value)).toEqual([])

    const changes = drawChanges(run, layout, 5, dice(2026))
    run.edit(changes)
    sheets.type(typedInto(layout, changes))
    expectAgreement(run, layout, sheets.value)
    expectChecks(book, layout, sheets.value)
  })

  it.runIf(hasLibreOffice())(
    'is recalculated by LibreOffice, from wrong stored values, to the numbers of the model',
    async () => {
      const { run, book, layout } = johorBook()
      const shown = recalculate(await xlsxWriter.write(book, { stale: true }))
      expectAgreement(run, layout, shown)
      expect(strays(book, layout, shown)).toEqual([])
    },
  )

  it.runIf(hasLibreOffice()).each([11, 12, 13, 14])(
    'is recalculated by LibreOffice after five inputs drawn with seed %i are changed in it',
    async seed => {
      const { run, book, layout } = johorBook()
      const changes = drawChanges(run, layout, 5, dice(seed))
      run.edit(changes)
      const typed = withTyped(book, typedInto(layout, changes))
      const shown = recalculate(await xlsxWriter.write(typed, { stale: true }))
      expectAgreement(run, layout, shown)
      expectChecks(book, layout, shown)
    },
  )
})
