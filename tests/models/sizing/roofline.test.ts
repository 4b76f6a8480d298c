import { describe, expect, it } from 'vitest'
import { accelerators } from '../../../models/catalogue/accelerators.ts'
import { languageModels } from '../../../models/catalogue/language-models.ts'
import { sizing } from '../../../models/sheets/demand/sizing.ts'
import { type SizingCase, sized } from '../support/sizing'

type Row = readonly [
  model: SizingCase['model'],
  accelerator: SizingCase['accelerator'],
  replica: number,
  precision: SizingCase['precision'],
  kvPrecision: SizingCase['kvPrecision'],
  input: number,
  output: number,
  hit: number,
  limit: number,
  printed: readonly string[],
]

/** What is printed: GB, MB a sequence, sequences that fit, ms to read, batch, ms a step, ms a token, tokens/s, requests/s. */
// biome-ignore format: a table reads by columns.
const rows: readonly Row[] = [
  ['llama33With70B', 'h200', 2, 'fp8', 'fp8', 2000, 400, 0, 50, ['70.6', '360.4', '508', '157.4', '36.1', '23.31', '37.50', '481', '1.202']],
  ['llama33With70B', 'b200', 1, 'fp4', 'fp8', 2000, 400, 0, 50, ['39.7', '360.4', '339', '60.9', '92.5', '23.41', '37.50', '2466', '6.165']],
  ['qwen3With32B', 'l40s', 2, 'fp8', 'fp8', 2000, 400, 0, 100, ['32.8', '288.4', '186', '336.2', '36.8', '44.03', '75.00', '246', '0.614']],
  ['llama31With8B', 'l40s', 1, 'fp8', 'fp8', 1500, 300, 0, 50, ['8.0', '108.1', '325', '62.5', '57.8', '25.46', '37.50', '1542', '5.139']],
  ['gptOss120B', 'h100', 2, 'fp4', 'fp8', 3000, 350, 0.3, 50, ['65.7', '60.9', '1286', '24.0', '151.0', '27.16', '37.50', '2014', '5.753']],
  ['gptOss120B', 'rtxPro6000', 1, 'fp4', 'fp8', 3000, 350, 0.3, 50, ['65.7', '60.9', '340', '42.7', '13.5', '35.85', '37.50', '361', '1.032']],
  ['qwen3With235B', 'h200', 8, 'fp8', 'fp8', 3000, 400, 0.3, 50, ['235.0', '308.0', '2533', '37.8', '98.5', '28.18', '37.50', '328', '0.821']],
  ['qwen3With235B', 'b200', 8, 'fp4', 'fp8', 20000, 400, 0.8, 50, ['132.2', '1944.4', '599', '43.7', '123.3', '24.04', '37.50', '411', '1.028']],
  ['deepseekR1', 'b200', 8, 'fp4', 'fp8', 2500, 1500, 0, 50, ['377.4', '114.2', '8044', '20.6', '716.0', '27.65', '37.50', '2387', '1.591']],
  ['deepseekR1', 'gb300', 16, 'fp4', 'fp8', 2500, 1500, 0, 50, ['377.4', '114.2', '31878', '8.9', '2134.2', '24.82', '37.50', '3557', '2.371']],
]

const places = (printed: string): number => printed.split('.')[1]?.length ?? 0

describe('the roofline, against vectors computed outside of the program', () => {
  it.each(rows)('%s on %s, %d to a replica', (...row) => {
    const [model, accelerator, replica, precision, kvPrecision, input, output, hit, limit, printed] = row
    const line = sized(
      { model, accelerator, replica, precision, kvPrecision, input, output, hit, limit },
      { 'sizing.planningShare': 1 },
    )
    const found = [
      line('weights'),
      line('kvPerSequence') * 1000,
      line('memorySequences'),
      line('prefillTime') * 1000,
      line('sequences'),
      line('stepTime') * 1000,
      line('tokenTime') * 1000,
      line('tokenRate'),
      line('requestRate'),
    ]
    expect(found.map((value, i) => value.toFixed(places(printed[i] ?? '')))).toEqual(printed)
  })
})

describe('the inputs of sizing', () => {
  it('start from Llama 3.3 70B and B200 as the catalogue has them', () => {
    const { lines } = sizing
    const figures = { ...languageModels.llama33With70B.figures, ...accelerators.b200.figures }
    const shared = Object.entries(figures).filter(([field]) => field in lines)
    expect(shared).toHaveLength(22)
    for (const [field, { value, unit }] of shared)
      expect(lines[field as keyof typeof lines]).toMatchObject({
        default: { catalogue: field, otherwise: value },
        unit,
      })
  })
})
