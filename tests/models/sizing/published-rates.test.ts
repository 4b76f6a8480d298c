import { describe, expect, it } from 'vitest'
import { languageModels } from '../../../models/catalogue/language-models.ts'
import { type SizingCase, sized } from '../support/sizing'

/** NVIDIA TensorRT-LLM performance overview (measured, tuned), offline: output tokens per second and accelerator. */
const source =
  'https://github.com/NVIDIA/TensorRT-LLM/blob/03e27c7d5ff0c6e89f8328838c0a8e64f1b34f9d/docs/source/developer-guide/perf-overview.md'

type Row = readonly [
  model: SizingCase['model'],
  accelerator: SizingCase['accelerator'],
  replica: number,
  precision: SizingCase['precision'],
  kvPrecision: SizingCase['kvPrecision'],
  input: number,
  output: number,
  measured: number,
]
// biome-ignore format: a table reads by columns.
const rows: readonly Row[] = [
  ['llama33With70B', 'b200', 1, 'fp4', 'fp8', 1000, 1000, 6920],
  ['llama33With70B', 'h200', 2, 'fp8', 'fp8', 1000, 1000, 2587],
  ['llama33With70B', 'b200', 1, 'fp4', 'fp8', 1024, 8192, 3242],
  ['llama33With70B', 'h200', 2, 'fp8', 'fp8', 1024, 8192, 2009],
  ['llama33With70B', 'gb200', 1, 'fp4', 'fp8', 8192, 1024, 1491],
  ['llama33With70B', 'h100', 2, 'fp8', 'fp8', 8192, 1024, 398],
  ['llama33With70B', 'gb200', 1, 'fp4', 'fp8', 32768, 1024, 302],
  ['llama33With70B', 'rtxPro6000', 1, 'fp4', 'fp8', 1000, 1000, 1724],
  ['llama33With70B', 'rtxPro6000', 1, 'fp4', 'fp8', 8192, 1024, 296],
  ['llama33With70B', 'rtxPro6000', 2, 'fp4', 'fp8', 32768, 1024, 67],
  ['deepseekR1', 'b200', 4, 'fp4', 'fp8', 1000, 1000, 6463],
  ['deepseekR1', 'h200', 8, 'fp8', 'fp8', 1024, 8192, 1218],
  ['deepseekR1', 'gb200', 4, 'fp4', 'fp8', 8192, 1024, 1192],
  ['gptOss120B', 'b200', 2, 'fp4', 'fp8', 1024, 8192, 17289],
  ['gptOss120B', 'h200', 1, 'fp4', 'bf16', 8192, 1024, 1828],
  ['gptOss120B', 'h100', 4, 'fp4', 'bf16', 32768, 1024, 333],
  ['gptOss20B', 'b200', 1, 'fp4', 'fp8', 1024, 8192, 34702],
  ['gptOss20B', 'gb200', 1, 'fp4', 'fp8', 8192, 1024, 12941],
  ['gptOss20B', 'h200', 1, 'fp4', 'bf16', 32768, 1024, 915],
  ['qwen3With235B', 'h100', 8, 'fp8', 'fp8', 1000, 1000, 1932],
  ['qwen3With235B', 'b200', 4, 'fp4', 'fp8', 8192, 1024, 1410],
  ['qwen3With235B', 'h200', 4, 'fp8', 'fp8', 32768, 1024, 134],
  ['qwen3With30B', 'b200', 1, 'fp4', 'fp8', 8192, 1024, 5735],
  ['llama4Maverick', 'gb200', 4, 'fp4', 'fp8', 1000, 1000, 11828],
  ['llama4Maverick', 'b200', 4, 'fp4', 'fp8', 8192, 1024, 3279],
]

/** Measured over computed rate, with production taken as the tuned benchmark. */
const ratios = rows.map(([model, accelerator, replica, precision, kvPrecision, input, output, measured]) => {
  const line = sized(
    { model, accelerator, replica, precision, kvPrecision, input, output, hit: 0 },
    {
      'sizing.planningShare': 1,
    },
  )
  return { isMoe: languageModels[model].figures.expertCount.value !== 0, ratio: measured / line('tokenRate') }
})

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return (
    ((sorted[Math.floor((sorted.length - 1) / 2)] ?? 0) + (sorted[Math.ceil((sorted.length - 1) / 2)] ?? 0)) /
    2
  )
}

describe(`the published rates of ${source}`, () => {
  it.each([
    ['dense models', false, 10, 0.85, 1.15, 0.8],
    ['mixtures of experts', true, 15, 0.75, 1.35, 0.7],
  ] as const)('lie around the computed ones for %s', (_, moe, count, low, high, share) => {
    const ours = ratios.filter(({ isMoe }) => isMoe === moe).map(({ ratio }) => ratio)
    expect(ours).toHaveLength(count)
    expect(median(ours)).toBeGreaterThan(low)
    expect(median(ours)).toBeLessThan(high)
    const near = ours.filter(ratio => ratio <= 1.5 && ratio >= 1 / 1.5)
    expect(near.length / ours.length).toBeGreaterThanOrEqual(share)
  })
})
