import { describe, expect, it } from 'vitest'
import { domainWords } from '../../../models/words'
import { calculatorWords } from '../../../models/words/calculators'
import { engineWords } from '../../../src/engine/words'
import { bookOf } from '../../../src/exports/workbook/book-of'
import { agreement, strays } from '../support/agreement'
import { openInIronCalc } from '../support/ironcalc'
import { plainMeta } from '../support/metas'
import { exampleRuns } from '../support/word-examples'

// IronCalc has no products of matrices; LibreOffice runs that one.
const words = [...engineWords, ...domainWords, ...calculatorWords].filter(({ name }) => name !== 'rateCount')
const runs = exampleRuns(words).map(({ run, examples }) => [run.program.plan.months, run, examples] as const)

describe.each(runs)('examples over %i months', (_, run, examples) => {
  const { book, layout } = bookOf(run, plainMeta)
  const sheets = openInIronCalc(book)

  it.each(examples.map(({ cell, expected }) => [cell, expected] as const))(
    'the workbook form of %s gives the published result',
    (cell, expected) => {
      const place = layout.places.get(cell)
      expected.forEach((value, month) => {
        const found = Number(sheets.value('Examples', place?.row ?? 0, place?.byMonth ? 5 + month : 3))
        if (Number.isNaN(value)) expect(found).toBeNaN()
        else expect(found).toBeCloseTo(value, 3)
      })
    },
  )

  it('the workbook agrees with the column code in every cell', () => {
    const { faults, compared } = agreement(run, layout, sheets.value)
    expect(faults).toEqual([])
    expect(compared).toBeGreaterThan(examples.length)
    expect(strays(book, layout, sheets.value)).toEqual([])
  })
})
