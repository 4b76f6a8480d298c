import { metaOf } from '../../../src/exports'
import { bookOf } from '../../../src/exports/workbook/book-of'
import { johor, provenance } from './johor'

/** The first preset with its workbook. */
export function johorBook() {
  const computed = johor()
  return { ...computed, ...bookOf(computed.run, metaOf(computed, provenance)) }
}
