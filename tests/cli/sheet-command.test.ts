import { describe, expect, it } from 'vitest'
import { headroom, json } from './tools'

describe('sheet', () => {
  it('computes a sheet alone from lines that are given', async () => {
    // 132 kW hold nine nodes of 14.3 kW, that is 72 accelerators a rack: 2,500 fill 34.7 racks.
    const racks = json(await headroom(['sheet', 'racks', '--set', 'fleet.gpusOnPart=2500 gpu', '--json']))
    expect(racks['strategy/offer:racks.rackCount']?.values[0]).toBe(35)
    const fewer = json(
      await headroom([
        'sheet',
        'racks',
        '--set',
        'fleet.gpusOnPart=2500 gpu',
        '--set',
        'rackPower=40 kW/rack',
        '--json',
      ]),
    )
    expect(fewer['strategy/offer:racks.rackCount']?.values[0]).toBe(157)
  })

  it('computes a sheet that fills a slot, and takes lines that slots owe', async () => {
    const set = ['fleet.gpusOnPart=1000 gpu', 'hardware.powerPerGpu=2 kW/gpu'].flatMap(value => [
      '--set',
      value,
    ])
    const power = json(await headroom(['sheet', 'power', ...set, '--json']))
    expect(power['strategy/offer:power.itPowerPeak']?.values[0]).toBe(2000)
    expect(Object.keys(json(await headroom(['sheet', 'hardwareReserved', '--json'])))).toContain(
      'offer:hardwareReserved.price',
    )
  })

  it('sizes a workload of any kind on any accelerator of the catalogue', async () => {
    const set = [
      'demand.kind=inference',
      'model=llama33With70B',
      'accelerator=h200',
      'demand.requestsPerDay=1000000',
      'sizing.hitShare=0',
      'sizing.gpusPerReplica=2',
      'sizing.planningShare=1',
    ].flatMap(value => ['--set', value])
    const fleet = json(await headroom(['sheet', 'fleet', ...set, '--json']))
    // Tokens a second as computed outside of the program for 2,000 tokens in and 400 out within 50 ms.
    expect(Math.round(fleet['strategy/offer/fleet:fleet.throughputPerGpu']?.values[0] ?? 0)).toBe(481)
    expect(fleet['strategy/offer/fleet:fleet.limitReason']?.values[0]).toBe(0)
    const sizing = json(await headroom(['sheet', 'sizing', ...set, '--json']))
    expect(sizing['offer/fleet/over1:sizing.replicaGpus']?.values[0]).toBe(2)
    const wrong = await headroom(['sheet', 'fleet', '--set', 'demand.kind=chat'])
    expect(wrong.messages).toContain('Write one of: Plain accelerators, Inference, Training or tuning')
  })

  it('computes cooling for any climate and system', async () => {
    const set = (...values: string[]) => values.flatMap(value => ['--set', value])
    const of = async (...values: string[]) =>
      json(await headroom(['sheet', 'cooling', ...set(...values), '--json']))
    // Published: 1.110 and no water for 40 °C water and dry coolers in Tokyo.
    const tokyo = await of('climate=tokyo', 'cooling.system=dtc-w45-dry', 'loadShare=1')
    expect(Math.abs((tokyo['offer:cooling.annualPue']?.values[0] ?? 0) - 1.11)).toBeLessThan(0.002)
    expect(tokyo['offer:cooling.annualWue']?.values[0]).toBe(0)
    expect(tokyo['strategy/offer:cooling.pue']?.values).toHaveLength(120)
    const market = await of('market=delhi-ncr', 'system=crah-water-chiller')
    expect(Math.abs((market['offer:cooling.annualPue']?.values[0] ?? 0) - 1.263)).toBeLessThan(0.002)
    const warmer = await of(
      'climate=tokyo',
      'cooling.system=dtc-w45-dry',
      'plant.airRise=14',
      'plant.fanEfficiency=0.5',
    )
    expect(warmer['offer:cooling.annualPue']?.values[0]).not.toBe(tokyo['offer:cooling.annualPue']?.values[0])
    const { code, messages } = await headroom(['sheet', 'cooling', '--set', 'climate=tokio'])
    expect({ code, messages }).toEqual({ code: 1, messages: expect.stringContaining('tokyo') })
  })

  it('shows a line over climate points at the design extreme', async () => {
    const set = [
      'climate.dryBulb=28',
      'climate.wetBulb=25.4',
      'cooling.system=crah-water-chiller',
      'climate=singapore',
    ]
    const plant = json(
      await headroom(['sheet', 'plant', ...set.flatMap(value => ['--set', value]), '--json']),
    )
    const chillers = plant['offer:plantModelled.airChillers']?.values ?? []
    expect(chillers).toHaveLength(1)
    expect(Math.abs((chillers[0] ?? 0) - 0.1181)).toBeLessThan(0.0004)
  })

  describe('of the schedule', () => {
    const lines = [
      ...['liveMonth', 'gateReason', 'lastOrderMonth'],
      ...['worksSlack', 'gridSlack', 'deliverySlack', 'approvalSlack', 'hiringSlack'],
    ]
    const scheduleWith = async (...steps: string[]) => {
      const set = steps.flatMap(step => ['--set', step])
      const found = json(await headroom(['sheet', 'schedule', ...set, '--get', lines.join(','), '--json']))
      return lines.map(line => found[`offer:schedule.${line}`]?.values[0])
    }
    // By hand: live is the latest of works (design, permits, construction, commissioning in a row), grid, hardware,
    // approval and, where it waits for them, people; slack is what each of them lacks to it.
    const steps = ['designMonths=2', 'permitMonths=4', 'constructionMonths=8', 'commissioningMonths=3']
    const others = ['gridMonths=20', 'hardware.leadMonths=7', 'approvalMonths=5']

    it.each([
      [[], [20, 3, -20, 3, 0, 13, 15, 12]],
      [['designMonths=11'], [26, 1, -26, 0, 6, 19, 21, 18]],
      [['facility.permitMonths=14'], [27, 2, -27, 0, 7, 20, 22, 19]],
      [['constructionMonths=18'], [27, 4, -27, 0, 7, 20, 22, 19]],
      [['commissioningMonths=12'], [26, 7, -26, 0, 6, 19, 21, 18]],
      [
        ['constructionMonths=3', 'gridMonths=9'],
        [12, 2, -12, 0, 3, 5, 7, 4],
      ],
      [['gridMonths=30'], [30, 3, -30, 13, 0, 23, 25, 22]],
      [['hardware.leadMonths=24'], [24, 5, -24, 7, 4, 0, 19, 16]],
      [['approvalMonths=23'], [23, 6, -20, 6, 3, 16, 0, 15]],
      [
        ['waitsForPeople=1', 'staffing.hireMonths=25'],
        [28, 8, -28, 11, 8, 21, 23, 0],
      ],
      [['facility.leadMonths=40'], [40, 4, -40, 23, 20, 33, 35, 32]],
    ])(
      '%j move the live month, what decides it, the last month to order and the slack',
      async (given, expected) => {
        expect(await scheduleWith(...steps, ...others, ...given)).toEqual(expected)
      },
    )

    it('leaves the other steps as they are where one is known', async () => {
      // Johor builds in 18 months, three of them design, and waits 27 for its grid.
      expect((await scheduleWith())[0]).toBe(27)
      expect((await scheduleWith('designMonths=15'))[0]).toBe(30)
    })
  })

  it('takes the place from a case', async () => {
    const cases =
      '{"site.climate": "delhi", "cooling.system": "crah-air-chiller"}\n{"site.climate": "moon"}\n'
    const { code, out } = await headroom(['sheet', 'cooling', '--each', 'cases.jsonl'], {
      'cases.jsonl': cases,
    })
    const [first] = out
      .trim()
      .split('\n')
      .map(line => JSON.parse(line))
    expect(Math.abs(first['offer:cooling.annualPue'].values[0] - 1.299)).toBeLessThan(0.002)
    expect(code).toBe(1)
  })

  it('computes cases', async () => {
    const cases = '{"fleet.gpusOnPart": "72 gpu"}\n{"gpusOnPart": 1}\n{"fleet.gpusOnPart": 73}\n'
    const { code, out } = await headroom(['sheet', 'racks', '--each', 'cases.jsonl'], {
      'cases.jsonl': cases,
    })
    const [first, , third] = out
      .trim()
      .split('\n')
      .map(line => JSON.parse(line))
    expect(first['strategy/offer:racks.rackCount'].values[0]).toBe(1)
    expect(third['strategy/offer:racks.rackCount'].values[0]).toBe(2)
    expect(code).toBe(1)
  })

  it('takes lists by period, dates among them, and says what is wrong with one', async () => {
    const flow = ['--set', 'flow=[-10, 4, 4.5, 5] M USD', '--get', 'flow', '--json']
    const found = json(await headroom(['sheet', 'appraisal', ...flow]))['appraisal.flow']?.values
    expect(found?.slice(0, 5)).toEqual([-10e6, 4e6, 4.5e6, 5e6, 0])
    const apart = ['--set', 'flow=[-10; 4; 4.5] M USD', '--get', 'flow', '--json']
    const same = json(await headroom(['sheet', 'appraisal', ...apart]))['appraisal.flow']?.values
    expect(same?.slice(0, 4)).toEqual([-10e6, 4e6, 4.5e6, 0])
    const days = ['--set', 'day=[2014-01-01, 2014-03-01]', '--set', 'flow=[-1, 2]', '--get', 'day', '--json']
    // Spreadsheet programs count 1 January 2014 as day 41,640.
    const dated = json(await headroom(['sheet', 'appraisal', ...days]))['appraisal.day']?.values
    expect(dated?.slice(0, 2)).toEqual([41640, 41699])
    const wrong = await headroom(['sheet', 'appraisal', '--set', 'flow=[1, x]'])
    expect(wrong).toMatchObject({ code: 1, messages: expect.stringContaining('"x" cannot be read') })
    const long = await headroom(['sheet', 'appraisal', '--set', `flow=[${'1,'.repeat(361)}1]`])
    expect(long).toMatchObject({ code: 1, messages: expect.stringContaining('361') })
  })

  it('takes lists in cases too', async () => {
    const cases = '{"appraisal.flow": [-100, 0, "74"], "appraisal.rate": "10%"}'
    const { out, code } = await headroom(['sheet', 'appraisal', '--get', 'netPresentValue', '--each', 'c'], {
      c: cases,
    })
    expect(code).toBe(0)
    // 74 after two years at 10% are 61.157 today.
    expect(JSON.parse(out)['appraisal.netPresentValue'].values[0]).toBeCloseTo(-100 + 61.157, 3)
  })

  it('takes the short names of a sheet in cases too', async () => {
    // Documentation of DB: 1,000,000 to 100,000 over six years, seven months in the first.
    const given = { cost: 1e6, salvage: 1e5, life: 6, firstMonths: 7 }
    const cases = [1, 7].map(period => JSON.stringify({ ...given, period })).join('\n')
    const args = ['sheet', 'depreciation', '--get', 'fixedDeclining', '--each', 'c']
    const { out } = await headroom(args, { c: cases })
    const values = out
      .trim()
      .split('\n')
      .map(line => JSON.parse(line)['depreciation.fixedDeclining'].values[0])
    expect(values.map(value => Number(value.toFixed(2)))).toEqual([186083.33, 15845.1])
    const place = await headroom(['sheet', 'cooling', '--get', 'annualPue', '--each', 'c'], {
      c: '{"climate":"tokyo","cooling.system":"dtc-w45-dry","loadShare":1}',
    })
    // Published: 1.110 for 40 °C water and dry coolers in Tokyo.
    expect(JSON.parse(place.out)['offer:cooling.annualPue'].values[0]).toBeCloseTo(1.11, 3)
  })

  it('says what a sheet takes where a name is none of it, and where such a line stands', async () => {
    const of = async (...args: string[]) => (await headroom(['sheet', ...args])).messages
    expect(await of('depreciation', '--set', 'start=1')).toContain('It takes cost, salvage, life, period')
    expect(await of('plantModelled', '--set', 'dryBulb=35')).toContain('did you mean climate.dryBulb?')
    expect(await of('cooling', '--set', 'plant.towers=1')).toContain('The sheet plantModelled has no line')
    expect(await of('annuity', '--get', 'pmt')).toContain('headroom sheet annuity lists all that it has')
  })

  it('prints what a calculator finds to the cent and beyond, and each period', async () => {
    // Microsoft Support, PMT: -1,037.03 for 10,000 over ten months at 8% a year.
    const set = ['--set', 'rate=8%/12', '--set', 'periods=10', '--set', 'presentValue=10k']
    const { out } = await headroom(['sheet', 'annuity', ...set, '--get', 'levelPayment'])
    expect(out).toBe('annuity.levelPayment  -$1,037.032089\n')
    const flow = await headroom(['sheet', 'assetWorth', '--get', 'afterTaxFlow'])
    expect(flow.out).toContain('0: -$11,000  1: $3,266.52  2: $3,755.8  3: $2,451.64')
  })

  it('reads dates that are certain', async () => {
    const of = (day: string) => headroom(['sheet', 'appraisal', '--set', `day=[${day}]`, '--get', 'day[0]'])
    expect((await of('2014-1-1')).out).toContain('41,640')
    for (const day of ['01/02/2008', '2009-02-30', '2009-13-01'])
      expect(await of(day)).toMatchObject({ code: 2, messages: expect.stringContaining('2014-01-31') })
  })
})
