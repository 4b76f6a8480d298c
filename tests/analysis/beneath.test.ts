import { describe, expect, it } from 'vitest'
import { headline, sentenceText } from '../../src/analysis'
import type { Computed } from '../../src/scenario'
import { plain } from './plain-spaces'
import { plan, twoServices, withoutBridge } from './plans'

const beneathOf = (computed: Computed) =>
  headline(computed).beneath.map(sentence => plain(sentenceText(sentence)))

describe('beneath', () => {
  it('gives growth, power, density and the first limit', () => {
    // 2,500 x 1.4^3 = 6,860 accelerators of 2 kW are 13.72 MW; committed in steps of 250 kW that is 13.75 MW.
    const line = beneathOf(plan()).find(text => text.startsWith('From'))
    expect(line).toMatch(
      /^From 2,500 to 6,860 accelerators: 13\.7.MW IT, 13\.8.MW committed to the operator; 132.kW\/rack needs direct-to-chip liquid; lead time of Colocation.* \(6.months\) binds first\.$/,
    )
  })

  it('gives the power to contract for a hall, and its date', () => {
    const computed = plan({
      strategies: withoutBridge.map(one =>
        one.id === 'buildInHouse'
          ? { ...one, parts: [{ offer: 'johorHall' }, { offer: 'gpuOnDemand' }] }
          : one,
      ),
    })
    // 6,864 accelerators of 2 kW at the peak PUE of the hall and a power factor of 0.95, reached when growth ends.
    const megavoltamperes = (6864 * 2 * computed.run.value('johorHall:cooling.highestPue')) / 0.95 / 1000
    expect(beneathOf(computed).join(' ')).toContain(
      `${megavoltamperes.toPrecision(3)} MVA contracted by Dec 2029`,
    )
  })

  it('says so when no listed cooling carries the racks', () => {
    expect(
      beneathOf(
        plan({ inputs: { 'racks.rackPower': 400, 'johorColo:facilityColocation.rackLimit': 400 } }),
      ).join(' '),
    ).toMatch(/no listed cooling carries 400.kW\/rack/)
  })

  it('says which strategy waits longest, until when and why', () => {
    const computed = plan({ inputs: { 'johorHall:facilityNewBuild.gridMonths': 30 } })
    expect(beneathOf(computed).join(' ')).toMatch(
      /Build in-house holds no committed capacity before Jun 2029: wait for the grid, 30.months\./,
    )
  })

  it('says what a busy hour must be worth', () => {
    const computed = twoServices()
    expect(beneathOf(computed).at(-1)).toBe(
      `Pays if a busy accelerator-hour is worth over $${computed.run.value('cheapPlan:metrics.costPerGpuHourDelivered').toFixed(2)}.`,
    )
  })

  it('prices a million tokens where work is tokens', () => {
    const computed = twoServices({ 'fleet:demand.kind': 'Inference' })
    expect(beneathOf(computed).at(-1)).toMatch(/^Pays if a million tokens are worth over \$/)
  })

  it('says of two that are level what each costs, without capital where neither takes any', () => {
    expect(beneathOf(twoServices({ 'dear:hardwareOnDemand.price': 5.1 }))[0]).toMatch(
      /^Over 5 years the cheap one costs \$\d+M, the dear one \$\d+M\.$/,
    )
  })
})
