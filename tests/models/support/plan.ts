import { type Basis, type Computed, compute } from '../../../src/scenario/compute'
import type { Scenario } from '../../../src/scenario/scenario'
import { sheetsBasis } from '../../support/built-model'

const basis: Basis = sheetsBasis

/** A plan at Johor without offers, for tests to fill. */
export const bare: Scenario = {
  schemaVersion: 1,
  name: 'A plan',
  startMonth: '2026-12',
  horizons: [60],
  currency: { code: 'USD', perUsd: 1 },
  sites: [{ id: 'johor', name: 'Johor', market: 'johor' }],
  workloads: [{ id: 'fleet', name: 'Fleet' }],
  offers: [],
  strategies: [],
  inputs: {},
}

/** The smallest plan that computes: one service on demand. */
export const smallest: Scenario = {
  ...bare,
  offers: [{ id: 'cloud', name: 'Cloud', site: 'johor', kind: 'gpuServiceOnDemand' }],
  strategies: [{ id: 'rent', name: 'Rent', parts: [{ offer: 'cloud' }] }],
}

/** The model over fewer months, for other programs to have fewer cells to compute. */
export const basisOver = (months: number): Basis => ({ ...basis, catalogue: { ...basis.catalogue, months } })

/** Computes a plan. Throws its faults. */
export function planOf(scenario: Scenario, on: Basis = basis): Computed {
  const result = compute(scenario, on)
  if ('faults' in result) throw new Error(JSON.stringify(result.faults, null, 1))
  return result.ok
}

/** A plan of single offers by kind, each a strategy of its own called after its offer, with some inputs set. */
export function offersOf(
  kinds: Readonly<Record<string, string>>,
  inputs: Scenario['inputs'] = {},
  on?: Basis,
): Computed {
  const ids = Object.keys(kinds)
  const plan = {
    ...bare,
    offers: ids.map(id => ({ id, name: id, site: 'johor', kind: kinds[id] ?? '' })),
    strategies: ids.map(id => ({ id: `${id}Plan`, name: id, parts: [{ offer: id }] })),
    inputs,
  }
  return planOf(plan, on)
}

/** The months of a plan, and the values of a line in them. */
export const months = Array.from({ length: 120 }, (_, t) => t)

/** Reads a line in all months. */
export const seriesOf = ({ run }: Computed, cell: string): readonly number[] =>
  months.map(t => run.value(cell, t))

/** Adds numbers up. */
export const total = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0)
