import { expect, it } from 'vitest'
import { metaOf } from '../../../src/exports'
import { bookOf } from '../../../src/exports/workbook/book-of'
import { xlsxWriter } from '../../../src/exports/workbook/writer'
import { morePresets } from '../../../src/scenario/more-presets'
import { computedExample } from '../../models/support/presets'
import { strays } from '../support/agreement'
import { provenance } from '../support/johor'
import { expectAgreement } from '../support/johor-agreement'
import { hasLibreOffice, recalculate } from '../support/libre-office'

it.runIf(hasLibreOffice()).each(Object.keys(morePresets))(
  'the workbook of %s is recalculated by LibreOffice, from wrong stored values, to the numbers of the model',
  async id => {
    const computed = computedExample(id)
    const { book, layout } = bookOf(computed.run, metaOf(computed, provenance))
    const shown = recalculate(await xlsxWriter.write(book, { stale: true }))
    expectAgreement(computed.run, layout, shown)
    expect(strays(book, layout, shown)).toEqual([])
  },
)
