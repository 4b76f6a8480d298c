import { metaOf } from '../../../src/exports'
import { bookOf } from '../../../src/exports/workbook/book-of'
import { everyKind, johor, provenance } from './johor'

/** The first preset with its workbook. */
export function johorBook() {
  const computed = johor()
  return { ...computed, ...bookOf(computed.run, metaOf(computed, provenance)) }
}

/** A plan with every kind of offer in use, with its workbook. */
export function everyKindBook() {
  const computed = everyKind()
  return { ...computed, ...bookOf(computed.run, metaOf(computed, provenance)) }
}
