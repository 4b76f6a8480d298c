import type { Unit } from '../../src/units'
import type { Entry, Figure } from './entry.ts'

const date = '2026-08-21'
const config = {
  grade: 'A',
  source: 'NVIDIA aiconfigurator, model configurations',
  address: 'https://github.com/ai-dynamo/aiconfigurator',
  date,
} as const
const published = {
  grade: 'B',
  source: 'Publisher: name or README of the model; active parameters from comparisons',
  date: '2026-11-22',
} as const
const computed = {
  grade: 'B',
  source: 'Computed from the configuration: layers x experts x 3 x width x expert width',
  date,
} as const
const derived = { ...config, grade: 'B', source: 'Derived from the configuration of the model' } as const

const known = (value: number | null, from: Omit<Figure, 'value' | 'unit'>, unit: Unit = '1'): Figure => ({
  value,
  unit,
  ...from,
})

/** Gives the figures of attention with queries in groups that share keys and values. */
const grouped = (queryHeads: number, headWidth: number, attentionLayers: number) => ({
  queryHeads,
  prefillHeadWidth: 2 * headWidth,
  decodeHeadWidth: 2 * headWidth,
  attentionLayers,
})
/** Gives the figures of multi-head latent attention: keys of 128 + 64 and values of 128 in prefill, 576 + 512 in decode. */
const latent = (queryHeads: number, attentionLayers: number) => ({
  queryHeads,
  prefillHeadWidth: 320,
  decodeHeadWidth: 1088,
  attentionLayers,
})

/** The share of all parameters in routed experts where the experts' width is not known. */
const usualRoutedShare = 0.97
const routedFigure = (routed: number | null, total: number | null): Figure => {
  if (routed !== null || total === null) return known(routed, computed)
  const value = Number((usualRoutedShare * total).toPrecision(4))
  const source = 'Taken as 97 per cent of all parameters, as in mixtures whose experts are known'
  return { ...known(null, computed), fallback: { value, grade: 'fallback', source, date: published.date } }
}

interface Shape {
  /** Billions of parameters: in total, active for a token, in routed experts. */
  readonly size: readonly [total: number | null, active: number | null, routed: number | null]
  readonly experts?: readonly [count: number, used: number]
  readonly layers: number | null
  readonly width: number | null
  readonly attention: ReturnType<typeof grouped> | Record<keyof ReturnType<typeof grouped>, null>
  readonly context: number | null
  readonly kvElements: number | null
  readonly fixedKvElements?: number | null
  readonly sliding?: readonly [layers: number | null, window: number | null]
  /** Says why key-value elements are an estimate. */
  readonly kvNote?: string
}

const model = (name: string, shape: Shape) => {
  const [total, active, routed] = shape.size
  const [experts, used] = shape.experts ?? [0, 0]
  const [slidingLayers, slidingWindow] = shape.sliding ?? [0, 0]
  const { queryHeads, prefillHeadWidth, decodeHeadWidth, attentionLayers } = shape.attention
  const note = shape.kvNote === undefined ? {} : { note: shape.kvNote }
  return {
    name,
    figures: {
      parameters: known(total, published),
      activeParameters: known(active, published),
      routedParameters: routedFigure(routed, total),
      expertCount: known(experts, config),
      expertsUsed: known(used, config),
      layerCount: known(shape.layers, config),
      width: known(shape.width, config),
      queryHeads: known(queryHeads, config),
      prefillHeadWidth: known(prefillHeadWidth, derived),
      decodeHeadWidth: known(decodeHeadWidth, derived),
      attentionLayers: known(attentionLayers, config),
      contextLimit: known(shape.context, config, 'token'),
      kvElements: known(shape.kvElements, { ...derived, ...note }),
      fixedKvElements: known(shape.fixedKvElements === undefined ? 0 : shape.fixedKvElements, derived),
      slidingLayers: known(slidingLayers, config),
      slidingWindow: known(slidingWindow, config),
    },
  } satisfies Entry
}

const unknownAttention = {
  queryHeads: null,
  prefillHeadWidth: null,
  decodeHeadWidth: null,
  attentionLayers: null,
}
const dense = (billions: number) => [billions, billions, 0] as const

/** Lists the language models, each with the figures that its sizing needs; what is not known is null and cannot be sized. */
export const languageModels = {
  llama31With8B: model('Llama 3.1 8B', {
    size: dense(8.03),
    layers: 32,
    width: 4096,
    attention: grouped(32, 128, 32),
    context: 131072,
    kvElements: 65536,
  }),
  llama33With70B: model('Llama 3.3 70B', {
    size: dense(70.6),
    layers: 80,
    width: 8192,
    attention: grouped(64, 128, 80),
    context: 131072,
    kvElements: 163840,
  }),
  llama31With405B: model('Llama 3.1 405B', {
    size: dense(405.9),
    layers: 126,
    width: 16384,
    attention: grouped(128, 128, 126),
    context: 131072,
    kvElements: 258048,
  }),
  llama4Maverick: model('Llama 4 Maverick', {
    size: [400, 17, 386.5],
    experts: [128, 1],
    layers: 48,
    width: 5120,
    attention: grouped(40, 128, 48),
    context: 1048576,
    kvElements: 98304,
    kvNote: 'upper bound; experts stand in every second layer',
  }),
  qwen3With8B: model('Qwen3 8B', {
    size: dense(8.2),
    layers: 36,
    width: 4096,
    attention: grouped(32, 128, 36),
    context: 40960,
    kvElements: 73728,
  }),
  qwen3With32B: model('Qwen3 32B', {
    size: dense(32.8),
    layers: 64,
    width: 5120,
    attention: grouped(64, 128, 64),
    context: 40960,
    kvElements: 131072,
  }),
  qwen3With30B: model('Qwen3 30B-A3B', {
    size: [30.5, 3.3, 29],
    experts: [128, 8],
    layers: 48,
    width: 2048,
    attention: grouped(32, 128, 48),
    context: 40960,
    kvElements: 49152,
  }),
  qwen3With235B: model('Qwen3 235B-A22B', {
    size: [235, 22, 227.1],
    experts: [128, 8],
    layers: 94,
    width: 4096,
    attention: grouped(64, 128, 94),
    context: 40960,
    kvElements: 96256,
  }),
  qwen35With397B: model('Qwen3.5 397B-A17B', {
    size: [397, 17, null],
    experts: [512, 10],
    layers: 60,
    width: 4096,
    attention: grouped(32, 256, 15),
    context: 262144,
    kvElements: 15360,
    fixedKvElements: null,
    kvNote: 'the state of the linear-attention layers is not known',
  }),
  deepseekR1: model('DeepSeek V3 and R1', {
    size: [671, 37, 653.9],
    experts: [256, 8],
    layers: 61,
    width: 7168,
    attention: latent(128, 61),
    context: 163840,
    kvElements: 35136,
  }),
  deepseekV4Pro: model('DeepSeek V4 Pro', {
    size: [1600, 49, null],
    experts: [384, 6],
    layers: 61,
    width: 7168,
    attention: unknownAttention,
    context: 1048576,
    kvElements: 3960,
    fixedKvElements: null,
    sliding: [null, 128],
    kvNote: 'about 3,960, derived from the compression',
  }),
  deepseekV4Flash: model('DeepSeek V4 Flash', {
    size: [284, 13, null],
    experts: [256, 6],
    layers: 43,
    width: 4096,
    attention: unknownAttention,
    context: 1048576,
    kvElements: 2770,
    fixedKvElements: null,
    sliding: [null, 128],
    kvNote: 'about 2,770, derived from the compression',
  }),
  gptOss120B: model('gpt-oss 120B', {
    size: [116.8, 5.1, 114.7],
    experts: [128, 4],
    layers: 36,
    width: 2880,
    attention: grouped(64, 64, 18),
    context: 131072,
    kvElements: 18432,
    fixedKvElements: 2_359_296,
    sliding: [18, 128],
  }),
  gptOss20B: model('gpt-oss 20B', {
    size: [20.9, 3.6, 19.1],
    experts: [32, 4],
    layers: 24,
    width: 2880,
    attention: grouped(64, 64, 12),
    context: 131072,
    kvElements: 12288,
    fixedKvElements: 1_572_864,
    sliding: [12, 128],
  }),
  mixtral8x7B: model('Mixtral 8x7B', {
    size: [46.7, 12.9, 45.1],
    experts: [8, 2],
    layers: 32,
    width: 4096,
    attention: grouped(32, 128, 32),
    context: 32768,
    kvElements: 65536,
  }),
  mistralMedium35: model('Mistral Medium 3.5', {
    size: dense(128),
    layers: null,
    width: null,
    attention: unknownAttention,
    context: null,
    kvElements: null,
    fixedKvElements: null,
    sliding: [null, null],
  }),
  gemma4With31B: model('Gemma 4 31B', {
    size: dense(31),
    layers: 60,
    width: 5376,
    attention: grouped(32, 512, 10),
    context: 262144,
    kvElements: 40960,
    fixedKvElements: 419_430_400,
    sliding: [null, null],
  }),
  kimiK2: model('Kimi K2', {
    size: [1000, 32, null],
    experts: [384, 8],
    layers: 61,
    width: 7168,
    attention: latent(64, 61),
    context: 131072,
    kvElements: 35136,
  }),
  glm5: model('GLM-5', {
    size: [744, 40, null],
    experts: [256, 8],
    layers: 78,
    width: 6144,
    attention: latent(64, 78),
    context: 1048576,
    kvElements: 44928,
    kvNote: 'attention reads the top 2,048 tokens only; taken in full here',
  }),
  miniMaxM25: model('MiniMax M2.5', {
    size: [230, 10, null],
    experts: [256, 8],
    layers: 62,
    width: 3072,
    attention: grouped(48, 128, 62),
    context: 196608,
    kvElements: 126976,
  }),
}
