import { describe, expect, it } from 'vitest'
import { headroom } from './tools'

const preset = 'johor-accelerators'

describe('quote', () => {
  it('reads an offer in the machine form', async () => {
    const outcome = await headroom(['quote', preset, 'johorColo', '--json'])
    expect(outcome.code).toBe(0)
    const { johorColo } = JSON.parse(outcome.out)
    expect(johorColo).toMatchObject({
      strategy: 'colocation',
      'quote.price': 'johorColo:facilityColocation.rentPrice',
      'quote.dearestClause': johorColo.clauses[0].cell,
    })
    // Johor asks 95 to 180 for a kW and month: 125 stands at 30 of 85.
    expect(johorColo['quote.placeInRange']).toBeCloseTo(30 / 85, 9)
    expect(johorColo['quote.perKilowattMonth']).toBeGreaterThan(125)
  })

  it('finds the price at which two strategies cost the same', async () => {
    const { gpuService3yr } = JSON.parse((await headroom(['quote', preset, 'gpuService3yr', '--json'])).out)
    const { 'quote.tiePrice': tie, 'quote.rival': rival, strategy } = gpuService3yr
    const at = [
      '--set',
      `gpuService3yr:hardwareReserved.price=${tie}`,
      '--get',
      'metrics.presentCost',
      '--json',
    ]
    const costs = JSON.parse((await headroom(['run', preset, ...at])).out)
    const [own] = costs[`${strategy}:metrics.presentCost`].values
    expect(costs[`${rival}:metrics.presentCost`].values[0] / own).toBeCloseTo(1, 7)
  })

  it('writes every offer that a strategy takes, for reading', async () => {
    const { out } = await headroom(['quote', preset])
    expect(out).toContain('Colocation, as “Colocation with own hardware” uses it')
    expect(out).toContain('All-in price of a kW and month: $')
    expect(out).toMatch(/Rent step per year, .* → 0%: /)
  })

  it('names the nearest offer where there is none of the name', async () => {
    const outcome = await headroom(['quote', preset, 'johorColi'])
    expect(outcome.code).toBe(2)
    expect(outcome.messages).toContain('did you mean johorColo?')
  })
})
