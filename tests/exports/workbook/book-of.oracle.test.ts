import { expect, it } from 'vitest'
import { bookOf } from '../../../src/exports/workbook/book-of'
import { xlsxWriter } from '../../../src/exports/workbook/writer'
import { tinyRun } from '../../engine/tiny'
import { agreement, strays } from '../support/agreement'
import { dice, drawChanges, typedInto } from '../support/changes'
import { hasLibreOffice, recalculate } from '../support/libre-office'
import { plainMeta } from '../support/metas'
import { withTyped } from '../support/typed'

it.runIf(hasLibreOffice())(
  'LibreOffice recalculates a file with wrong stored values to the numbers of the model',
  async () => {
    const run = tinyRun()
    const { book, layout } = bookOf(run, plainMeta)
    const shown = recalculate(await xlsxWriter.write(book, { stale: true }))
    expect(agreement(run, layout, shown).faults).toEqual([])
    expect(strays(book, layout, shown)).toEqual([])

    const changes = drawChanges(run, layout, 5, dice(7))
    run.edit(changes)
    const changed = recalculate(
      await xlsxWriter.write(withTyped(book, typedInto(layout, changes)), { stale: true }),
    )
    expect(agreement(run, layout, changed).faults).toEqual([])
  },
)
