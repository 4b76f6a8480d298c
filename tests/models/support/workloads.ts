import type { catalogue } from '../../../models/catalogue/index.ts'
import { type Basis, type Computed, compute } from '../../../src/scenario/compute'
import { parseDocument } from '../../../src/scenario/parse-scenario'
import type { InputEntry } from '../../../src/scenario/scenario'
import { sheetsBasis } from '../../support/built-model'

/** The model of the sheets with its catalogue. */
export const basis: Basis = sheetsBasis

/** What runs, as a test states it. */
export interface WorkloadCase {
  readonly accelerator?: keyof typeof catalogue.accelerators
  readonly model?: keyof typeof catalogue.languageModels
  /** Inputs by line; those of the workload and of its place on the offer go to their rows. */
  readonly inputs?: Readonly<Record<string, InputEntry>>
}

const rowOf: Readonly<Record<string, string>> = {
  workload: 'work:',
  offer: 'cloud:',
  pairing: 'cloud/work:',
  plan: '',
}

/** Prices of no matter here; the catalogue has none for some accelerators. */
const prices = { 'hardwareOnDemand.price': 6, 'hardwareOnDemand.priceFloor': 1 }

/** Computes one workload on demand on one kind of accelerator, growing as the inputs say, flat unless they do. */
export function workloadPlan({ accelerator, model, inputs = {} }: WorkloadCase): Computed {
  const named = Object.entries({ 'demand.growth': 0, ...prices, ...inputs }).map(([id, value]) => {
    const line = basis.model.lines.find(each => each.id === id)
    return [`${rowOf[line?.index ?? ''] ?? `?${id}`}${id}`, value] as const
  })
  const parsed = parseDocument({
    schemaVersion: 1,
    name: 'One workload on one kind of accelerator',
    startMonth: '2026-12',
    horizons: [60],
    currency: { code: 'USD', perUsd: 1 },
    sites: [{ id: 'johor', name: 'Johor', market: 'johor' }],
    workloads: [{ id: 'work', name: 'Work', ...(model ? { model } : {}) }],
    offers: [
      {
        id: 'cloud',
        name: 'Cloud',
        site: 'johor',
        kind: 'gpuServiceOnDemand',
        ...(accelerator ? { accelerator } : {}),
      },
    ],
    strategies: [{ id: 'rent', name: 'Rent', parts: [{ offer: 'cloud' }] }],
    inputs: Object.fromEntries(named),
  })
  if ('faults' in parsed) throw new Error(JSON.stringify(parsed.faults))
  const result = compute(parsed.ok, basis)
  if ('faults' in result) throw new Error(JSON.stringify(result.faults))
  return result.ok
}

/** Reads lines of such a plan, each at its row. */
export function linesOf(each: WorkloadCase): (line: string, month?: number) => number {
  const { run } = workloadPlan(each)
  const rows = {
    ...rowOf,
    service: 'rent/work:',
    deployment: 'rent/cloud/work:',
    strategy: 'rent:',
    trainingRun: 'cloud/work/job:',
  }
  return (id, month = 0) => {
    const index = basis.model.lines.find(line => line.id === id)?.index ?? 'plan'
    return run.value(`${rows[index as keyof typeof rows]}${id}`, month)
  }
}
