import { metaOf } from '../../../src/exports'
import { bookOf } from '../../../src/exports/workbook/book-of'
import type { Computed } from '../../../src/scenario'
import { everyKind, johor, johorOfTwoYears, provenance } from './johor'

/** The first preset with its workbook. */
export const johorBook = () => withBook(johor())

/** The first preset over two years with its workbook. */
export const johorBookOfTwoYears = () => withBook(johorOfTwoYears())

/** A plan with every kind of offer in use, with its workbook. */
export const everyKindBook = () => withBook(everyKind())

const withBook = (computed: Computed) => ({
  ...computed,
  ...bookOf(computed.run, metaOf(computed, provenance)),
})
