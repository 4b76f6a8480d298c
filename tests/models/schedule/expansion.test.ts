import { describe, expect, it } from 'vitest'
import { offerTemplates } from '../../../models/offers'
import { compute, type Scenario } from '../../../src/scenario'
import { sheetsBasis } from '../../support/built-model'

const kinds = offerTemplates.map(({ kind }) => kind)
const offers = kinds.map(kind => ({ id: kind, name: kind, site: 'johor', kind }))
const turned = kinds.map((_, i) => [...kinds.slice(i), ...kinds.slice(0, i)])

/** Every kind of offer stands first, last and at every place between in some strategy. */
const everyPlace: Scenario = {
  schemaVersion: 1,
  name: 'Every kind in every place',
  startMonth: '2026-12',
  horizons: [60],
  currency: { code: 'USD', perUsd: 1 },
  sites: [{ id: 'johor', name: 'Johor', market: 'johor' }],
  workloads: [
    { id: 'chat', name: 'Chat' },
    { id: 'search', name: 'Search' },
  ],
  offers,
  strategies: turned.map((order, i) => ({
    id: `turn${i}`,
    name: `Turn ${i}`,
    parts: order.map(offer => ({ offer })),
  })),
  // One workload may be served by a token service, the other may not.
  inputs: { 'chat:demand.kind': 'Inference' },
}

describe('a plan with each filling first, in the middle and last', () => {
  const result = compute(everyPlace, sheetsBasis)

  it('expands without a circle within a month and computes to finite numbers', () => {
    expect('faults' in result ? result.faults : []).toEqual([])
  })

  it('serves the plan whatever the order, since one part can always bridge', () => {
    if ('faults' in result) throw new Error('not computed')
    const { run, scenario } = result.ok
    for (const { id } of scenario.strategies) expect(run.value(`${id}:metrics.serves`)).toBe(1)
  })
})
