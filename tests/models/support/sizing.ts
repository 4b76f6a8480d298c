import { accelerators } from '../../../models/catalogue/accelerators.ts'
import type { Entry } from '../../../models/catalogue/entry.ts'
import { languageModels } from '../../../models/catalogue/language-models.ts'
import { sizing } from '../../../models/sheets/demand/sizing.ts'
import { type Basis, type Computed, compute, recompute } from '../../../src/scenario/compute'
import type { InputEntry, Scenario } from '../../../src/scenario/scenario'
import { sheetsBasis } from '../../support/built-model'

const basis: Basis = sheetsBasis

const base: Scenario = {
  schemaVersion: 1,
  name: 'One model on one kind of accelerator',
  startMonth: '2026-12',
  horizons: [60],
  currency: { code: 'USD', perUsd: 1 },
  sites: [{ id: 'johor', name: 'Johor', market: 'johor' }],
  workloads: [{ id: 'chat', name: 'Chat' }],
  offers: [{ id: 'cloud', name: 'Cloud', site: 'johor', kind: 'gpuServiceOnDemand' }],
  strategies: [{ id: 'rent', name: 'Rent', parts: [{ offer: 'cloud' }] }],
  inputs: {},
}

/** A language model on an accelerator, with the requests that it answers. */
export interface SizingCase {
  readonly model: keyof typeof languageModels
  readonly accelerator: keyof typeof accelerators
  readonly replica: number
  readonly precision: 'fp4' | 'fp8' | 'bf16'
  readonly kvPrecision: 'fp8' | 'bf16'
  readonly input: number
  readonly output: number
  readonly hit: number
  /** Milliseconds between tokens; left out where work is done offline. */
  readonly limit?: number
}

const bytes = { fp4: 0.5625, fp8: 1, bf16: 2 } as const
const modelFields = new Set(Object.keys(sizing.lines))

function inputsOf(each: SizingCase): Record<string, InputEntry> {
  const figures = (row: string, entry: Entry) =>
    Object.entries(entry.figures).flatMap(([field, { value }]): [string, number][] =>
      modelFields.has(field) && value !== null ? [[`${row}:sizing.${field}`, value]] : [],
    )
  return {
    ...Object.fromEntries(figures('chat', languageModels[each.model])),
    ...Object.fromEntries(figures('cloud', accelerators[each.accelerator])),
    'chat:sizing.weightBytes': bytes[each.precision],
    'chat:sizing.kvBytes': bytes[each.kvPrecision],
    'chat:sizing.inputTokens': each.input,
    'chat:sizing.outputTokens': each.output,
    'chat:sizing.hitShare': each.hit,
    'chat:sizing.tokenTimeLimit': each.limit === undefined ? 100_000 : each.limit / 1000,
    'chat:sizing.firstTokenLimit': each.limit === undefined ? 100_000 : 2,
    'cloud/chat:sizing.gpusPerReplica': each.replica,
    'chat:demand.kind': 'Inference',
  }
}

let last: Computed | undefined

/** Reads lines of the sizing of a case. Throws where the plan is refused. */
export function sized(each: SizingCase, more: Readonly<Record<string, InputEntry>> = {}) {
  const scenario = { ...base, inputs: { ...inputsOf(each), ...more } }
  const result = last ? recompute(last, scenario) : compute(scenario, basis)
  if ('faults' in result) throw new Error(JSON.stringify(result.faults))
  last = result.ok
  const { run } = result.ok
  const at = new Map(basis.model.lines.map(({ id, index }) => [id, index]))
  const row = {
    plan: '',
    workload: 'chat:',
    offer: 'cloud:',
    pairing: 'cloud/chat:',
    parallelism: 'cloud/chat/over1:',
  }
  return (line: string): number => {
    const id = `sizing.${line}`
    return run.value(`${row[at.get(id) as keyof typeof row]}${id}`, 0)
  }
}
