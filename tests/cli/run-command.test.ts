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

  it('adds up by fiscal years and keeps what each ends with', async () => {
    const args = ['run', preset, '--get', 'colocation:cashFlow.opex,colocation:balanceSheet.netDebt']
    const months = json(await headroom([...args, '--json']))
    const { out, code } = await headroom([...args, '--years', '4', '--json'])
    expect(code).toBe(0)
    const years = JSON.parse(out)
    // The decision is in December 2026, so four months are left of the year to March 2027.
    const opex = months['colocation:cashFlow.opex']?.values.map(Number) ?? []
    const first = years['colocation:cashFlow.opex']
    expect(first).toMatchObject({ unit: 'USD', years: expect.arrayContaining(['FY2027', 'FY2037']) })
    expect(first.values[0]).toBeCloseTo(
      opex.slice(0, 4).reduce((a, b) => a + b),
      6,
    )
    expect(first.values[1]).toBeCloseTo(
      opex.slice(4, 16).reduce((a, b) => a + b),
      6,
    )
    const debt = months['colocation:balanceSheet.netDebt']?.values ?? []
    expect(years['colocation:balanceSheet.netDebt'].values.slice(0, 2)).toEqual([debt[3], debt[15]])
    const csv = await headroom([...args, '--years', '4', '--csv'])
    expect(csv.out.split('\r\n')[1]).toBe(`cashFlow.opex,colocation,strategy,USD,FY2027,${first.values[0]}`)
    expect((await headroom([...args, '--years', '4'])).out).toContain('FY2028 $')
    expect((await headroom([...args, '--years', '13'])).code).toBe(2)
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
