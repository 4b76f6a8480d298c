import { describe, expect, it } from 'vitest'
import type { InputEntry } from '../../../src/scenario/scenario'
import { linesOf, type WorkloadCase } from '../support/workloads'

const trained = (each: Omit<WorkloadCase, 'inputs'>, inputs: Readonly<Record<string, InputEntry>>) =>
  linesOf({ ...each, inputs: { 'demand.kind': 'Training or tuning', ...inputs } })
const size = (billions: number) => ({
  'sizing.parameters': billions,
  'sizing.activeParameters': billions,
})
const onH200 = { accelerator: 'h200' } as const

describe('accelerator-hours of a job, against figures computed outside of the program', () => {
  it.each([
    ['LoRA of 70 billion on 200 million tokens three times', 'LoRA', 70, 200, 3, 118, 1],
    ['LoRA of 32 billion on 50 million tokens three times', 'LoRA', 32, 50, 3, 14, 1],
    ['all 70 billion on 5 billion tokens', 'All parameters', 70, 5000, 1, 1470, 1],
    ['32 billion from the start on 4 trillion tokens', 'All parameters', 32, 4_000_000, 1, 586_000, 0.92],
  ] as const)('%s', (_, method, billions, tokens, epochs, hours, goodput) => {
    const line = trained(onH200, {
      ...size(billions),
      'training.method': method,
      'training.tokens': tokens,
      'training.epochs': epochs,
      'training.goodputShare': goodput,
      'training.deadline': '1440 h',
      // One decision by hand for all of these: 0.40 of the peak in BF16.
      'training.ownMfuShare': 0.4,
    })
    expect(Math.abs(line('training.jobHours') - hours)).toBeLessThanOrEqual(Math.max(0.6, hours * 0.004))
  })

  it('asks for 407 accelerators where the largest of them is due in sixty days', () => {
    const line = trained(onH200, {
      ...size(32),
      'training.method': 'All parameters',
      'training.tokens': 4_000_000,
      'training.epochs': 1,
      'training.deadline': '1440 h',
      'training.jobsPerMonth': '0.08 job/month',
    })
    expect(Math.round(line('training.deadlineGpus'))).toBe(407)
    expect(line('fleet.peakNeed')).toBe(408)
    expect(line('fleet.gpuCount')).toBe(408)
    expect(line('metrics.serves')).toBe(1)
  })

  it('takes as many accelerators as hold a job, in whole nodes', () => {
    const full = trained(onH200, { ...size(70), 'training.method': 0, 'training.deadline': '8760 h' })
    // 70 billion parameters of 16 bytes in four fifths of 141 GB.
    expect(full('training.memoryGpus')).toBe(Math.ceil((70 * 16) / (0.8 * 141)))
    expect(full('fleet.peakNeed')).toBe(16)
    const lora = trained(onH200, size(70))
    expect(lora('training.memoryGpus')).toBe(Math.ceil((70 * (2 + 16 * 0.005)) / (0.8 * 141)))
    expect(trained(onH200, { ...size(70), 'training.method': 'QLoRA' })('training.memoryGpus')).toBe(1)
  })

  it('loses speed with size', () => {
    const large = trained(onH200, {
      ...size(70),
      'training.method': 'All parameters',
      'training.tokens': 1_000_000,
      'training.deadline': '24 h',
      'training.goodputShare': 1,
      'training.epochs': 1,
    })
    const rough = (6 * 70e9 * 1e12) / (989e12 * 0.4 * 24 * 3600)
    expect(large('training.mfuShare')).toBeCloseTo(0.4 * (1 - 0.03 * Math.log2(rough / 512)), 9)
  })
})

/** Published: tokens a second and accelerator, or trillions of operations a second and accelerator. */
const published = [
  {
    name: 'MLPerf Training 5.1, Llama 3.1 405B on 512 GB200',
    accelerator: 'gb200',
    inputs: { ...size(405.9), 'training.method': 0, 'training.precision': 'FP4' },
    tokens: 1041,
  },
  {
    name: 'MLPerf Training 5.0, Llama 2 70B LoRA on 8 H200',
    accelerator: 'h200',
    inputs: { ...size(69), 'training.method': 'LoRA', 'training.precision': 'FP8' },
    tokens: 2304,
  },
  {
    name: 'MLPerf Training 5.1, Llama 2 70B LoRA on 72 GB300',
    accelerator: 'gb300',
    inputs: { ...size(69), 'training.method': 'LoRA', 'training.precision': 'FP8' },
    tokens: 5173,
  },
  {
    name: 'Megatron-Bridge, Qwen3 30B-A3B on 8 GB300',
    accelerator: 'gb300',
    model: 'qwen3With30B',
    inputs: { 'training.method': 0, 'training.precision': 'FP8' },
    teraflops: 1029,
  },
  {
    name: 'Megatron-Bridge, Qwen3 235B-A22B on H100',
    accelerator: 'h100',
    model: 'qwen3With235B',
    inputs: { 'training.method': 0, 'training.precision': 'FP8' },
    teraflops: 253,
  },
] as const

describe('the share of the peak by class', () => {
  it.each(published)('comes within 1.6 times of $name', each => {
    const model = 'model' in each ? { model: each.model } : {}
    const line = trained(
      { accelerator: each.accelerator, ...model },
      { ...each.inputs, 'training.epochs': 1 },
    )
    const seconds = line('training.computeHours') * 3600
    const ratio =
      'tokens' in each ? 200e6 / seconds / each.tokens : line('training.jobWork') / seconds / each.teraflops
    expect(ratio).toBeGreaterThan(1 / 1.6)
    expect(ratio).toBeLessThan(1.6)
  })
})
