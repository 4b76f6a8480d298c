import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { headroom, json } from '../../cli/tools'
import { calculated, type Given } from '../support/calculator'
import { johorWith } from '../support/johor'

const of = (line: string, given: Given) => calculated('leaseContract', line, given)

async function series(line: string, given: Given, sheet = 'leaseContract', row = ''): Promise<number[]> {
  const set = Object.entries(given).flatMap(([name, value]) => ['--set', `${name}=${value}`])
  const outcome = await headroom(['sheet', sheet, ...set, '--get', line, '--json'])
  return json(outcome)[`${row}${sheet}.${line}`]?.values.map(value => value ?? Number.NaN) ?? []
}

describe('one lease of 0.75 million a month in advance over 60 months at 7.19%', () => {
  it.each([
    ['liability', 37.93e6, 5e3],
    ['depreciation', 0.632e6, 500],
    ['interest', 0.223e6, 500],
    ['expense', 0.855e6, 500],
    ['due', 0.75e6, 1],
  ])('%s', async (line, expected, within) => {
    expect(Math.abs(((await of(line, {})) ?? Number.NaN) - expected)).toBeLessThan(within)
  })

  it('is worth more with steps of 3% a year', async () => {
    expect(Math.abs(((await of('liability', { step: 0.03 })) ?? Number.NaN) - 40.11e6)).toBeLessThan(5e3)
  })
})

describe('the lease of the illustrative example 13 of IFRS 16', () => {
  // 50,000 a year in advance over ten years at 5%; direct costs 20,000, incentive 5,000.
  const given = { payment: 50000, periods: 10, rate: 0.05, directCosts: 20000, incentives: 5000 }
  it.each([
    ['liabilityAfterFirst', 355391],
    ['rightOfUse', 420391],
    ['discount', 94609],
  ])('%s', async (line, expected) => {
    expect(Math.round((await of(line, given)) ?? Number.NaN)).toBe(expected)
  })

  it('has the schedule of the example', async () => {
    const interest = (await series('interest', given)).slice(0, 10)
    const published = [17770, 16158, 14466, 12689, 10824, 8865, 6808, 4649, 2381, 0]
    interest.forEach((x, i) => expect(Math.abs(x - (published[i] as number))).toBeLessThan(1))
    const owed = (await series('owed', given)).slice(0, 9)
    const opening = [373161, 339319, 303785, 266474, 227298, 186162, 142971, 97619, 50000]
    owed.forEach((x, i) => expect(Math.abs(x - (opening[i] as number))).toBeLessThan(1))
  })
})

it('owes at no interest what is to be paid, in advance and in arrears', async () => {
  const terms = fc.record({
    payment: fc.double({ min: 1, max: 1e7, noNaN: true }),
    periods: fc.integer({ min: 1, max: 120 }),
    atStart: fc.constantFrom(0, 1),
  })
  await fc.assert(
    fc.asyncProperty(terms, async given => {
      const liability = (await of('liability', { ...given, rate: 0 })) ?? Number.NaN
      expect(Math.abs(liability / (given.payment * given.periods) - 1)).toBeLessThan(1e-12)
    }),
    { numRuns: 15 },
  )
})

describe('leases of a plan', () => {
  const named = { identifiedAsset: 1, substitutionRight: 0, directsUse: 1, 'capital.lendingRate': 0.0719 }
  const fees = { ...named, 'hardware.feeSigned': '[750000]', 'hardware.lifeMonths': 60 }
  const ones = `[${Array.from({ length: 120 }, () => 1).join(',')}]`
  const stepped = `[${Array.from({ length: 120 }, (_, t) => 1.03 ** Math.floor(t / 12)).join(',')}]`
  const rent = { ...named, 'facility.rentSigned': '[750000]', 'facility.termMonths': 60 }
  const part = (line: string, given: Given) => series(line, given, 'lease', 'strategy/offer:')

  it('are worth what the same lease alone is, as fees and as rent', async () => {
    for (const given of [fees, { ...rent, 'facility.rentFactor': ones }]) {
      expect(Math.abs(((await part('added', given))[0] ?? 0) - 37.93e6)).toBeLessThan(5e3)
      expect(Math.abs(((await part('depreciation', given))[0] ?? 0) - 0.632e6)).toBeLessThan(500)
      expect(Math.abs(((await part('interest', given))[0] ?? 0) - 0.223e6)).toBeLessThan(500)
      const owed = await part('owed', given)
      owed.slice(59).forEach(x => expect(x).toBeLessThan(1))
      expect((await part('rightOfUse', given))[60]).toBeLessThan(1)
    }
  })

  it('count the steps of a rent', async () => {
    const added = await part('added', { ...rent, 'facility.rentFactor': stepped })
    expect(Math.abs((added[0] ?? 0) - 40.11e6)).toBeLessThan(5e3)
  })

  it('are expensed where the term is a year or less, or where it is a service', async () => {
    const all = async (given: Given) => (await part('added', given)).every(x => x === 0)
    expect(await all({ ...fees, 'hardware.lifeMonths': 12 })).toBe(true)
    expect(await all({ ...fees, substitutionRight: 1 })).toBe(true)
    expect(await all({ ...fees, identifiedAsset: 0 })).toBe(true)
    expect(await all({ ...fees, directsUse: 0 })).toBe(true)
  })

  it('move no verdict and no cash', () => {
    const { run } = johorWith()
    const { run: leased } = johorWith({
      'johorColo:lease.identifiedAsset': true,
      'johorColo:lease.substitutionRight': false,
    })
    expect(leased.value('johorColo:lease.mayBeLease')).toBe(1)
    expect(leased.value('colocation:balanceSheet.leaseLiability', 24)).toBeGreaterThan(1e6)
    expect(run.value('colocation:balanceSheet.leaseLiability', 24)).toBe(0)
    expect(leased.value('colocation:metrics.presentCost')).toBe(run.value('colocation:metrics.presentCost'))
    // In the books rent inside its term is no running cost.
    const better =
      leased.value('colocation:profitAndLoss.ebitda', 24) - run.value('colocation:profitAndLoss.ebitda', 24)
    expect(better).toBeCloseTo(leased.value('colocation/johorColo:facilityColocation.baseRent', 24), 2)
  })
})
