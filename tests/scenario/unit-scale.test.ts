import { describe, expect, it } from 'vitest'
import { johorWith } from '../models/support/johor'

/** The same figures in other units, as people write them. */
const pairs: readonly (readonly [cell: string, one: string, other: string])[] = [
  ['johor:power.tariff', '0.15 USD/kWh', '150 USD/MWh'],
  ['racks.rackPower', '120 kW/rack', '0.12 MW/rack'],
  ['johorHall:facilityNewBuild.constructionCost', '11 USD/W', '11000 USD/kW'],
  ['johor:site.taxRate', '24 %', '0.24'],
]

const alike = (a: number, b: number): boolean =>
  (Number.isNaN(a) && Number.isNaN(b)) || Math.abs(a - b) <= 1e-9 * Math.abs(a) + 1e-9

describe('figures in other units', () => {
  it.each(pairs)('%s reads %s and %s as the same', (cell, one, other) => {
    const first = johorWith({ [cell]: one }).run
    const second = johorWith({ [cell]: other }).run
    const apart = [...first.program.expansion.cells.keys()].filter(id => {
      const values = second.column(id)
      return !first.column(id).every((x, t) => alike(x, values[t] ?? Number.NaN))
    })
    expect(apart).toEqual([])
  })
})
