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
