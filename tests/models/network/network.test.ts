import { describe, expect, it } from 'vitest'
import { optics, switches } from '../../../models/catalogue/switches.ts'
import { networkCostInputs } from '../../../models/inputs/network/network.ts'
import { divisorBelowValue } from '../../../models/words/divisor-below.ts'
import { johorWith } from '../support/johor'
import { type Fabric, fabric, figures } from '../support/network'

const tiers = ['leafSwitchCount', 'spineSwitchCount', 'coreSwitchCount'] as const
const links = ['nodeLeafLinkCount', 'leafSpineLinkCount', 'spineCoreLinkCount'] as const

describe('the compute fabric of published architectures', () => {
  // NVIDIA DGX SuperPOD RA, DGX H100 (RA-11333-001 V11), Table 4: one node in the last block gives way to the fabric manager.
  it.each([
    [31, 8, 4, 252, 256],
    [63, 16, 8, 508, 512],
    [95, 24, 16, 764, 768],
    [127, 32, 16, 1020, 1024],
  ])(
    'DGX H100 with %i nodes, cables of nodes and management as in Table 4',
    async (nodes, leaf, spine, node, up) => {
      expect(
        await figures('network', fabric({ nodes }), [
          ...tiers,
          'nodeAndManagerLinkCount',
          'leafSpineLinkCount',
        ]),
      ).toEqual({
        leafSwitchCount: leaf,
        spineSwitchCount: spine,
        coreSwitchCount: 0,
        nodeAndManagerLinkCount: node,
        leafSpineLinkCount: up,
      })
    },
  )

  // DGX H100, Table 3 (larger SuperPOD); DGX B200 and DGX B300, larger SuperPOD; the paper on DeepSeek-V3, Table 3; Al-Fares and others 2008.
  it.each<[string, Fabric, number[], number[]]>([
    ['DGX H100, 4 units', { nodes: 128 }, [32, 16, 0], [1024, 1024, 0]],
    ['DGX H100, 16 units', { nodes: 512 }, [128, 128, 64], [4096, 4096, 4096]],
    ['DGX B200, 8 units', { nodes: 256 }, [64, 32, 0], [2048, 2048, 0]],
    ['DGX B200, 64 units', { nodes: 2048 }, [512, 512, 256], [16384, 16384, 16384]],
    // Its table counts cables that hold a link of each plane.
    [
      'DGX B300, 16 units',
      { nodes: 1024, speed: 800, radix: 128, unit: 64, planes: 2 },
      [256, 128, 0],
      [2 * 8192, 2 * 8192, 0],
    ],
    ['two-tier fat tree of 64 ports', { nodes: 2048, nics: 1 }, [64, 32, 0], [2048, 2048, 0]],
    ['three-tier fat tree of 64 ports', { nodes: 65536, nics: 1 }, [2048, 2048, 1024], [65536, 65536, 65536]],
    [
      'k-ary fat tree of 48 ports',
      { nodes: 27648, nics: 1, radix: 48, unit: 24 },
      [1152, 1152, 576],
      [27648, 27648, 27648],
    ],
    ['k-ary fat tree of 4 ports', { nodes: 16, nics: 1, radix: 4, unit: 2 }, [8, 8, 4], [16, 16, 16]],
  ])('%s', async (_, given, switchesByTier, linksByTier) => {
    const found = await figures('network', fabric(given), [...tiers, ...links])
    expect(tiers.map(line => found[line])).toEqual(switchesByTier)
    expect(links.map(line => found[line])).toEqual(linksByTier)
  })

  it('gives the totals of the fat trees as printed', async () => {
    const of = (given: Fabric) => figures('network', fabric(given), ['switchCount'])
    expect(await of({ nodes: 2048, nics: 1 })).toEqual({ switchCount: 96 })
    expect(await of({ nodes: 65536, nics: 1 })).toEqual({ switchCount: 5120 })
    expect(await of({ nodes: 27648, nics: 1, radix: 48, unit: 24 })).toEqual({ switchCount: 2880 })
  })

  it('says that there is none beyond the ceiling of three tiers, k cubed over four', async () => {
    const found = await figures('network', fabric({ nodes: 65537, nics: 1, unit: 1 }), [...tiers])
    expect(Object.values(found)).toEqual([null, null, null])
  })
})

describe('the rules of the compute fabric', () => {
  it('needs one switch while all links fit it, and none without nodes', async () => {
    const count = async (nodes: number) =>
      Object.values(await figures('network', fabric({ nodes }), [...tiers, 'transceiverCount']))
    expect(await count(0)).toEqual([0, 0, 0, 0])
    expect((await count(8)).slice(0, 3)).toEqual([1, 0, 0])
    expect((await count(9)).slice(0, 3)).toEqual([8, 4, 0])
  })

  it('sizes one plane at the speed of a link and multiplies', async () => {
    // 64 nodes, 800 Gb/s split over two planes, 128 ports of 400 Gb/s: 8 leaves and 4 spines in each plane.
    const found = await figures(
      'network',
      fabric({ nodes: 64, speed: 800, radix: 128, unit: 64, planes: 2 }),
      [...tiers, ...links, 'linkSpeed'],
    )
    expect(Object.values(found)).toEqual([16, 8, 0, 1024, 1024, 0, 400])
  })

  it('gives a rack-scale system a leaf for each rack and rail, with as many uplinks as the rack has trays', async () => {
    const found = await figures('network', fabric({ nodes: 144, nics: 4, unit: 18 }), [...tiers, 'uplinks'])
    expect(Object.values(found)).toEqual([32, 9, 0, 18])
  })

  it('buys fewer uplinks when oversubscribed', async () => {
    // 48 ports down and 16 up at three to one; a block of 48 nodes on 8 leaves; 8 leaves bundle 8 links to each of 2 spines.
    const found = await figures('network', fabric({ nodes: 48, unit: 48, taper: 3 }), [
      ...tiers,
      'leafSpineLinkCount',
    ])
    expect(Object.values(found)).toEqual([8, 2, 0, 128])
  })

  it('fits two ends to every link', async () => {
    // 128 nodes: 1,024 links to nodes and as many to spines; 1,024 + 2 x 1,024 ends in twin-port modules, less management.
    const given = { ...fabric({ nodes: 128 }), 'network.managerLinks': 0 }
    expect(await figures('network', given, ['transceiverCount'])).toEqual({ transceiverCount: 1536 + 1024 })
    // 48 switches of 25.6 Tb/s at 1.28 USD and 4,096 ends at 400 Gb/s and 1.56 USD, 2,048 cables at 100 USD, 2% spares.
    const { fabricCapex, fabricPower } = await figures('network', given, ['fabricCapex', 'fabricPower'])
    expect(fabricCapex).toBeCloseTo((48 * 25600 * 1.28 + 4096 * 400 * 1.56 + 204800) * 1.02, 4)
    // 48 x 348.16 W and 2,048 pairs of ends at 17 W.
    expect(fabricPower).toBeCloseTo((48 * 348.16 + 2048 * 17) / 1000, 9)
  })

  it('splits uplinks as the divisor rule says, for every leaf count of a 64-port fabric', () => {
    for (let leaves = 1; leaves <= 64; leaves++) {
      let spines = 1
      while (spines < (leaves * 32) / 64 || 32 % spines !== 0) spines++
      expect(32 / divisorBelowValue(32, 64 / leaves)).toBe(spines)
    }
  })
})

describe('the networks beside the fabric', () => {
  // NVIDIA Enterprise RA 2-8-9-400: 10 out-of-band ports for each of 4 nodes in a block, 48-port switches, at least two.
  it.each([
    [1, 2],
    [2, 2],
    [3, 3],
    [4, 4],
  ])('needs out-of-band switches for %i blocks of HGX nodes as published', async (units, expected) => {
    const given = {
      'network.nodeCount': 4 * units,
      'network.oobLinksPerNode': 10,
      'network.managedSwitches': 0,
      'network.managementNodes': 0,
      'racks.rackCount': 0,
    }
    expect(await figures('network', given, ['oobSwitchCount'])).toEqual({ oobSwitchCount: expected })
  })

  it('sizes in-band pairs and storage leaves', async () => {
    // (127 + 5) x 2 + 16 links over pairs that take 2 x 58: three pairs and two cores.
    const front = await figures('network', { 'network.nodeCount': 127 }, ['frontSwitchCount'])
    expect(front).toEqual({ frontSwitchCount: 8 })
    // 64 links of a block over 36 ports: 2 leaves with 24 uplinks; 4 blocks and 4 leaves of storage: bundles of 4 to 6 spines.
    const storage = await figures('storage', { 'network.nodeCount': 127, 'network.scalableUnits': 4 }, [
      'leafSwitchCount',
      'spineSwitchCount',
    ])
    expect(storage).toEqual({ leafSwitchCount: 12, spineSwitchCount: 6 })
  })

  it('sizes the checkpoint of a model of 70.6 billion parameters within 5% of the published 912 GiB', async () => {
    const { checkpointSize } = await figures('storage', { 'storage.trainedParameters': 70.6 }, [
      'checkpointSize',
    ])
    expect(Math.abs(((checkpointSize ?? 0) * 1e9) / 2 ** 30 / 912 - 1)).toBeLessThan(0.05)
  })
})

describe('the network in a plan', () => {
  const { run } = johorWith()
  const at = (part: string, line: string) => run.value(`${part}:network.${line}`, 60)

  it('appears for own hardware and not for a provider’s', () => {
    expect(at('buildInHouse/johorHall', 'nodeCount')).toBeGreaterThan(300)
    expect(at('buildInHouse/johorHall', 'fabricCapex')).toBeGreaterThan(0)
    expect(at('colocation/johorColo', 'leafSwitchCount')).toBeGreaterThan(0)
    expect(at('gpuService/gpuService3yr', 'fabricCapex')).toBe(0)
    expect(at('buildInHouse/gpuOnDemand', 'nodeCount')).toBe(0)
  })

  it('is not paid twice: what it costs and draws changes no verdict', () => {
    const dear = johorWith({
      'network.switchPrice': '20 USD/Gbps',
      'network.modulePower': '0.2 W/Gbps',
      'network.oversubscription': 3,
    })
    for (const strategy of ['buildInHouse', 'colocation', 'gpuService', 'rentThenBuild'])
      expect(dear.run.value(`${strategy}:metrics.presentCost`)).toBe(
        run.value(`${strategy}:metrics.presentCost`),
      )
    expect(dear.run.value('buildInHouse/johorHall:network.fabricCapex', 60)).not.toBe(
      at('buildInHouse/johorHall', 'fabricCapex'),
    )
  })
})

describe('what a year adds to the fabric', () => {
  const { run } = johorWith()
  const part = 'colocation/johorColo:network'

  it.each([
    ['switchesAdded', 'switchCount'],
    ['linksAdded', 'linkCount'],
    ['modulesAdded', 'transceiverCount'],
    ['capexAdded', 'fabricCapex'],
  ])('%s: the years add up to what is there in the end', (added, total) => {
    const years = [11, 23, 35, 47, 59].map(month => run.value(`${part}.${added}`, month))
    expect(years.reduce((sum, year) => sum + year, 0)).toBeCloseTo(run.value(`${part}.${total}`, 59), 4)
    expect(years[4]).toBe(0)
  })
})

describe('what the fabric is priced at', () => {
  it('follows from the catalogue', () => {
    const { qm9700, arista7060x6x32 } = switches
    const { twinDr4 } = optics
    const capacity = qm9700.figures.ports.value * qm9700.figures.portSpeed.value
    const arista = arista7060x6x32.figures
    const inputs = networkCostInputs
    expect(inputs.switchPrice.default).toBeCloseTo(qm9700.figures.price.value / capacity, 2)
    expect(inputs.switchPower.default).toBeCloseTo(
      (1000 * arista.power.value) / (arista.ports.value * arista.portSpeed.value),
      4,
    )
    expect(inputs.modulePrice.default).toBeCloseTo(
      twinDr4.figures.price.value / twinDr4.figures.rate.value,
      2,
    )
    expect(inputs.modulePower.default).toBeCloseTo(
      twinDr4.figures.power.value / twinDr4.figures.rate.value,
      6,
    )
  })
})
