import { describe, expect, it } from 'vitest'
import { vetoesOf } from '../../src/scenario/vetoes'
import { bare } from '../models/support/plan'

const markets = {
  mumbai: { name: 'Mumbai', country: 'IN', figures: {} },
  jakarta: { name: 'Jakarta', country: 'ID', figures: {} },
  nowhere: { name: 'Nowhere', figures: {} },
}
const catalogue = {
  markets,
  climates: {},
  accelerators: {},
  languageModels: {},
  offerKinds: {},
  candidates: {},
  months: 120,
}
const scenario = {
  ...bare,
  sites: ['mumbai', 'jakarta', 'nowhere'].map(id => ({ id, name: id, market: id })),
  offers: ['mumbai', 'jakarta', 'nowhere'].map(site => ({
    id: `${site}Hall`,
    name: site,
    site,
    kind: 'hall',
  })),
}
const vetoed = (workload: object) =>
  vetoesOf({ ...scenario, workloads: [{ id: 'chat', name: 'Chat', ...workload }] }, catalogue).map(
    ({ offer, reason, country }) => [offer, reason, country],
  )

describe('vetoes', () => {
  it('are none where a workload may run anywhere', () => {
    expect(vetoed({})).toEqual([])
  })

  it('keep a workload to its countries; a site without a country is in none', () => {
    expect(vetoed({ countries: ['IN', 'SG'] })).toEqual([
      ['jakartaHall', 'country', 'ID'],
      ['nowhereHall', 'country', ''],
    ])
  })

  it('keep a workload to its sites before its countries', () => {
    expect(vetoed({ sites: ['jakarta'], countries: ['IN'] })).toEqual([
      ['mumbaiHall', 'site', undefined],
      ['jakartaHall', 'country', 'ID'],
      ['nowhereHall', 'site', undefined],
    ])
  })
})
