import { expect, it } from 'vitest'
import { metaOf } from '../../../src/exports'
import { bookOf } from '../../../src/exports/workbook/book-of'
import { basisOver, offersOf } from '../../models/support/plan'
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
      'clock.horizon': 36,
      'fleet:demand.acceleratorsToday': 200,
      'fleet:demand.growth': 0.5,
      'johor:power.fuelShare': 0.5,
      'johor:power.fuelGrowth': 0.1,
      'johor:power.carbonPrice': 0.05,
      ...Object.fromEntries(
        Object.entries(clauses).map(([name, value]) => [`leased:facilityColocation.${name}`, value]),
      ),
    },
    basisOver(36),
  )
  const { book, layout } = bookOf(computed.run, metaOf(computed, provenance))
  const { faults, compared } = agreement(computed.run, layout, openInIronCalc(book).value)
  expect(faults).toEqual([])
  expect(compared).toBeGreaterThan(10_000)
})

it('a managed cluster under every clause of a reservation is computed by an independent engine as by the model', () => {
  const clauses = {
    priceGrowth: 0.1,
    lifeMonths: 12,
    setupPrice: 1000,
    feeGrowth: 0.05,
    renewalCap: 0.1,
    expansionShare: 0.5,
    depositMonths: 3,
    missedShare: 0.1,
    migrationPrice: 500,
    minimumTake: 150,
  }
  const computed = offersOf(
    { cluster: 'hosted' },
    {
      'clock.horizon': 36,
      'fleet:demand.ownNeed': Array.from({ length: 36 }, (_, t) => (t < 24 ? 100 + 3 * t : 150)),
      'clusterPlan/cluster:fleet.aheadMonths': 6,
      ...Object.fromEntries(
        Object.entries(clauses).map(([name, value]) => [`cluster:hardwareReserved.${name}`, value]),
      ),
    },
    basisOver(36),
  )
  const { book, layout } = bookOf(computed.run, metaOf(computed, provenance))
  const { faults, compared } = agreement(computed.run, layout, openInIronCalc(book).value)
  expect(faults).toEqual([])
  expect(compared).toBeGreaterThan(10_000)
})
