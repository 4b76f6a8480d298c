import { describe, expect, it } from 'vitest'
import { type Fabric, fabric, figures } from '../support/network'

describe('what the fabric carries', () => {
  // Measured on eight H200: 367.61 GB/s of bus bandwidth over links of 450 GB/s one way (ml-engineering, network chapter).
  it('shows the bus bandwidth measured inside a node within a tenth', async () => {
    const given = {
      'network.nodeCount': 1,
      'network.linkBandwidth': 450,
      'network.lineRateShare': 0.8,
      'fleet.gpuPerNode': 8,
    }
    const found = await figures('network', given, ['domainBusBandwidth', 'busBandwidth'])
    for (const bandwidth of Object.values(found))
      expect(Math.abs((bandwidth ?? 0) / 367.61 - 1)).toBeLessThan(0.1)
  })

  // Two nodes: 2 x 7/8 GB at 900 GB/s inside, 2 x 1/2 x 1/8 GB at 50 GB/s outside, both at four fifths, and two hops of 14 us.
  it('lets the slower of domain and fabric decide', async () => {
    const given = { ...fabric({ nodes: 2 }), 'network.linkBandwidth': 900, 'network.payload': 1 }
    const time = Math.max((2 * 7) / 8 / 720, 1 / 8 / 40) + 28e-6
    const found = await figures('network', given, ['allReduceTime', 'busBandwidth'])
    expect(found.allReduceTime).toBeCloseTo(time, 12)
    expect(found.busBandwidth).toBeCloseTo((2 * 15) / 16 / time, 6)
  })

  it('joins the trays of a rack-scale system to one domain', async () => {
    // 36 trays of four: two domains of 72, whose 1/72 leaves at 4 x 400 Gb/s for four accelerators.
    const given = {
      ...fabric({ nodes: 36, nics: 4, unit: 18 }),
      'fleet.gpuPerNode': 4,
      'network.domainNodes': 18,
    }
    const found = await figures('network', given, ['domainGpus', 'domainCount', 'fabricTime', 'domainTime'])
    expect(found).toMatchObject({ domainGpus: 72, domainCount: 2 })
    expect(found.fabricTime).toBeCloseTo(1 / 72 / 40, 12)
    expect(found.domainTime).toBeCloseTo((2 * 71) / 72 / 720, 12)
  })

  it('slows what crosses blocks when oversubscribed, and nothing else', async () => {
    const slow = (given: Fabric) => figures('network', fabric(given), ['ringSlowdown', 'exchangeSlowdown'])
    expect(await slow({ nodes: 128 })).toEqual({ ringSlowdown: 1, exchangeSlowdown: 1 })
    expect(await slow({ nodes: 32, taper: 3 })).toEqual({ ringSlowdown: 1, exchangeSlowdown: 1 })
    // Four blocks of 32: one ring step in 32 crosses, and three quarters of an all-to-all.
    expect(await slow({ nodes: 128, taper: 3 })).toEqual({ ringSlowdown: 1 + 2 / 32, exchangeSlowdown: 2.5 })
  })

  it('has none for a lone accelerator and without hardware', async () => {
    const none = (nodes: number) =>
      figures('network', { 'network.nodeCount': nodes, 'fleet.gpuPerNode': 1 }, [
        'busBandwidth',
        'allReduceTime',
      ])
    expect(await none(1)).toEqual({ busBandwidth: null, allReduceTime: 0 })
    expect(await none(0)).toEqual({ busBandwidth: null, allReduceTime: 0 })
  })
})
