import { describe, expect, it } from 'vitest'
import johor from '../../models/presets/johor-accelerators.json'
import { headroom, json } from './tools'

const preset = 'johor-accelerators'
const text = JSON.stringify(johor)

describe('run', () => {
  it('prints the lines asked for in the machine form', async () => {
    // 2,500 accelerators growing by 1.4 a year are 2500 x 1.4^2 after 24 months.
    const outcome = await headroom([
      'run',
      preset,
      '--get',
      'demand.acceleratorsTotal[24],clock.horizon',
      '--json',
    ])
    expect(outcome).toMatchObject({ code: 0, messages: '' })
    expect(json(outcome)['clock.horizon']).toEqual({ unit: 'month', index: 'plan', values: [60] })
    expect(json(outcome)['demand.acceleratorsTotal[24]']?.values[0]).toBeCloseTo(4900, 9)
  })

  it('takes a line alone as all its rows, and gives null for none', async () => {
    const results = json(await headroom(['run', preset, '--get', 'metrics.costPerGpuHour', '--json']))
    expect(Object.keys(results)).toHaveLength(johor.strategies.length)
    expect(results['stayAsIs:metrics.costPerGpuHour']?.values).toEqual([null])
  })

  it('gives one value for each month of a line that runs over months', async () => {
    const { out } = await headroom(['run', preset, '--get', 'demand.acceleratorsTotal', '--csv'])
    expect(out.split('\r\n').slice(0, 2)).toEqual([
      'line,row,index,unit,month,value',
      'demand.acceleratorsTotal,,plan,gpu,0,2500',
    ])
    expect(out.trim().split('\r\n')).toHaveLength(121)
  })

  it('sets inputs with units, by row or for all rows, and changes them relatively', async () => {
    const get = ['--get', 'johor:power.tariff', '--json']
    const tariff = async (value: string, name = 'power.tariff') =>
      json(await headroom(['run', preset, '--set', `${name}=${value}`, ...get]))['johor:power.tariff']
        ?.values[0]
    expect(await tariff('0.19 USD/kWh')).toBe(0.19)
    expect(await tariff('190 USD/MWh', 'johor:power.tariff')).toBe(0.19)
    const base = await tariff('0.2 USD/kWh')
    const raised = json(
      await headroom(['run', preset, '--set', 'power.tariff=0.2', '--set', 'power.tariff=+10%', ...get]),
    )
    expect(base).toBe(0.2)
    expect(raised['johor:power.tariff']?.values[0]).toBeCloseTo(0.22, 12)
  })

  it('prints a summary with the headline, the strategies and what would flip it', async () => {
    const { code, out } = await headroom(['run', preset])
    expect(code).toBe(0)
    for (const part of [
      'Johor, 2,500 accelerators',
      'Build in-house',
      'Stay as is (does not serve the plan)',
      '10 years:',
      'From 2,500 to 6,860',
    ])
      expect(out).toContain(part)
  })

  it('reads a file and standard input alike', async () => {
    const get = ['--get', 'clock.horizon']
    const fromFile = await headroom(['run', 'plan.headroom.json', ...get], { 'plan.headroom.json': text })
    expect(await headroom(['run', '-', ...get], { '-': text })).toEqual(fromFile)
  })

  it('computes one result per case, each from the same base, and goes on past a refused one', async () => {
    const cases = [
      '{"fleet:demand.acceleratorsToday": "100 gpu"}',
      '',
      '{"demand.growth": "100%"}',
      '{"demand.growth": "2 kW"}',
      '{"growth": 1}',
      'not json',
      '{}',
    ].join('\n')
    const { code, out, messages } = await headroom(
      ['run', preset, '--get', 'demand.acceleratorsTotal[12]', '--each', '-'],
      { '-': cases },
    )
    const results = out
      .trim()
      .split('\n')
      .map(line => JSON.parse(line))
    const value = (i: number) => results[i]['demand.acceleratorsTotal[12]']?.values[0]
    expect(results).toHaveLength(6)
    expect(value(0)).toBeCloseTo(140, 9)
    expect(value(1)).toBeCloseTo(5000, 9)
    expect(results[2].faults[0].path).toBe('inputs["fleet:demand.growth"]')
    expect(results[3].faults[0].message).toContain('"growth" is not the name of an input')
    expect(results[4].faults[0].message).toContain('not JSON')
    expect(value(5)).toBeCloseTo(3500, 9)
    expect({ code, messages }).toEqual({
      code: 1,
      messages: '3 cases were refused; the faults stand in place of the result.',
    })
  })
})

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
})

describe('inputs', () => {
  it('lists every input of the model, and of a plan with what it is set to', async () => {
    const rows = JSON.parse((await headroom(['inputs', '--json'])).out)
    expect(rows.find((row: { id: string }) => row.id === 'clock.horizon')).toMatchObject({
      unit: 'month',
      default: 60,
      range: [12, 120],
      spread: [36, 120],
    })
    expect(rows.find((row: { id: string }) => row.id === 'power.tariff')).toMatchObject({
      default: 'catalogue: electricityTariff',
    })
    const own = JSON.parse((await headroom(['inputs', preset, '--set', 'power.tariff=0.2', '--json'])).out)
    expect(own.find((row: { id: string }) => row.id === 'johor:power.tariff')).toMatchObject({
      value: 0.2,
      default: 0.112,
    })
    expect((await headroom(['inputs'])).out).toContain(
      'demand.growth\n    Growth per year: default 40%, from -80% to 900%, usually 0% to 200%',
    )
  })
})

describe('explain', () => {
  it('prints the tree behind a number: formula, numbers, reason, source', async () => {
    const { code, out } = await headroom(['explain', preset, 'demand.acceleratorsTotal[12]'])
    expect(code).toBe(0)
    expect(out).toContain('fleet:demand.acceleratorsNeeded[12]')
    expect(out).toContain('= fleet:demand.acceleratorsToday × fleet:demand.growthFactor')
    expect(out).toContain('Source: Planning assumption; confirm before use')
    expect(out).toContain('Growth of capacity: gains in efficiency are already taken off')
    expect(await headroom(['explain', preset, 'demand.acceleratorsTotal', '--month', '12'])).toMatchObject({
      out,
    })
  })

  it('prints the tree in the machine form', async () => {
    const tree = JSON.parse((await headroom(['explain', preset, 'clock.lastMonth', '--json'])).out)
    expect(tree).toMatchObject({
      line: 'clock.lastMonth',
      value: 59,
      reads: [
        { line: 'clock.horizon', value: 60 },
        { line: 'clock.oneMonth', value: 1 },
      ],
    })
  })

  it('says where a market figure and its stand-in come from', async () => {
    expect((await headroom(['explain', preset, 'johor:power.tariff'])).out).toMatch(/Source: .+ \d{4}/)
    const fallback = await headroom(['explain', preset, 'johor:site.waterPrice'])
    expect(fallback.out).toContain('a general figure; the catalogue has none for this place')
  })

  it('prints the reason for each difference between the two clocks', async () => {
    const against = ['--against', 'clock.serviceMode=yes']
    const { out } = await headroom(['explain', preset, 'buildInHouse:metrics.presentCost', ...against])
    const at = (text: string) => out.indexOf(text)
    // The hall goes live at once instead of after the wait for the grid; the bridge and its cost disappear.
    expect(out).toMatch(/Where the change enters:\n +johorHall:schedule.liveMonth: \d+ months → 0 months/)
    expect(out).toContain('Premises and hardware are awaited side by side; the later one decides.')
    expect(out).toMatch(/buildInHouse:metrics.serviceToDate\[59\]: \$\d+M → \$0/)
    expect(at('metrics.serviceToDate[59]')).toBeLessThan(at('metrics.staffToDate[59]'))
    const same = await headroom(['explain', preset, 'demand.acceleratorsTotal', ...against])
    expect(same.out).toContain('Nothing that this number rests on differs.')
  })
})

describe('check', () => {
  it('accepts a valid scenario', async () => {
    expect(await headroom(['check', preset])).toMatchObject({
      code: 0,
      out: 'johor-accelerators is valid.\n',
    })
  })

  it.each([
    ['an unknown key', text.replace('"name"', '"nam"'), '"nam" is not a key here; did you mean "name"?'],
    [
      'a wrong unit',
      text.replace('"2500 gpu"', '"2500 kW"'),
      'inputs["fleet:demand.acceleratorsToday"]: "2500 kW" cannot be read: its unit is kW.',
    ],
    [
      'a negative count',
      text.replace('"2500 gpu"', '"-1 gpu"'),
      'inputs["fleet:demand.acceleratorsToday"]: Below the least that is allowed.',
    ],
    [
      'a number that overflows',
      text.replace('"40%"', '1e400'),
      'inputs["fleet:demand.growth"]: The number is too large to be held.',
    ],
    [
      'an unknown market',
      text.replace('"market":"johor"', '"market":"johore"'),
      'sites[0].market: There is no market called johore; did you mean johor?',
    ],
    ['a truncated file', text.slice(0, 700), 'it seems cut short'],
    ['ten megabytes of text', 'x'.repeat(10_000_000), 'larger than 2 MB, the most that is read'],
    ['50,000 nested brackets', '['.repeat(50_000), 'nested more than 24 deep'],
  ])('names the place and what to do for %s, and exits with 1', async (_, bad, expected) => {
    const files = { 'bad.headroom.json': bad }
    const checked = await headroom(['check', 'bad.headroom.json'], files)
    expect(checked.code).toBe(1)
    expect(checked.out).toContain(expected)
    const run = await headroom(['run', 'bad.headroom.json'], files)
    expect({ code: run.code, out: run.out }).toEqual({ code: 1, out: '' })
    expect(run.messages).toContain(expected)
  })
})

describe('export', () => {
  it('writes results as JSON and CSV', async () => {
    const { code, written, messages } = await headroom(['export', preset, '--to', 'out/plan.json'])
    expect({ code, messages }).toEqual({ code: 0, messages: 'Wrote out/plan.json.' })
    expect(JSON.parse(String(written.get('out/plan.json')))['clock.horizon']).toEqual({
      unit: 'month',
      index: 'plan',
      values: [60],
    })
    const csv = await headroom(['export', preset, '--to', 'plan.csv', '--set', 'clock.horizon=36'])
    expect(String(csv.written.get('plan.csv'))).toContain('clock.horizon,Horizon,,month,,,36')
  })

  it('writes a workbook', async () => {
    const { written } = await headroom(['export', preset, '--to', 'plan.xlsx'])
    expect((written.get('plan.xlsx') as Uint8Array).subarray(0, 2)).toEqual(new Uint8Array([0x50, 0x4b]))
  })
})

describe('wrong usage', () => {
  it.each([
    [[], 'Headroom on the command line'],
    [['rum', preset], 'There is no command rum; did you mean run?'],
    [['run'], 'FILE is missing. Usage: headroom run FILE'],
    [['run', 'a', 'b'], '"b" is one argument too many.'],
    [['run', preset, '--json', '--csv'], 'Choose one of --json and --csv.'],
    [['run', preset, '--month', '3'], '--month does nothing with run.'],
    [['run', preset, '--jsn'], "Unknown option '--jsn'"],
    [['run', preset, '--set', 'tariff'], '"tariff" sets nothing.'],
    [
      ['run', 'nowhere.json'],
      'nowhere.json cannot be read: ENOENT: no such file or directory. Give a file, the name of a preset (johor-accelerators)',
    ],
    [
      ['run', preset, '--get', 'metrics.presentCosts'],
      'This plan has no line metrics.presentCosts; did you mean metrics.presentCost?',
    ],
    [['run', '-', '--each', '-'], 'cannot both come from standard input'],
    [['explain', preset, 'metrics.presentCost'], 'Choose one: buildInHouse:metrics.presentCost'],
    [['explain', preset, 'clock.horizon', '--month', '120'], 'has no month 120; months run from 0 to 119.'],
    [
      ['explain', preset, 'clock.horizon', '--depth', 'deep'],
      '--depth takes a whole number from 0 to 100, not "deep".',
    ],
    [['sheet', 'rack'], 'There is no sheet rack; did you mean racks?'],
    [['sheet', 'racks', '--set', 'rackPwer=1'], 'This plan has no line rackPwer; did you mean rackPower?'],
    [['export', preset], '--to is missing.'],
    [['export', preset, '--to', 'plan.doc'], 'plan.doc ends in no known format.'],
  ])('exits with 2 for %j', async (args, expected) => {
    const { code, out, messages } = await headroom(args)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(messages).toContain(expected)
  })

  it('refuses a value for what is no input, with exit 1 and the nearest name', async () => {
    const { code, messages } = await headroom(['run', preset, '--set', 'power.tarif=1'])
    expect(code).toBe(1)
    expect(messages).toContain(
      '"power.tarif" is not an input of this plan; did you mean "johor:power.tariff"?',
    )
  })

  it('prints help', async () => {
    expect(await headroom(['--help'])).toMatchObject({ code: 0, messages: '' })
  })
})
