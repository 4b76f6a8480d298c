import { describe, expect, it } from 'vitest'
import { recombined } from './recombine'

const read = (line: string, value: number, month?: number) => ({
  line,
  value,
  reads: [],
  ...(month === undefined ? {} : { month }),
})

describe('a number worked out anew', () => {
  it('is the formula with the printed numbers in it', () => {
    const reads = [read('hall:power.tariff', 0.2), read('a/hall:power.energy', 50, 3)]
    expect(recombined({ line: 'x', value: 0, month: 3, formula: 'energy * power.tariff - 1', reads })).toBe(9)
  })

  it('adds rows up, tells slots apart, reads last month, takes the way that a condition took', () => {
    const rows = [read('a/hall:facilityNewBuild.opex', 3, 7), read('a/hall:hardwareOwned.opex', 4, 7)]
    const sum = (formula: string, reads: readonly ReturnType<typeof read>[]) =>
      recombined({ line: 'x', value: 0, month: 7, formula, reads })
    expect(sum('facility.opex + 2 * hardware.opex', rows)).toBe(11)
    expect(sum('sum(opex, part)', rows)).toBe(7)
    expect(sum('previous(x) + y', [read('s.x', 5, 6), read('s.y', 2, 7)])).toBe(7)
    expect(sum('if(x > 4, x, other)', [read('s.x', 5)])).toBe(5)
  })

  it('is not given where a formula reads more than is printed', () => {
    const reads = [read('s.x', 5, 7), read('s.y', 1, 7)]
    expect(recombined({ line: 'x', value: 0, month: 7, formula: 'excess(y, cumulative(x))', reads })).toBe(
      undefined,
    )
  })
})
