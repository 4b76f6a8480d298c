import { describe, expect, it } from 'vitest'
import { type Flip, finish, flipLine, flipSearch, rankingOf, sentenceText } from '../../src/analysis'
import type { Computed } from '../../src/scenario'
import { built } from '../support/built-model'
import { plain } from './plain-spaces'
import { plan, twoServices } from './plans'

const { provenance } = built

/** Who is cheapest where the plan is computed anew with an input so. */
function winnerAt(computed: Computed, cell: string, value: number): string | undefined {
  const now = computed.inputs.get(cell)?.value ?? 0
  computed.run.edit([[cell, value]])
  const winner = computed.scenario.strategies.find(
    ({ id }) => computed.run.value(`${id}:comparison.isCheapest`) > 0,
  )?.id
  computed.run.edit([[cell, now]])
  return winner
}

/** One step of the third figure. */
const stepOf = (value: number): number => 10 ** (Math.floor(Math.log10(Math.abs(value))) - 2)

describe('flips of a plan that one works out by hand', () => {
  const flips = finish(flipSearch(twoServices()))
  const find = (cell: string) => flips.find(flip => flip.cell === cell)

  it('the winner’s price up to the other’s', () => {
    expect(find('cheap:hardwareOnDemand.price')).toMatchObject({
      direction: 'above',
      value: 6,
      now: 5,
      winner: 'dearPlan',
    })
  })

  it('the other’s price down to the winner’s', () => {
    expect(find('dear:hardwareOnDemand.price')).toMatchObject({
      direction: 'below',
      value: 5,
      now: 6,
      winner: 'dearPlan',
    })
  })

  it('extras that make the cheaper dearer: 5 x (1 + x) passes 6 x 1.08 at 29.6%', () => {
    expect(find('cheap:hardwareOnDemand.upliftShare')).toMatchObject({
      direction: 'above',
      value: 0.296,
      winner: 'dearPlan',
    })
  })

  it('a late winner leaves the plan unserved at first, so that the other is left', () => {
    expect(find('cheap:hardwareOnDemand.leadMonths')).toMatchObject({
      direction: 'above',
      value: 0,
      now: 0,
      winner: 'dearPlan',
    })
  })

  it('nothing that both have in common', () => {
    for (const cell of ['fleet:demand.acceleratorsToday', 'johor:power.tariff', 'clock.horizon'])
      expect(find(cell)).toBeUndefined()
  })
})

describe('flips of the preset', () => {
  const computed = plan()
  const { winner } = rankingOf(computed)
  const flips = finish(flipSearch(computed, provenance))

  it('there are some, the nearest first and those that nobody serves last', () => {
    expect(flips.length).toBeGreaterThan(5)
    const key = (flip: Flip) => (flip.winner === undefined ? 10 : 0) + flip.distance
    expect(flips.map(key)).toEqual(flips.map(key).toSorted((a, b) => a - b))
  })

  it('each has another winner just beyond its value, and the present one a step before it', () => {
    for (const { cell, value, direction, winner: then, now } of flips) {
      const outward = direction === 'above' ? 1 : -1
      const whole = computed.inputs.get(cell)?.line.input?.whole === true
      const step = whole ? 1 : stepOf(value)
      const beyond = whole ? value + outward : value + outward * 0.01 * step
      expect(winnerAt(computed, cell, beyond), `${cell} beyond ${value}`).toBe(then)
      const before = whole ? value : value - outward * step
      const isPast = outward * (before - now) > 0
      expect(winnerAt(computed, cell, isPast ? before : now), `${cell} before ${value}`).toBe(winner)
    }
  })

  it('the two cost the same at the crossing, as far as three figures tell', () => {
    const rent = flips.find(({ cell }) => cell === 'johorColo:facilityColocation.rentPrice')
    expect(rent).toBeDefined()
    if (!rent?.winner) return
    const there = plan({ inputs: { [rent.cell]: rent.value } })
    const [ours = 0, theirs = 0] = [winner, rent.winner].map(id =>
      there.run.value(`${id}:metrics.presentCost`),
    )
    expect(Math.abs(ours - theirs) / theirs).toBeLessThan(0.005)
  })

  it('stays within the range of each input', () => {
    for (const { value, now, low, high } of flips) {
      expect(value).toBeGreaterThanOrEqual(Math.min(low, now))
      expect(value).toBeLessThanOrEqual(Math.max(high, now))
    }
  })

  it('marks what is weakly sourced', () => {
    const weak = new Map(flips.map(flip => [flip.cell, flip.weak]))
    // A range of trade quotes with a source of grade B against a planning assumption of grade C.
    expect(weak.get('johorColo:hardwareOwned.price')).toBe(false)
    expect(weak.get('johorColo:facilityColocation.termMonths')).toBe(true)
  })

  it('says them in words', () => {
    const rent = flips.find(({ cell }) => cell === 'johorColo:facilityColocation.rentPrice')
    expect(rent && plain(sentenceText(flipLine(rent, computed)))).toMatch(
      /^Flips to GPU service, three years reserved if rent per kW \(.+\) goes above \$\d+\/kW mo \(now \$125\/kW mo\)\.$/,
    )
  })
})

it('searches in steps and reports how far it is', () => {
  const search = flipSearch(twoServices())
  let last = 0
  while (!search.step(0)) {
    expect(search.progress()).toBeGreaterThanOrEqual(last)
    last = search.progress()
  }
  expect(search.progress()).toBe(1)
  expect(search.result().length).toBeGreaterThan(0)
})
