import { reviewed } from '../models/catalogue/review.ts'
import { shelves } from '../models/catalogue/shelves.ts'
import { figureAges } from '../src/scenario/figure-age.ts'

const ages = [...figureAges(shelves, reviewed)]
const oldest = ages.sort(
  (a, b) => (b.months ?? Number.POSITIVE_INFINITY) - (a.months ?? Number.POSITIVE_INFINITY),
)

/** States what is printed: the oldest figures of the catalogue, the oldest first. */
export const lines: readonly string[] = [
  `Catalogue reviewed ${reviewed}; the oldest of ${ages.length} figures:`,
  ...oldest.slice(0, 8).map(({ entry, field, date, months }) => {
    const age = months === null ? 'no date' : `${months} months`
    return `${age.padStart(11)}  ${date.padEnd(10)}  ${entry}: ${field}`
  }),
]
