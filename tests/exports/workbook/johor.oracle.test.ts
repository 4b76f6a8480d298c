import { describe, expect, it } from 'vitest'
import { xlsxWriter } from '../../../src/exports/workbook/writer'
import { strays } from '../support/agreement'
import { johorBook } from '../support/books'
import { dice, drawChanges, typedInto } from '../support/changes'
import { expectAgreement, expectChecks } from '../support/johor-agreement'
import { hasLibreOffice, recalculate } from '../support/libre-office'
import { withTyped } from '../support/typed'

describe('the workbook of the plan for Johor', () => {
  it.runIf(hasLibreOffice())(
    'is recalculated by LibreOffice, from wrong stored values, to the numbers of the model',
    async () => {
      const { run, book, layout } = johorBook()
      const shown = recalculate(await xlsxWriter.write(book, { stale: true }))
      expectAgreement(run, layout, shown)
      expect(strays(book, layout, shown)).toEqual([])
    },
  )

  it.runIf(hasLibreOffice()).each([11, 12])(
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
