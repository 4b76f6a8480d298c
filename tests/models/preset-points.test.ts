import { describe, expect, it } from 'vitest'
import { finish, flipSearch, headline, rankingOf, sentenceText } from '../../src/analysis'
import { months } from './support/plan'
import { computedExample } from './support/presets'

type Computed = ReturnType<typeof computedExample>

const reader =
  ({ run }: Computed) =>
  (cell: string, month = 0) =>
    run.value(cell, month)
const winnerOf = (computed: Computed) => rankingOf(computed).winner

describe('the bank in Singapore', () => {
  const bank = computedExample('singapore-bank')
  const value = reader(bank)

  it('needs the fleets that were computed outside of the program', () => {
    const production = (workload: string) => value(`onDemand/${workload}:sizing.production`)
    expect(['assistants', 'coding', 'documents'].map(production)).toEqual([2, 48, 2])
  })

  it('has its fleet set by the coding agents, not by the chat', () => {
    const share = (workload: string, month: number) =>
      value(`${workload}:demand.acceleratorsNeeded`, month) / value('demand.acceleratorsTotal', month)
    expect(share('coding', 0)).toBeGreaterThan(0.8)
    expect(share('coding', 36)).toBeGreaterThan(0.9)
    expect(share('assistants', 0)).toBeLessThan(0.05)
  })

  it('may not send its data to the token service next door', () => {
    for (const workload of ['assistants', 'coding', 'documents', 'tuning'])
      expect(value(`tokens/${workload}:need.limitReason`)).toBe(5)
    expect(value('tokenApi:metrics.serves')).toBe(0)
  })

  it('is busy a tenth of the time, and pays by the hour', () => {
    expect(value('metrics.useOfNeed')).toBeCloseTo(0.1, 2)
    expect(winnerOf(bank)).toBe('elastic')
    expect(value('hall:schedule.liveMonth')).toBe(36)
  })
})

describe('the manufacturer in Penang', () => {
  const works = computedExample('penang-manufacturer')
  const value = reader(works)

  it('needs for its cameras what the rates of the cards say, and most of all for them', () => {
    // 1,500 streams at 29 a card, 70 per cent full, 3 per cent of spares.
    expect(value('presentHall/cameras:need.gpus')).toBeCloseTo(Math.ceil(1500 / (29 * 0.7)) * 1.03, 9)
    expect(value('onDemand/office:sizing.production')).toBe(2)
    for (const month of [0, 36]) {
      const others = ['office', 'tuning'].map(id => value(`presentHall/${id}:need.gpus`, month))
      const cameras = value(`presentHall/cameras:need.gpus`, month)
      expect(cameras / (cameras + others.reduce((a, b) => a + b, 0))).toBeGreaterThan(0.8)
    }
  })

  it('finds room for all of them in the present hall, on air', () => {
    expect(value('retrofit/presentHall:racks.powerPerRack')).toBe(15)
    const limits = months.map(month => value('retrofit/presentHall:schedule.limitReason', month))
    expect(new Set(limits)).toEqual(new Set([2, 0]))
    expect(limits.indexOf(0)).toBe(value('presentHall:schedule.liveMonth'))
  })

  it('makes the hall fit, unless the price of the card says otherwise', () => {
    expect(winnerOf(works)).toBe('retrofit')
    const flips = finish(flipSearch(works))
    expect(flips.map(({ cell }) => cell)).toContain('presentHall:hardwareOwned.price')
    expect(headline(works, { flips }).kind).toBe('tie')
  })
})

describe('the digital native in Mumbai and Jakarta', () => {
  const native = computedExample('mumbai-jakarta-native')
  const value = reader(native)
  const need = (kind: string, month: number) =>
    ['In', 'Id']
      .map(country => value(`${kind}${country}:demand.acceleratorsNeeded`, month))
      .reduce((a, b) => a + b)

  it('sends a tenth of its requests to reasoning and agents, and they take more than three quarters of the fleet', () => {
    const requests = (id: string) => value(`${id}In:demand.dailyRequests`)
    expect((requests('reasoning') + requests('agents')) / 3.5e6 / 8).toBeCloseTo(0.1, 9)
    for (const month of [0, 36])
      expect(
        (need('reasoning', month) + need('agents', month)) / value('demand.acceleratorsTotal', month),
      ).toBeGreaterThan(0.75)
  })

  it('keeps the data of each country in it', () => {
    expect(value('jakartaColo/chatIn:need.limitReason')).toBe(5)
    expect(value('mumbaiColo/chatId:need.limitReason')).toBe(5)
    expect(value('mumbaiColo/chatIn:need.limitReason')).toBe(0)
  })

  it('would pay least by the hour, but the stock ends before a hall could stand', () => {
    const cost = (strategy: string) => value(`${strategy}:metrics.presentCost`)
    expect(cost('elastic')).toBeLessThan(cost('ownBaseRentPeak'))
    expect(value('elastic:metrics.serves')).toBe(0)
    const full = months.findIndex(month => value('elastic/mumbaiOnDemand:schedule.limitReason', month) === 5)
    expect(full).toBeLessThan(value('mumbaiHall:schedule.liveMonth'))
    expect(value('twoSites:metrics.serves')).toBe(0)
    expect(winnerOf(native)).toBe('ownBaseRentPeak')
  })
})

describe('the sovereign cluster in Johor', () => {
  const state = computedExample('johor-sovereign-training')
  const value = reader(state)

  it('trains on as many accelerators as the work and the deadline ask for', () => {
    // 6 operations x 32 billion x 4 trillion, at 0.40 of 989 trillion a second and 0.92 of the time; about 586,000 hours.
    const hours = (6 * 32e9 * 4e12) / (989e12 * 0.4 * 0.92 * 3600)
    expect(Math.abs(value('onDemand/pretraining/job:training.jobHours') / hours - 1)).toBeLessThan(0.005)
    expect(value('onDemand/pretraining:need.gpus')).toBe(Math.ceil(hours / 1440 / 8) * 8)
  })

  it('works two months a year', () => {
    const busy = value('onDemand/pretraining:need.busyGpus') / value('onDemand/pretraining:need.gpus')
    expect(busy).toBeCloseTo(1440 / 8760, 2)
  })

  it('is rented for them, and reserved from about four runs a year', () => {
    const withRuns = (runs: number) =>
      winnerOf(
        computedExample('johor-sovereign-training', { 'pretraining:training.jobsPerMonth': runs / 12 }),
      )
    expect([1, 3, 5].map(withRuns)).toEqual(['elastic', 'elastic', 'gpuService'])
  })
})

describe('the insurer in Manila', () => {
  const pilot = computedExample('manila-insurer-pilot')
  const value = reader(pilot)

  it('needs accelerators to be ready, not to be busy', () => {
    // Two copies and one for trying, and spares.
    const spread = value('onDemand/claims:need.readyGpus') / 3
    expect(value('claims:demand.acceleratorsNeeded')).toBeCloseTo(3 * spread * 1.03, 9)
    expect(sentenceText(headline(pilot).title)).toMatch(
      /^Nothing to build yet: 6\saccelerators at 3\.\d+% use\./,
    )
    expect(value('metrics.useOfNeed')).toBeLessThan(0.04)
  })

  it('builds nothing: a token service costs a fiftieth of a reserved one', () => {
    expect(winnerOf(pilot)).toBe('tokenApi')
    const cost = (strategy: string) => value(`${strategy}:metrics.presentCost`)
    expect(cost('tokenApi') / cost('gpuService')).toBeLessThan(1 / 50)
  })
})

describe('the fleet in Tokyo', () => {
  const tokyo = computedExample('tokyo-grid-wait')
  const value = reader(tokyo)

  it('has outgrown its growth when the hall comes', () => {
    expect(value('hall:schedule.liveMonth')).toBe(60)
    expect(value('clock.growthWindow')).toBeLessThan(60)
  })

  it('signs nothing before the answer: by the hour costs the same and can be left', () => {
    const { winner = '' } = rankingOf(tokyo)
    expect(value(`${winner}:gate.chanceNeeded`)).toBeGreaterThan(value('gate.chance'))
    expect(value('elastic:metrics.presentCost') / value(`${winner}:metrics.presentCost`)).toBeLessThan(1.03)
    expect(value('elastic:gate.atRisk')).toBe(0)
    expect(value(`${winner}:gate.atRisk`)).toBeGreaterThan(0)
  })
})
