import { expect, it } from 'vitest'
import { domainWords } from '../../../models/words'
import { calculatorWords } from '../../../models/words/calculators'
import { engineWords } from '../../../src/engine/words'
import { bookOf } from '../../../src/exports/workbook/book-of'
import { xlsxWriter } from '../../../src/exports/workbook/writer'
import { agreement, strays } from '../support/agreement'
import { hasLibreOffice, recalculate } from '../support/libre-office'
import { plainMeta } from '../support/metas'
import { exampleRuns } from '../support/word-examples'

const runs = exampleRuns([...engineWords, ...domainWords, ...calculatorWords]).map(
  ({ run }) => [run.program.plan.months, run] as const,
)

it.runIf(hasLibreOffice()).each(runs)(
  'LibreOffice gives every example of the words over %i months',
  async (_, run) => {
    const { book, layout } = bookOf(run, plainMeta)
    const shown = recalculate(await xlsxWriter.write(book, { stale: true }))
    expect(agreement(run, layout, shown).faults).toEqual([])
    expect(strays(book, layout, shown)).toEqual([])
  },
)
