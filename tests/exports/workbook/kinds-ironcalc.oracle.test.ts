import { expect, it } from 'vitest'
import { metaOf } from '../../../src/exports'
import { bookOf } from '../../../src/exports/workbook/book-of'
import { type Computed, compute, type Scenario } from '../../../src/scenario'
import { formulaReader, learnFormulas } from '../../../src/scenario/own-formulas'
import { basisOver } from '../../models/support/plan'
import { agreement } from '../support/agreement'
import { openInIronCalc } from '../support/ironcalc'
import { provenance } from '../support/johor'

const basis = basisOver(36)

/** One workload of each kind on rented accelerators of two kinds, with a cost of the reader’s own in amounts and one by a formula. */
async function everyKind(): Promise<Computed> {
  const service = (id: string, accelerator: string) => ({
    id,
    name: id,
    site: 'johor',
    kind: 'gpuServiceOnDemand',
    accelerator,
  })
  const scenario: Scenario = {
    schemaVersion: 1,
    name: 'Every kind of work',
    startMonth: '2026-12',
    horizons: [60],
    currency: { code: 'USD', perUsd: 1 },
    sites: [{ id: 'johor', name: 'Johor', market: 'johor' }],
    workloads: [
      { id: 'chat', name: 'Assistants', model: 'gptOss120B' },
      { id: 'tuning', name: 'Fine-tuning', model: 'qwen3With32B' },
      { id: 'cameras', name: 'Cameras' },
    ],
    offers: [service('older', 'l40s'), service('newer', 'b200')],
    strategies: [{ id: 'both', name: 'Both', parts: [{ offer: 'older' }, { offer: 'newer' }] }],
    ownLines: [
      { id: 'licence', name: 'Licences', offer: 'older' },
      { id: 'desk', name: 'Service desk', offer: 'newer', formula: '0.1 * hardware.serviceCost + perMonth' },
    ],
    inputs: {
      'clock.horizon': 36,
      'licence:own.perGpu': 40,
      'licence:own.growth': '6%',
      'licence:own.untilMonth': 30,
      'desk:own.perMonth': 9000,
      'chat:demand.kind': 'Inference',
      'chat:demand.growthBasis': 'Work',
      'tuning:demand.kind': 'Training or tuning',
      'cameras:demand.kind': 'Measured throughput',
    },
  }
  await learnFormulas(scenario, basis.model, formulaReader(basis))
  const result = compute(scenario, basis)
  if ('faults' in result) throw new Error(JSON.stringify(result.faults))
  return result.ok
}

it('the workbook of workloads of every kind is computed by an independent engine as by the model', async () => {
  const computed = await everyKind()
  const { book, layout } = bookOf(computed.run, metaOf(computed, provenance))
  const sheets = openInIronCalc(book)
  const before = agreement(computed.run, layout, sheets.value)
  expect(before.faults).toEqual([])
  expect(before.compared).toBeGreaterThan(10_000)
  expect(computed.run.value('both:cashFlow.own', 3)).toBeGreaterThan(9000)
})
