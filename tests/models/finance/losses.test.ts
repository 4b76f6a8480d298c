import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { johorWith } from '../support/johor'
import { seriesOf, total } from '../support/plan'

const years = Array.from({ length: 10 }, (_, y) => y)
const strategy = 'buildInHouse'

/** Tax positions from one extreme to the other. */
const positions = fc.record({
  taxPosition: fc.integer({ min: 0, max: 2 }),
  taxOtherwiseDue: fc.oneof(fc.constantFrom(0, 1e12), fc.double({ min: 0, max: 3e7, noNaN: true })),
  profitMonth: fc.integer({ min: 0, max: 120 }),
  lossShare: fc.double({ min: 0, max: 1, noNaN: true }),
  lossMonths: fc.oneof(fc.constant(1200), fc.integer({ min: 12, max: 90 })),
})

describe('losses', () => {
  it('are used first in, first out, within the share and the years of the law, and no pool is negative', () => {
    fc.assert(
      fc.property(positions, position => {
        const computed = johorWith(
          Object.fromEntries(Object.entries(position).map(([name, value]) => [`cashFlow.${name}`, value])),
        )
        const of = (line: string) => seriesOf(computed, `${strategy}:cashFlow.${line}`)
        const [relief, unused, tax] = [of('yearRelief'), of('reliefUnused'), of('tax')]
        const ledger: { month: number; left: number }[] = []
        for (const y of years) {
          const t = 12 * y + 11
          const open = position.taxPosition < 2 || t >= position.profitMonth
          const due = open ? (position.taxPosition === 1 ? 1e15 : position.taxOtherwiseDue) : 0
          const own = Math.min(relief[t] ?? 0, due)
          let room = position.lossShare * Math.max(0, due - own)
          let used = 0
          for (const loss of ledger.filter(({ month }) => month > t - 1 - position.lossMonths)) {
            const taken = Math.min(loss.left, room)
            loss.left -= taken
            room -= taken
            used += taken
          }
          ledger.push({ month: t, left: (relief[t] ?? 0) - own })
          const alive = ledger.filter(({ month }) => month > t - position.lossMonths)
          expect(Math.abs((unused[t] ?? 0) - total(alive.map(({ left }) => left)))).toBeLessThan(1)
          expect(Math.abs((tax[t] ?? 0) + own + used)).toBeLessThan(1)
        }
        for (const pool of unused) expect(pool).toBeGreaterThanOrEqual(0)
      }),
      { numRuns: 15 },
    )
  })

  it('wait for the first profit and are worth less for waiting', () => {
    const cost = (inputs: Readonly<Record<string, string | number>>) =>
      johorWith(inputs).run.value(`${strategy}:metrics.presentCost`)
    const paying = cost({})
    const later = cost({ 'cashFlow.taxPosition': 'None until a later month' })
    const never = cost({ 'cashFlow.taxPosition': 'None until a later month', 'cashFlow.profitMonth': 120 })
    expect(paying).toBe(cost({ 'cashFlow.taxPosition': 'Enough for every deduction' }))
    expect(later).toBeGreaterThan(paying)
    expect(never).toBeGreaterThan(later)
  })
})
