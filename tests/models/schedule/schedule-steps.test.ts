import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { InputEntry } from '../../../src/scenario/scenario'
import { johorWith } from '../support/johor'
import { offersOf } from '../support/plan'

const steps = ['design', 'permit', 'grid', 'construction', 'delivery', 'approval', 'commissioning', 'hiring']

const stepsOf = (plan: ReturnType<typeof offersOf>, offer: string) => {
  const read = (line: string) => plan.run.value(`${offer}:schedule.${line}`)
  return {
    ...Object.fromEntries(steps.map(step => [step, [read(`${step}Start`), read(`${step}End`)]])),
    gate: read('gateReason'),
    live: read('liveMonth'),
  }
}

describe('the steps of an own hall', () => {
  it('end on the live date, and the grid of Johor decides it', () => {
    const plan = johorWith()
    // 18 months of works: 15% is 3 of design and 3 of permits, 10% is 2 of commissioning; 27 months for the grid.
    expect(stepsOf(plan, 'johorHall')).toEqual({
      design: [9, 12],
      permit: [12, 15],
      construction: [15, 25],
      commissioning: [25, 27],
      grid: [0, 27],
      delivery: [21, 27],
      approval: [0, 0],
      hiring: [19, 27],
      gate: 3,
      live: 27,
    })
    const slack = (step: string) => plan.run.value(`johorHall:schedule.${step}Slack`)
    expect(['works', 'grid', 'delivery', 'approval', 'hiring'].map(slack)).toEqual([9, 0, 21, 27, 19])
  })

  it.each([
    ['construction', 4, 24, {}],
    ['permits', 2, 36, { 'hall:facilityNewBuild.permitWait': 12 }],
    ['design', 1, 24, { 'hall:facilityNewBuild.designShare': 0.8 }],
    ['commissioning', 7, 24, { 'hall:facilityNewBuild.commissioningShare': 0.5 }],
    ['the grid', 3, 40, { 'hall:facilityNewBuild.gridMonths': 40 }],
    ['hardware', 5, 30, { 'hall:hardwareOwned.leadMonths': 30 }],
    ['approval', 6, 33, { 'hall:schedule.approvalMonths': 33 }],
    ['the opening of the offer', 6, 33, { 'hall:schedule.availableFrom': 33 }],
    // Of 24 months 4 are design, 4 permits and 2 commissioning; one step that is known leaves the others as they are.
    ['a known design', 1, 40, { 'hall:facilityNewBuild.designKnown': 20 }],
    ['known permits', 2, 40, { 'hall:facilityNewBuild.permitKnown': 20 }],
    ['a known construction', 4, 30, { 'hall:facilityNewBuild.constructionKnown': 20 }],
    ['a known commissioning', 7, 42, { 'hall:facilityNewBuild.commissioningKnown': 20 }],
    // 24 months to find people and 3 until they are productive.
    ['people', 8, 27, { 'hall:schedule.waitsForPeople': true, 'staffing.hireMonths': 24 }],
  ] as const)('name %s where it decides', (_, reason, live, inputs) => {
    const works = { 'hall:facilityNewBuild.buildMonths': 24, 'hall:facilityNewBuild.gridMonths': 12 }
    const plan = offersOf({ hall: 'hall' }, { ...works, ...inputs })
    expect(stepsOf(plan, 'hall')).toMatchObject({ gate: reason, live })
  })
})

it('has for a partner only the steps that there are', () => {
  const plan = offersOf(
    { colo: 'colocation', service: 'gpuService3yr', cloud: 'gpuServiceOnDemand' },
    { 'colo:facilityColocation.leadMonths': 8 },
  )
  const none = (step: readonly number[] | undefined) => (step?.[1] ?? 1) - (step?.[0] ?? 0)
  const colo = stepsOf(plan, 'colo') as unknown as Record<string, readonly number[]>
  expect(['design', 'permit', 'grid', 'approval', 'commissioning'].map(step => none(colo[step]))).toEqual([
    0, 0, 0, 0, 0,
  ])
  expect(colo).toMatchObject({ construction: [0, 8], delivery: [2, 8], gate: 4, live: 8 })
  // Two months until the reserved accelerators are there; nothing at all on demand.
  expect(stepsOf(plan, 'service')).toMatchObject({ construction: [2, 2], delivery: [0, 2], gate: 5 })
  expect(stepsOf(plan, 'cloud')).toMatchObject({ delivery: [0, 0], gate: 0, live: 0 })
})

describe('the last month to order', () => {
  const terms = {
    'fleet:demand.acceleratorsToday': 100,
    'fleet:demand.growth': 1,
    'clock.growthWindow': 60,
    'cloud:hardwareOnDemand.supply': '400 gpu',
    'hall:facilityNewBuild.buildMonths': 15,
    'hall:facilityNewBuild.gridMonths': 9,
  }
  const last = (inputs: Readonly<Record<string, InputEntry>>) =>
    offersOf({ hall: 'hall', cloud: 'gpuServiceOnDemand' }, { ...terms, ...inputs }).run.value(
      'hall:schedule.lastOrderMonth',
    )

  it('is a lead time before the need outgrows the bridge', () => {
    // 100 accelerators that double each year pass 400 after month 24; the hall takes 15 months.
    expect(last({})).toBe(25 - 15)
  })

  it('is a lead time before present capacity ends, if that is earlier, and may be past', () => {
    expect(last({ 'schedule.bridgeUntil': 20 })).toBe(20 - 15)
    expect(last({ 'schedule.bridgeUntil': 6 })).toBe(6 - 15)
  })

  it('is none where the bridge lasts', () => {
    expect(last({ 'cloud:hardwareOnDemand.supply': '20000 gpu' })).toBeNaN()
  })
})

const months = (max: number) => fc.integer({ min: 0, max })

it('never ends a step before it starts, and is live with the latest', () => {
  fc.assert(
    fc.property(
      fc.record({
        'johorHall:facilityNewBuild.buildMonths': fc.integer({ min: 1, max: 72 }),
        'johorHall:facilityNewBuild.gridMonths': months(120),
        'johorHall:facilityNewBuild.permitWait': months(60),
        'johorHall:facilityNewBuild.designShare': fc.integer({ min: 0, max: 10 }).map(x => x / 10),
        'johorHall:facilityNewBuild.permitShare': fc.integer({ min: 0, max: 10 }).map(x => x / 10),
        'johorHall:hardwareOwned.leadMonths': months(36),
        'johorHall:schedule.approvalMonths': months(60),
        'johorHall:schedule.availableFrom': months(119),
        'johorHall:schedule.waitsForPeople': fc.boolean(),
        'clock.serviceMode': fc.boolean(),
      }),
      inputs => {
        const found = stepsOf(johorWith(inputs), 'johorHall')
        const spans = steps.map(step => found[step as keyof typeof found] as unknown as [number, number])
        expect(spans.every(([start, end]) => 0 <= start && start <= end)).toBe(true)
        expect(Math.max(...spans.map(([, end]) => end))).toBe(found.live)
        const [design, permit, , construction, , , commissioning] = spans
        const long = [design, permit, construction, commissioning].map(
          span => (span?.[1] ?? 0) - (span?.[0] ?? 0),
        )
        const works =
          inputs['johorHall:facilityNewBuild.buildMonths'] + inputs['johorHall:facilityNewBuild.permitWait']
        expect(long.reduce((a, b) => a + b)).toBe(Math.min(found.live, works))
      },
    ),
    { numRuns: 20 },
  )
})

it('never costs less to wait longer where the bridge is dearer than what it waits for', () => {
  // A bridge at 12 USD an hour throughout; nothing that is waited for becomes cheaper meanwhile.
  const still = {
    'gpuOnDemand:hardwareOnDemand.price': 12,
    'gpuOnDemand:hardwareOnDemand.priceGrowth': 0,
    'johorHall:hardwareOwned.priceGrowth': 0,
    'johorColo:hardwareOwned.priceGrowth': 0,
  }
  const costs = (wait: number, growth: number) => {
    const { run } = johorWith({
      ...still,
      'johorHall:facilityNewBuild.gridMonths': wait,
      'johorColo:facilityColocation.leadMonths': Math.min(wait, 36),
      'fleet:demand.growth': growth,
    })
    return ['buildInHouse', 'colocation'].map(strategy => run.value(`${strategy}:metrics.presentCost`))
  }
  fc.assert(
    fc.property(
      months(40),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 0, max: 8 }),
      (wait, more, tenths) => {
        const longer = costs(wait + more, tenths / 10)
        costs(wait, tenths / 10).forEach((cost, i) => expect(longer[i]).toBeGreaterThanOrEqual(cost))
      },
    ),
    { numRuns: 12 },
  )
})
