import { describe, expect, it } from 'vitest'
import { bare, months, offersOf, planOf, seriesOf, total } from '../support/plan'

const flat = {
  'fleet:demand.acceleratorsToday': 100,
  'fleet:demand.growth': 0,
  'fleet:demand.meanToPeakShare': 0.5,
}

describe('a retrofit of the present hall', () => {
  // 100 accelerators of 2 kW ask for 200 kW; the hall has 500 kW free, of which 80% can be used.
  const terms = {
    ...flat,
    'hall:facilityRetrofit.contingency': 0,
    'hall:facilityRetrofit.constructionGrowth': 0,
    'hall:hardwareOwned.priceGrowth': 0,
  }

  it('costs what it makes fit, paid before it is live', () => {
    const plan = offersOf({ hall: 'retrofit' }, terms)
    const part = 'hallPlan/hall'
    // Nine months of works; 104 accelerators in whole nodes are 208 kW, three steps of 100 kW at 2 USD a watt.
    expect(plan.run.value('hall:schedule.liveMonth')).toBe(9)
    expect(plan.run.value(`${part}:fleet.gpusOnPart`, 8)).toBe(0)
    expect(plan.run.value(`${part}:fleet.gpusOnPart`, 9)).toBe(104)
    expect(plan.run.value(`${part}:facilityRetrofit.fitPower`, 9)).toBe(300)
    const capex = seriesOf(plan, `${part}:facilityRetrofit.capex`)
    expect(total(capex)).toBeCloseTo(300_000 * 2, 4)
    expect(total(capex.slice(0, 9))).toBeCloseTo(300_000 * 2, 4)
    // 2.5% a year for maintenance, 0.3% for insurance, 30,000 a year whatever the size; a loop without water.
    const upkeep = plan.run.value(`${part}:facilityRetrofit.upkeep`, 9)
    const water = plan.run.value(`${part}:facilityRetrofit.water`, 9)
    const wage = plan.run.value('johor:site.wageFactor', 9)
    expect(upkeep - water).toBeCloseTo((600_000 * (0.025 + 0.003) + 30_000 * wage) / 12, 4)
  })

  it('ends with what the hall can give', () => {
    const plan = offersOf({ hall: 'retrofit' }, { ...terms, 'fleet:demand.acceleratorsToday': 1000 })
    // 500 kW x 0.8 carry 200 accelerators.
    expect(plan.run.value('hallPlan/hall:fleet.gpusOnPart', 20)).toBe(200)
    expect(plan.run.value('hallPlan/hall:facilityRetrofit.ceiling', 20)).toBe(400)
    expect(plan.run.value('hallPlan:metrics.serves')).toBe(0)
    expect(plan.run.value('hallPlan/hall:schedule.limitReason', 20)).toBe(6)
  })

  it('spreads racks that the hall cannot feed, one node in each at the least', () => {
    const plan = offersOf({ hall: 'retrofit' }, { ...terms, 'hall:facilityRetrofit.rackPowerThere': 15 })
    expect(plan.run.value('hallPlan/hall:racks.powerPerRack')).toBe(15)
    // A node draws 14.3 kW: 13 nodes, 13 racks.
    expect(plan.run.value('hallPlan/hall:racks.rackCount', 20)).toBe(13)
  })

  it('holds nothing where a rack cannot feed a node, and says so', () => {
    const plan = offersOf({ hall: 'retrofit' }, { ...terms, 'hall:facilityRetrofit.rackPowerThere': 10 })
    expect(total(seriesOf(plan, 'hallPlan/hall:fleet.gpusOnPart'))).toBe(0)
    expect(plan.run.value('hallPlan/hall:schedule.limitReason', 20)).toBe(3)
    expect(total(seriesOf(plan, 'hallPlan/hall:facilityRetrofit.capex'))).toBe(0)
  })

  it('caps racks at what air carries where no liquid comes, and takes no hardware that needs liquid', () => {
    const dry = { ...terms, 'hall:facilityRetrofit.liquidBrought': false }
    const air = offersOf({ hall: 'retrofit' }, dry)
    expect(air.run.value('hallPlan/hall:racks.powerPerRack')).toBe(40)
    const plates = offersOf({ hall: 'retrofit' }, { ...dry, 'hall:hardwareOwned.liquidOnly': true })
    expect(plates.run.value('hall:racks.feeds')).toBe(1)
    expect(plates.run.value('hallPlan/hall:schedule.limitReason', 20)).toBe(3)
  })
})

describe('a token API', () => {
  const tokens = {
    'fleet:demand.kind': 'Inference',
    'fleet:demand.growth': 0,
    'api:hardwareTokenApi.priceGrowth': 0,
  }
  const perMonth = 730 * 3600

  it('costs tokens written and read, at their prices', () => {
    const plan = offersOf(
      { api: 'tokenApi' },
      {
        ...tokens,
        'api:hardwareTokenApi.writtenPrice': 2,
        'api:hardwareTokenApi.readPrice': 0.5,
        'api:hardwareTokenApi.cachedPrice': 0.1,
        'fleet:sizing.inputTokens': 3200,
        'fleet:sizing.outputTokens': 400,
        'fleet:sizing.hitShare': 0.25,
      },
    )
    const written = plan.run.value('apiPlan/fleet:schedule.servedByAll', 5)
    expect(written).toBeCloseTo(plan.run.value('fleet:demand.workAsked', 5), 6)
    // A million written cost 2; the eight million read for them 8 x (0.75 x 0.5 + 0.25 x 0.1) = 3.2.
    const cost = plan.run.value('apiPlan:cashFlow.service', 5)
    expect(cost).toBeCloseTo((written / 1e6) * 5.2, 9)
    expect(written).toBeCloseTo(plan.run.value('fleet:demand.workRate', 5) * perMonth, 3)
    expect(plan.run.value('apiPlan:metrics.serves')).toBe(1)
    // 10,000 people, of whom 30% send ten requests a day, of 400 tokens each.
    expect(written).toBeCloseTo((10_000 * 0.3 * 10 * 400 * perMonth) / 86_400, 3)
    // Nothing else is paid.
    expect(total(months.map(t => plan.run.value('apiPlan:cashFlow.opex', t)))).toBeCloseTo(cost * 120, 6)
  })

  it('brings no accelerators, no racks, no power and no team', () => {
    const plan = offersOf({ api: 'tokenApi' }, tokens)
    for (const line of ['fleet.gpusOnPart', 'racks.rackCount', 'power.itPowerPeak', 'staffing.teamOnPart'])
      expect(plan.run.value(`apiPlan/api:${line}`, 12), line).toBe(0)
    expect(plan.run.value('apiPlan:cashFlow.capex', 12)).toBe(0)
    // Whatever stands for an accelerator moves no cost.
    const other = offersOf({ api: 'tokenApi' }, { ...tokens, 'api:hardwareTokenApi.tokensPerGpu': 50 })
    expect(other.run.value('apiPlan:metrics.presentCost')).toBe(plan.run.value('apiPlan:metrics.presentCost'))
  })

  it('serves a model that no accelerator of the plan could', () => {
    const strict = { ...tokens, 'fleet:sizing.tokenTimeLimit': 0.001 }
    const plan = offersOf({ api: 'tokenApi', cloud: 'gpuServiceOnDemand' }, strict)
    expect(plan.run.value('cloudPlan:metrics.serves')).toBe(0)
    expect(plan.run.value('cloudPlan/cloud:schedule.limitReason', 12)).toBe(1)
    expect(plan.run.value('apiPlan:metrics.serves')).toBe(1)
  })

  it('serves no work that is not counted in tokens, and says so', () => {
    const plan = offersOf({ api: 'tokenApi' }, { ...tokens, ...flat, 'fleet:demand.kind': 0 })
    expect(plan.run.value('apiPlan/api:schedule.limitReason', 12)).toBe(1)
    expect(plan.run.value('apiPlan/fleet:metrics.unservedShare')).toBe(1)
    expect(total(seriesOf(plan, 'apiPlan:cashFlow.service'))).toBe(0)
  })

  it('is not short of supply for work beside that it cannot do', () => {
    const beside = planOf({
      ...bare,
      workloads: [...bare.workloads, { id: 'tuning', name: 'Tuning' }],
      offers: [{ id: 'api', name: 'Token API', site: 'johor', kind: 'tokenApi' }],
      strategies: [{ id: 'apiPlan', name: 'Token API', parts: [{ offer: 'api' }] }],
      inputs: { ...tokens, 'tuning:demand.kind': 'Training or tuning' },
    })
    expect(beside.run.value('apiPlan/tuning:metrics.unservedShare')).toBe(1)
    expect(beside.run.value('apiPlan/api:schedule.limitReason', 12)).toBe(0)
  })

  it('serves no more than its rate, and bills its minimum', () => {
    const rate = offersOf({ api: 'tokenApi' }, { ...tokens, 'api:hardwareTokenApi.rateLimit': 30 })
    expect(rate.run.value('apiPlan/api/fleet:schedule.capacityRate', 12)).toBeCloseTo(30, 9)
    expect(rate.run.value('apiPlan/api:schedule.limitReason', 12)).toBe(5)
    const least = offersOf({ api: 'tokenApi' }, { ...tokens, 'api:hardwareTokenApi.minimumSpend': 1e6 })
    expect(least.run.value('apiPlan:cashFlow.service', 12)).toBe(1e6)
  })
})
