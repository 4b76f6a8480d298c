import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compute, recompute } from '../../../src/scenario/compute'
import type { InputEntry } from '../../../src/scenario/scenario'
import { basis, linesOf, type WorkloadCase, workloadPlan } from '../support/workloads'

type Inputs = Readonly<Record<string, InputEntry>>

/** Each kind of workload with the input that states how much of it there is. */
const kinds = [
  { kind: 'Plain accelerators', amount: 'demand.acceleratorsToday', most: 10_000 },
  { kind: 'Inference', amount: 'demand.requestsPerDay', most: 1e8 },
  { kind: 'Training or tuning', amount: 'training.jobsPerMonth', most: 1e4 },
  { kind: 'Measured throughput', amount: 'demand.measuredToday', most: 1e5 },
] as const

/** A plan of which figures can be changed at little cost. */
function changeable(each: WorkloadCase) {
  let computed = workloadPlan(each)
  const rowOf = new Map([...computed.inputs.values()].map(({ line, cell }) => [line.id, cell]))
  const { scenario } = computed
  return (inputs: Inputs) => {
    const named = Object.entries(inputs).map(([id, value]) => [rowOf.get(id) ?? id, value] as const)
    const result = recompute(computed, {
      ...scenario,
      inputs: { ...scenario.inputs, ...Object.fromEntries(named) },
    })
    if ('faults' in result) throw new Error(JSON.stringify(result.faults))
    computed = result.ok
    return computed.run
  }
}

const share = (min: number, max: number) => fc.double({ min, max, noNaN: true })
const whole = (min: number, max: number) => fc.integer({ min, max })
const extremes = fc.record({
  'sizing.inputTokens': whole(1, 100_000),
  'sizing.outputTokens': whole(1, 10_000),
  'sizing.hitShare': share(0, 0.99),
  'sizing.tokenTimeLimit': share(0.005, 1),
  'sizing.firstTokenLimit': share(0.05, 100),
  'sizing.weightBytes': fc.constantFrom(0.5625, 1, 2),
  'sizing.gpusPerReplica': fc.constantFrom(0, 0, 0, 1, 8, 16),
  'demand.dayPeakRatio': share(1, 20),
  'demand.targetUtilisation': share(0.05, 1),
  'demand.leastReplicas': whole(1, 64),
  'demand.testReplicas': whole(0, 64),
  'demand.growth': share(-0.8, 9),
  'demand.growthBasis': fc.constantFrom(0, 1),
  'training.deadline': share(0.1, 5000),
  'training.tokens': share(0.001, 1e6),
  'need.ownThroughput': fc.constantFrom(0, 0, 0, 1000),
})
const hardware = ['l40s', 'h200', 'b200'] as const

describe.each(kinds)('of $kind', ({ kind, amount, most }) => {
  const plans = hardware.map(accelerator =>
    changeable({ accelerator, model: 'gptOss120B', inputs: { 'demand.kind': kind } }),
  )

  it('never falls where there is twice the work', () => {
    fc.assert(
      fc.property(fc.nat(hardware.length - 1), share(0.001, most), extremes, (chip, work, others) => {
        const plan = plans[chip] as (typeof plans)[number]
        const needs = [work, 2 * work].map(value => {
          const run = plan({ ...others, [amount]: value })
          return [0, 20, 100].map(month => run.value('rent/cloud/work:fleet.peakNeed', month))
        })
        const [once = [], twice = []] = needs
        once.forEach((gpus, i) => expect(twice[i]).toBeGreaterThanOrEqual(gpus * (1 - 1e-9)))
      }),
      { numRuns: 60 },
    )
  })

  it('costs nothing that varies where nothing is asked for', () => {
    const run = (plans[2] as (typeof plans)[number])({ [amount]: 0, 'demand.users': 0 })
    for (const month of [0, 30, 100]) {
      expect(run.value('rent/cloud/work:fleet.peakNeed', month)).toBe(0)
      expect(run.value('work:demand.acceleratorsNeeded', month)).toBe(0)
      expect(run.value('demand.itPowerTotal', month)).toBe(0)
      expect(run.value('rent/cloud:hardwareOnDemand.serviceCost', month)).toBe(0)
    }
  })

  it('is served by the accelerators that it asks for, and by no fewer', () => {
    const inputs = { [amount]: most / 10 }
    const supplied = (supply: number) =>
      linesOf({
        model: 'gptOss120B',
        inputs: { 'demand.kind': kind, ...inputs, 'hardwareOnDemand.supply': supply },
      })
    const asked = supplied(1e6)('fleet.peakNeed')
    expect(asked).toBeGreaterThan(1)
    expect(supplied(asked)('metrics.serves')).toBe(1)
    expect(supplied(asked * 0.9)('metrics.serves')).toBe(0)
  })
})

describe('what rules hardware out', () => {
  const reason = (each: WorkloadCase) => {
    const line = linesOf({ ...each, inputs: { 'demand.kind': 'Inference', ...each.inputs } })
    return [line('fleet.limitReason'), line('fleet.peakNeed'), line('metrics.serves')]
  }

  it('is nothing where a model fits and is fast enough', () => {
    expect(reason({ model: 'gptOss120B' })).toEqual([0, expect.any(Number), 1])
  })

  it('is memory, time between tokens or time to the first token', () => {
    expect(reason({ model: 'deepseekR1', accelerator: 'l40s' })).toEqual([1, 0, 0])
    const strict = { 'sizing.tokenTimeLimit': '0.005 s' }
    expect(reason({ model: 'gptOss120B', inputs: strict })).toEqual([2, 0, 0])
    const long = { 'sizing.inputTokens': 100_000, 'sizing.firstTokenLimit': '0.05 s' }
    expect(reason({ model: 'gptOss120B', inputs: long })).toEqual([3, 0, 0])
  })

  it('is nothing any more where the reader has measured', () => {
    const measured = { 'sizing.tokenTimeLimit': '0.005 s', 'need.ownThroughput': 500 }
    const line = linesOf({ model: 'gptOss120B', inputs: { 'demand.kind': 'Inference', ...measured } })
    expect(line('fleet.limitReason')).toBe(0)
    expect(line('fleet.throughputPerGpu')).toBe(500)
  })

  it('is the country where the workload may not run', () => {
    const { scenario } = workloadPlan({ inputs: { 'demand.kind': 'Inference' } })
    const home = { id: 'home', name: 'Home', market: 'singapore' }
    const workloads = scenario.workloads.map(each => ({ ...each, sites: ['home'] }))
    const result = compute({ ...scenario, sites: [...scenario.sites, home], workloads }, basis)
    if ('faults' in result) throw new Error(JSON.stringify(result.faults))
    expect(result.ok.run.value('cloud/work:need.limitReason')).toBe(5)
    expect(result.ok.run.value('work:demand.acceleratorsNeeded')).toBe(0)
    expect(result.ok.run.value('rent:metrics.serves')).toBe(0)
  })

  it('is an unknown throughput of streams', () => {
    const streams = { 'demand.kind': 'Measured throughput', 'need.streamRate': 0 }
    const line = linesOf({ inputs: streams })
    expect([line('fleet.limitReason'), line('fleet.peakNeed')]).toEqual([6, 0])
  })
})

describe('accelerators of elastic service', () => {
  const chat = { 'demand.kind': 'Inference', 'demand.dayPeakRatio': 3.3 }

  it('are on for the least copies, however few requests come', () => {
    const line = linesOf({ model: 'gptOss120B', inputs: { ...chat, 'demand.requestsPerDay': 1000 } })
    expect(line('sizing.spread')).toBe(1)
    // Two copies that serve and one for trying, of what the peak needs with spares.
    expect(line('fleet.runningHours') / 730).toBeCloseTo(3, 9)
    expect(line('fleet.installedHours') / 730).toBeCloseTo(3 * 1.03, 9)
  })

  it('are on below the use that is aimed at, as the load asks for', () => {
    const line = linesOf({ model: 'gptOss120B', inputs: { ...chat, 'demand.requestsPerDay': 1e9 } })
    const mean = line('demand.workRate') / line('fleet.throughputPerGpu')
    expect(line('fleet.busyHours') / 730).toBeCloseTo(mean, 6)
    expect(line('fleet.runningHours') / 730).toBeCloseTo(mean / (0.7 * 0.9), 6)
    const share = line('fleet.runningHours') / line('fleet.installedHours')
    expect(share).toBeGreaterThan(0.2)
    expect(share).toBeLessThan(0.3)
  })
})

describe('the use of the accelerators that are needed', () => {
  it('is the load of plain ones, as stated', () => {
    expect(linesOf({ inputs: { 'demand.meanToPeakShare': 0.6 } })('metrics.useOfNeed')).toBeCloseTo(0.6, 12)
  })

  it('is what requests keep at work, however many copies stand ready', () => {
    const inputs = { 'demand.kind': 'Inference', 'demand.requestsPerDay': 1000 }
    const line = linesOf({ model: 'gptOss120B', inputs })
    const tokens = (1000 / 86_400) * line('sizing.outputTokens')
    const atWork = tokens / line('fleet.throughputPerGpu') / (3 * 1.03)
    expect(line('metrics.useOfNeed')).toBeCloseTo(atWork, 12)
    expect(atWork).toBeLessThan(0.01)
  })

  it('is the time that jobs take', () => {
    const inputs = { 'demand.kind': 'Training or tuning', 'training.jobsPerMonth': 0.5 }
    const line = linesOf({ model: 'llama33With70B', accelerator: 'h200', inputs })
    const hours = line('training.jobHours') * 0.5
    expect(line('metrics.useOfNeed')).toBeCloseTo(hours / 730 / line('fleet.peakNeed'), 12)
  })
})

describe('streams', () => {
  it.each([
    ['l40s', 15, 100],
    ['rtxPro6000', 29, 52],
    ['h100', 50, 30],
  ] as const)('of 1,500 cameras take %s by the published %d each', (accelerator, each, gpus) => {
    const inputs = { 'demand.kind': 'Measured throughput', 'demand.targetUtilisation': 1 }
    const line = linesOf({ accelerator, inputs })
    expect(line('fleet.throughputPerGpu')).toBe(each)
    expect(line('need.streamGpus')).toBe(gpus)
    const filled = linesOf({ accelerator, inputs: { 'demand.kind': 'Measured throughput' } })
    expect(filled('fleet.peakNeed')).toBeCloseTo(Math.ceil(1500 / (each * 0.7)) * 1.03, 9)
  })
})

describe('growth', () => {
  const needAt = (months: number, inputs: Inputs) =>
    linesOf({ inputs: { 'demand.acceleratorsToday': 1000, 'demand.growth': '100%', ...inputs } })(
      'fleet.peakNeed',
      months,
    )

  it('of capacity is net of efficiency, of work is not', () => {
    expect(needAt(24, {})).toBeCloseTo(4000, 6)
    expect(needAt(24, { 'demand.growthBasis': 'Work' })).toBeCloseTo(4000 / 1.35 ** 2, 6)
    expect(needAt(100, { 'demand.growthBasis': 'Work' })).toBeCloseTo(8000 / 1.35 ** 3, 6)
    expect(needAt(24, { 'demand.growthBasis': 'Work', 'demand.efficiencyGain': 0 })).toBeCloseTo(4000, 6)
  })

  it('leaves a forecast of one’s own in accelerators as it is', () => {
    expect(needAt(24, { 'demand.growthBasis': 'Work', 'demand.ownNeed': 700 })).toBeCloseTo(700, 6)
  })
})
