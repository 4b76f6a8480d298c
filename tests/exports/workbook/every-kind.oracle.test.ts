import { expect, it } from 'vitest'
import { strays } from '../support/agreement'
import { everyKindBook } from '../support/books'
import { openInIronCalc } from '../support/ironcalc'
import { expectAgreement } from '../support/johor-agreement'

it('the workbook of a plan with every kind of offer is computed by an independent engine as by the model', () => {
  const { run, book, layout, rows } = everyKindBook()
  for (const { id } of rows.members.deployment ?? [])
    expect(Math.max(...run.column(`${id}:fleet.gpuCount`)), id).toBeGreaterThan(0)
  const sheets = openInIronCalc(book)
  expectAgreement(run, layout, sheets.value, 20_000)
  expect(strays(book, layout, sheets.value)).toEqual([])
}, 600_000)
