import type { Scenario } from '../scenario'
import { parseDocument } from '../scenario/parse-scenario'
import { InvalidError, UsageError } from './errors'
import { strings } from './strings'
import type { Tools } from './tools'

/**
 * Makes the smallest plan that has a sheet: one site, one workload, one strategy with one part. Where the sheet fills
 * a slot, the part's offer is of a kind that uses it. All inputs stand at their defaults.
 */
export function smallestScenario(sheet: string, { basis, presets }: Tools): Scenario {
  const [[name, preset] = []] = Object.entries(presets)
  const parsed = parseDocument(preset)
  if ('faults' in parsed) throw new InvalidError(name ?? '', parsed.faults)
  const { ok: scenario } = parsed
  const { fills, index } = basis.model.sheets.find(({ name: known }) => known === sheet) ?? {}
  const kind = Object.entries(basis.catalogue.offerKinds).find(
    ([, { fillings }]) => fills === undefined || fillings[fills] === sheet,
  )?.[0]
  if (kind === undefined) throw new UsageError(strings.noFilling(sheet))
  const site = scenario.sites[0]?.id ?? ''
  return {
    ...scenario,
    sites: scenario.sites.slice(0, 1),
    workloads: scenario.workloads.slice(0, 1).map(({ id, name: called }) => ({ id, name: called })),
    offers: [{ id: 'offer', name: 'Offer', site, kind }],
    strategies: [{ id: 'strategy', name: 'Strategy', parts: [{ offer: 'offer' }] }],
    ...(index === 'ownLine' ? { ownLines: [{ id: 'own', name: 'Own cost', offer: 'offer' }] } : {}),
    inputs: {},
  }
}
