import { describe, expect, it } from 'vitest'
import type { InputEntry } from '../../../src/scenario/scenario'
import { linesOf, type WorkloadCase } from '../support/workloads'

type Row = readonly [
  name: string,
  model: NonNullable<WorkloadCase['model']>,
  requestsPerDay: number,
  dayPeak: number,
  tokens: readonly [input: number, output: number, hit: number],
  h200: number,
  b200: number,
  more?: Readonly<Record<string, InputEntry>>,
]

/** Done in no hurry: the mean is the peak, the accelerators are fuller, answers may be slow. */
const batch = {
  'demand.burstRatio': 1,
  'demand.targetUtilisation': 0.85,
  'sizing.tokenTimeLimit': 0.2,
  'sizing.firstTokenLimit': 10_000,
}

/**
 * Fleets computed outside of the program from the same equations: requests a day, busiest hour over the mean, prompt,
 * answer and share cached, then accelerators that serve on H200 and on B200.
 */
// biome-ignore format: a table reads by columns.
const rows: readonly Row[] = [
  ['a bank’s assistants', 'gptOss120B', 40_000 * 0.35 * 12, 3.3, [3000, 350, 0.3], 4, 2],
  ['a bank’s coding agents', 'qwen3With235B', 3000 * 150, 3.3, [20_000, 400, 0.8], 152, 48],
  ['a bank’s documents', 'gptOss120B', 200_000, 1, [4000, 300, 0], 2, 2, batch],
  ['a telco’s customers', 'qwen3With235B', 1_500_000 * 4, 1.8, [1500, 350, 0.3], 192, 48],
  ['a telco’s interface', 'gptOss120B', 2_000_000, 1.8, [2000, 300, 0.2], 8, 3],
  ['a manufacturer’s office', 'qwen3With32B', 8000 * 0.3 * 8, 3.3, [2500, 350, 0.3], 2, 2],
  ['a digital native’s chat', 'gptOss120B', 40_000_000 * 0.85, 1.8, [2500, 400, 0.4], 124, 44],
  ['a digital native’s reasoning', 'deepseekR1', 40_000_000 * 0.05, 1.8, [2500, 3200, 0.4], 360, 64, { 'sizing.tokenTimeLimit': 0.08 }],
  ['a digital native’s agents', 'qwen3With235B', 40_000_000 * 0.05, 1.8, [16_000, 400, 0.8], 288, 80],
]

const fleetOf = (accelerator: 'h200' | 'b200', row: Row) => {
  const [, model, requests, dayPeak, [input, output, hit], , , more] = row
  // gpt-oss is published in FP4; other models are held in the finest precision that the chip computes in.
  const isFp4 = accelerator === 'b200' || model === 'gptOss120B'
  return linesOf({
    model,
    accelerator,
    inputs: {
      'demand.kind': 'Inference',
      'demand.requestsPerDay': requests,
      'demand.dayPeakRatio': dayPeak,
      'sizing.inputTokens': input,
      'sizing.outputTokens': output,
      'sizing.hitShare': hit,
      'sizing.weightBytes': isFp4 ? 0.5625 : 1,
      ...more,
    },
  })
}

describe('fleets at the decision', () => {
  it.each(rows.map(row => [row[0], row] as const))('of %s', (_, row) => {
    const [, , , , , h200, b200] = row
    expect(fleetOf('h200', row)('sizing.production')).toBe(h200)
    expect(fleetOf('b200', row)('sizing.production')).toBe(b200)
  })

  it('have a copy for trying and spares beside those that serve', () => {
    const [bank] = rows
    const line = fleetOf('h200', bank as Row)
    expect(line('sizing.spread')).toBe(1)
    expect(line('fleet.peakNeed')).toBeCloseTo((4 + 1) * 1.03, 9)
    expect(line('fleet.limitReason')).toBe(0)
  })

  it('come from people as from the requests that these send', () => {
    const people = linesOf({
      model: 'gptOss120B',
      accelerator: 'h200',
      inputs: {
        'demand.kind': 'Inference',
        'demand.users': '40000 person',
        'demand.dailyShare': '35%',
        'demand.requestsPerUser': 12,
      },
    })
    expect(people('demand.dailyRequests')).toBeCloseTo(168_000, 6)
    expect(people('demand.requestRatePeak')).toBeCloseTo((168_000 / 86_400) * 3.3 * 1.3, 9)
    expect(people('demand.workRate')).toBeCloseTo((168_000 / 86_400) * 400, 6)
  })
})
