import { describe, expect, it } from 'vitest'
import { type ClimateCells, climateFields } from '../../../models/catalogue/climate.ts'
import { climates } from '../../../models/catalogue/climates/index.ts'
import { markets } from '../../../models/catalogue/markets/index.ts'
import { pointLayout } from '../../../src/engine/points'

const { calendarMonths, cellsPerMonth, yearCells } = pointLayout
const days = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
const total = (values: readonly number[]) => values.reduce((a, b) => a + b, 0)

/** The mean of a series of cells by their hours, between two places. */
function mean(cells: ClimateCells, field: 'dryBulb' | 'wetBulb', from = 0, to = cells.hours.length): number {
  const hours = cells.hours.slice(from, to)
  return total(cells[field].slice(from, to).map((x, i) => x * (hours[i] ?? 0))) / total(hours)
}

const all = Object.values(climates).map(climate => [climate.id, climate] as const)

describe('the climates', () => {
  it('are 28, and every market has one', () => {
    expect(all).toHaveLength(28)
    for (const { id, climate } of Object.values(markets))
      expect([id, Object.keys(climates)]).toEqual([id, expect.arrayContaining([climate])])
    expect(markets.johor?.climate).toBe('johor-bahru')
    expect(markets['riyadh-dubai']?.climate).toBe('dubai')
  })

  it.each(all)('%s keeps the hours and monthly means of its source', (_, { typical, monthly }) => {
    expect(typical.hours).toHaveLength(calendarMonths * cellsPerMonth)
    days.forEach((count, month) => {
      const [from, to] = [month * cellsPerMonth, (month + 1) * cellsPerMonth]
      expect(total(typical.hours.slice(from, to))).toBeCloseTo(count * 24, 6)
      // Monthly figures are published to a tenth.
      expect(Math.abs(mean(typical, 'dryBulb', from, to) - (monthly.dryBulb[month] ?? 0))).toBeLessThan(0.06)
      expect(Math.abs(mean(typical, 'wetBulb', from, to) - (monthly.wetBulb[month] ?? 0))).toBeLessThan(0.35)
    })
  })

  it.each(all)('%s keeps the yearly means of its source', (_, { year, figures }) => {
    expect(year.hours.length).toBeLessThan(yearCells)
    expect(total(year.hours)).toBeCloseTo(8760, 0)
    expect(Math.abs(mean(year, 'dryBulb') - (figures.meanDryBulb.value ?? 0))).toBeLessThan(0.06)
    expect(Math.abs(mean(year, 'wetBulb') - (figures.meanWetBulb.value ?? 0))).toBeLessThan(0.15)
  })

  it.each(all)('%s is never wetter than saturated, and has every figure', (_, { typical, year, figures }) => {
    for (const cells of [typical, year])
      cells.wetBulb.forEach((wetBulb, i) =>
        expect(wetBulb).toBeLessThanOrEqual((cells.dryBulb[i] ?? 0) + 0.051),
      )
    expect(Object.keys(figures).sort()).toEqual([...climateFields].sort())
  })
})
