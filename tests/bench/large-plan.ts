import { modelSource } from '../../models'
import { catalogue } from '../../models/catalogue'
import { domainWords } from '../../models/words'
import { type Extent, vocabulary } from '../../src/engine'
import { buildModel } from '../../src/engine/parse/build-model'
import { type Computed, compute, type Scenario } from '../../src/scenario'
import { loadPresets, presets } from '../../src/scenario/presets'

await loadPresets()

const strategy = (id: string, ...offers: string[]) => ({
  id,
  name: id,
  parts: offers.map(offer => ({ offer })),
})
const workloads = ['chat', 'search', 'coding', 'vision', 'tuning', 'batch']

/** A plan at the upper end of what people draw: two sites, six workloads, six strategies of three parts. */
const largeScenario: Scenario = {
  schemaVersion: 1,
  name: 'Two sites, six workloads, six strategies',
  startMonth: '2026-12',
  horizons: [36, 60],
  currency: { code: 'USD', perUsd: 1 },
  sites: [
    { id: 'johor', name: 'Johor', market: 'johor' },
    { id: 'singapore', name: 'Singapore', market: 'singapore' },
  ],
  workloads: workloads.map((id, i) => ({ id, name: id, home: i % 2 === 0 ? 'johor' : 'singapore' })),
  offers: [
    { id: 'hallA', name: 'Hall in Johor', site: 'johor', kind: 'hall' },
    { id: 'hallB', name: 'Hall in Singapore', site: 'singapore', kind: 'hall' },
    { id: 'coloA', name: 'Colocation in Johor', site: 'johor', kind: 'colocation' },
    { id: 'coloB', name: 'Colocation in Singapore', site: 'singapore', kind: 'colocation' },
    { id: 'reserved', name: 'Reserved service', site: 'singapore', kind: 'gpuService3yr' },
    { id: 'onDemand', name: 'On demand', site: 'singapore', kind: 'gpuServiceOnDemand' },
  ],
  strategies: [
    strategy('buildBoth', 'hallA', 'hallB', 'onDemand'),
    strategy('coloBoth', 'coloA', 'coloB', 'onDemand'),
    strategy('baseOwned', 'hallA', 'reserved', 'onDemand'),
    strategy('colocated', 'coloA', 'reserved', 'onDemand'),
    strategy('mixed', 'hallB', 'coloA', 'onDemand'),
    strategy('rented', 'reserved', 'onDemand'),
  ],
  inputs: Object.fromEntries(
    workloads.map((id, i) => [`${id}:demand.acceleratorsToday`, `${200 + 150 * i} gpu`]),
  ),
}

const basisOf = (extent: Extent, months: number) => ({
  model,
  words: vocabulary(domainWords),
  catalogue: { ...catalogue, months },
  presets,
  extent,
})
const { model } = buildModel(modelSource)

/** Computes the large plan over 60 months. */
export const largePlan = (extent: Extent): Computed => planOf(largeScenario, extent, 60)

/** Computes the preset of most nodes, over the months of the page. */
export function largestPreset(extent: Extent): { readonly id: string; readonly plan: Computed } {
  const plans = Object.entries(presets).map(([id, preset]) => ({
    id,
    plan: planOf(preset, extent, catalogue.months),
  }))
  const nodes = ({ plan }: (typeof plans)[number]) => plan.run.program.nodes.length
  const [largest] = plans.sort((a, b) => nodes(b) - nodes(a))
  if (!largest) throw new Error('there is no preset')
  return largest
}

function planOf(scenario: Scenario, extent: Extent, months: number): Computed {
  const result = compute(scenario, basisOf(extent, months))
  if ('faults' in result) throw new Error(result.faults.map(fault => fault.message).join(' '))
  return result.ok
}
