import { expect, it } from 'vitest'
import { strays } from '../support/agreement'
import { johorBookOfTwoYears } from '../support/books'
import { dice, drawChanges, typedInto } from '../support/changes'
import { openInIronCalc } from '../support/ironcalc'
import { expectAgreement, expectChecks } from '../support/johor-agreement'

it('the workbook of two years of the plan for Johor is computed by an independent engine as by the model, and again after five changes typed into it', () => {
  const { run, book, layout } = johorBookOfTwoYears()
  const sheets = openInIronCalc(book)
  expectAgreement(run, layout, sheets.value)
  expect(strays(book, layout, sheets.value)).toEqual([])

  const changes = drawChanges(run, layout, 5, dice(2026))
  run.edit(changes)
  sheets.type(typedInto(layout, changes))
  expectAgreement(run, layout, sheets.value)
  expectChecks(book, layout, sheets.value)
}, 400_000)
