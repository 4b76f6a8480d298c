import { describe, expect, it } from 'vitest'
import { headroom } from './tools'

const preset = 'johor-accelerators'

describe('explain', () => {
  it('prints the tree behind a number: formula, numbers, reason, source', async () => {
    const { code, out } = await headroom(['explain', preset, 'demand.acceleratorsTotal[12]', '--depth', '8'])
    expect(code).toBe(0)
    expect(out).toContain('fleet:demand.acceleratorsNeeded[12]')
    expect(out).toContain('= fleet:demand.acceleratorsToday × fleet:demand.growthFactor')
    expect(out).toContain('= (1 + fleet:demand.growth) ^ clock.growthYears')
    expect(out).toContain('Source: Planning assumption; confirm before use')
    expect(out).toContain('Growth of capacity, already net of gains in efficiency')
    expect(
      await headroom(['explain', preset, 'demand.acceleratorsTotal', '--month', '12', '--depth', '8']),
    ).toMatchObject({
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
    expect(out).toContain(
      'The offer, its approval, its premises and its hardware are awaited side by side; the latest decides.',
    )
    expect(out).toMatch(/buildInHouse:metrics.serviceToDate\[59\]: \$\d+M → \$0/)
    expect(at('metrics.serviceToDate[59]')).toBeLessThan(at('metrics.staffToDate[59]'))
    const same = await headroom(['explain', preset, 'demand.acceleratorsTotal', ...against])
    expect(same.out).toContain('Nothing that this number rests on differs.')
  })
})
