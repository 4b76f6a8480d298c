import { expect, it } from 'vitest'
import { metaOf } from '../../../src/exports'
import { bookOf } from '../../../src/exports/workbook/book-of'
import { offersOf } from '../../models/support/plan'
import { agreement } from '../support/agreement'
import { openInIronCalc } from '../support/ironcalc'
import { provenance } from '../support/johor'

it('leased hardware under every clause of a colocation contract is computed by an independent engine as by the model', () => {
  const clauses = {
    powerTerms: 'allIn',
    abatementMonths: 2,
    depositMonths: 3,
    termMonths: 24,
    renewalStep: 0.3,
    renewalCap: 0.1,
    expansionShare: 0.5,
    missedShare: 0.1,
    linksPerRack: 2,
    migrationPrice: 500,
    fibreCost: 100_000,
  }
  const computed = offersOf(
    { leased: 'colocationLeased' },
    {
      'fleet:demand.acceleratorsToday': 200,
      'fleet:demand.growth': 0.5,
      'johor:power.fuelShare': 0.5,
      'johor:power.fuelGrowth': 0.1,
      'johor:power.carbonPrice': 0.05,
      ...Object.fromEntries(
        Object.entries(clauses).map(([name, value]) => [`leased:facilityColocation.${name}`, value]),
      ),
    },
  )
  const { book, layout } = bookOf(computed.run, metaOf(computed, provenance))
  const { faults, compared } = agreement(computed.run, layout, openInIronCalc(book).value)
  expect(faults).toEqual([])
  expect(compared).toBeGreaterThan(10_000)
}, 300_000)
