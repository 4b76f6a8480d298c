import { expect, it } from 'vitest'
import { metaOf } from '../../src/exports/meta-of'
import { bookOf } from '../../src/exports/workbook/book-of'
import { compute } from '../../src/scenario/compute'
import { formulaReader, learnFormulas } from '../../src/scenario/own-formulas'
import { smallest } from '../models/support/plan'
import { built, sheetsBasis } from '../support/built-model'

it('tells formulas and notes of the reader’s own on the cover, as they were written and as text', async () => {
  const formula = '2 * perMonth'
  const note = '=Agreed with the desk in May'
  const scenario = {
    ...smallest,
    ownLines: [{ id: 'desk', name: '=Service desk', offer: 'cloud', formula, note }],
  }
  await learnFormulas(scenario, sheetsBasis.model, formulaReader(sheetsBasis))
  const computed = compute(scenario, sheetsBasis)
  if ('faults' in computed) throw new Error(JSON.stringify(computed.faults))
  const meta = metaOf(computed.ok, built.provenance)
  expect(meta.facts).toEqual([
    ['Formula of =Service desk', formula],
    ['Note on =Service desk', note],
  ])
  const cover = bookOf(computed.ok.run, meta).book.sheets.find(({ name }) => name === 'Cover')
  const texts = cover?.cells.flatMap(({ content }) => (content.kind === 'text' ? [content.text] : []))
  expect(texts).toContain(formula)
  expect(texts).toContain(`'${note}`)
})
