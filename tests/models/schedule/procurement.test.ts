import { expect, it } from 'vitest'
import { compute } from '../../../src/scenario/compute'
import { johorWith } from '../support/johor'
import { broken } from '../support/truths'
import { basis } from '../support/workloads'

const months = 120
const whole = (gpus: number, round: (x: number) => number) => round(gpus / 8) * 8

interface Fleets {
  readonly hall: number[]
  readonly yearly: number[]
  readonly demanded: number[]
}

/** The same plan by hand: a hall (life 60, block of 1 MW, 2 kW an accelerator), yearly reservations, on-demand. */
function byHand(need: (t: number) => number, hallLive: number): Fleets {
  const fleets: Fleets = { hall: [], yearly: [], demanded: [] }
  const bought = { hall: [] as number[], yearly: [] as number[] }
  let blocks = 0
  for (let t = 0; t < months; t++) {
    const held = {
      hall: (fleets.hall[t - 1] ?? 0) - (bought.hall[t - 60] ?? 0),
      yearly: (fleets.yearly[t - 1] ?? 0) - (bought.yearly[t - 12] ?? 0),
    }
    const missing = need(t) - held.hall - held.yearly
    const wanted = t >= hallLive ? Math.max(0, whole(missing - 1e-6, Math.ceil)) : 0
    blocks = Math.max(blocks, Math.ceil(((held.hall + wanted) * 2) / 1000 - 1e-9))
    bought.hall[t] = Math.min(wanted, whole(Math.max(0, blocks * 500 - held.hall) + 1e-6, Math.floor))
    const left = missing - (bought.hall[t] ?? 0)
    bought.yearly[t] = t >= 1 ? Math.max(0, whole(left - 1e-6, Math.ceil)) : 0
    fleets.hall[t] = held.hall + (bought.hall[t] ?? 0)
    fleets.yearly[t] = held.yearly + (bought.yearly[t] ?? 0)
    fleets.demanded[t] = Math.max(0, need(t) - (fleets.hall[t] ?? 0) - (fleets.yearly[t] ?? 0))
  }
  return fleets
}

it('procures in the order of the parts, as a loop by hand does', () => {
  const { run } = johorWith({ 'rentThenBuild/gpuService1yr:fleet.avoidsOverlap': false })
  const need = (t: number) => 2500 * 1.4 ** (Math.min(t, 36) / 12)
  const fleets = byHand(need, 27)
  const read = (offer: string) =>
    Array.from({ length: months }, (_, t) => run.value(`rentThenBuild/${offer}/fleet:fleet.gpuCount`, t))
  expect(read('johorHall')).toEqual(fleets.hall)
  expect(read('gpuService1yr')).toEqual(fleets.yearly)
  read('gpuOnDemand').forEach((gpus, t) => expect(gpus).toBeCloseTo(fleets.demanded[t] ?? NaN, 6))
})

it('signs nothing that outlasts the bridge where a part is marked as one', () => {
  const { run } = johorWith()
  const signed = Array.from({ length: months }, (_, t) =>
    run.value('rentThenBuild/gpuService1yr/fleet:fleet.bought', t),
  )
  // The hall is live in month 27: twelve months from month 16 on would still run.
  expect(signed.slice(16).every(gpus => gpus === 0)).toBe(true)
  expect(signed[15]).toBeGreaterThan(0)
  expect(run.value('rentThenBuild/gpuService1yr/fleet:fleet.gpuCount', 27)).toBe(0)
})

it('leaves work unserved without the bridge, and does not rank the strategy', () => {
  const { run } = johorWith({ 'gpuOnDemand:hardwareOnDemand.supply': '0 gpu' })
  expect(run.value('buildInHouse:metrics.serves')).toBe(0)
  expect(run.value('buildInHouse/fleet:schedule.workUnserved', 26)).toBeCloseTo(
    run.value('fleet:demand.workAsked', 26),
    3,
  )
  expect(run.value('buildInHouse/fleet:schedule.workUnserved', 27)).toBe(0)
  expect(run.value('comparison.cheapestCost')).toBeNaN()
})

it('counts accelerators of different kinds by the share of the peak that each carries', () => {
  const service = (id: string, accelerator: string) => ({
    id,
    name: id,
    site: 'johor',
    kind: 'gpuServiceOnDemand',
    accelerator,
  })
  const result = compute(
    {
      schemaVersion: 1,
      name: 'Two kinds of accelerators',
      startMonth: '2026-12',
      horizons: [60],
      currency: { code: 'USD', perUsd: 1 },
      sites: [{ id: 'johor', name: 'Johor', market: 'johor' }],
      workloads: [{ id: 'code', name: 'Coding agents', model: 'qwen3With235B' }],
      offers: [service('older', 'h200'), service('newer', 'b200')],
      strategies: [
        { id: 'both', name: 'Both', parts: [{ offer: 'older', cap: '80 gpu' }, { offer: 'newer' }] },
        { id: 'old', name: 'Older alone', parts: [{ offer: 'older' }] },
      ],
      inputs: { 'code:demand.kind': 'Inference', 'code:demand.requestsPerDay': 2_000_000 },
    },
    basis,
  )
  if ('faults' in result) throw new Error(JSON.stringify(result.faults))
  const { run } = result.ok
  for (const month of [0, 12, 60]) {
    const need = (row: string) => run.value(`${row}/code:fleet.peakNeed`, month)
    const gpus = (row: string) => run.value(`${row}/code:fleet.gpuCount`, month)
    expect(need('both/older')).toBe(need('old/older'))
    expect(need('both/older')).toBeGreaterThan(80)
    expect(need('both/newer')).not.toBe(need('both/older'))
    expect(gpus('both/older')).toBe(80)
    expect(gpus('both/newer')).toBeCloseTo(need('both/newer') * (1 - 80 / need('both/older')), 6)
    const least = Math.min(need('both/newer'), need('both/older'))
    expect(run.value('code:demand.acceleratorsNeeded', month)).toBe(least)
  }
  expect(run.value('both:metrics.serves')).toBe(1)
})

it('keeps what is let where the operator has less to give later', () => {
  const limit = Array.from({ length: months }, (_, t) => (t < 24 ? 10_000 : 1000))
  const plan = johorWith({ 'johorColo:facilityColocation.powerLimit': limit })
  const gpus = (t: number) => plan.run.value('colocation/johorColo/fleet:fleet.gpuCount', t)
  expect(gpus(23)).toBeGreaterThan(1000 / 2)
  expect(gpus(59)).toBe(gpus(23))
  expect(broken(plan)).toEqual([])
})
