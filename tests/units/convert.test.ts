import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compare, convert, parseUnit, UNITS } from '../../src/units/index.ts'

test.each([
  [0.12, 'MW', 'kW', 120],
  [0.07, 'MW', 'kW', 70],
  [12.05, 'USD/W', 'USD/kW', 12050],
  [3.2, 'USD/Mtoken', 'USD/token', 3.2e-6],
  [1, 'm3', 'L', 1000],
  [380, 'g/kWh', 'kg/kWh', 0.38],
  // 1 kg of CO2 per kWh is 1 t per MWh.
  [0.38, 'kg/kWh', 't/MWh', 0.38],
  [1.8, 'L/kWh', 'm3/MWh', 1.8],
  [5, 'W/kW', '1', 0.005],
])('%d %s is %4$d %3$s', (value, from, to, result) => {
  expect(convert(value, from, to)).toBe(result)
})

test('plain temperatures shift, compound ones do not', () => {
  expect(convert(25, 'degC', 'K')).toBeCloseTo(298.15, 10)
  expect(convert(0, 'K', 'degC')).toBe(-273.15)
  expect(() => convert(1, 'kW/K', 'kW/degC')).toThrow('kW/K')
})

test('what does not fit names both units', () => {
  expect(() => convert(1, 'kW', 'kVA')).toThrow('Cannot convert kW to kVA')
  expect(() => convert(1, 'year', 'month')).toThrow('Cannot convert year to month')
  expect(() => convert(1e308, 'MW', 'W')).toThrow('not a finite number')
  expect(() => convert(Number.NaN, 'MW', 'W')).toThrow('not a finite number')
})

test('there and back is the same number', () => {
  const pairs = UNITS.flatMap(a =>
    UNITS.filter(b => compare(parseUnit(a), parseUnit(b)) !== 'different').map(b => [a, b] as const),
  )
  expect(pairs.length).toBeGreaterThan(UNITS.length)
  const value = fc.double({ min: -1e12, max: 1e12, noNaN: true })
  fc.assert(
    fc.property(fc.constantFrom(...pairs), value, ([a, b], x) => {
      const back = convert(convert(x, a, b), b, a)
      // Below the smallest normal double, digits are lost by nature.
      expect(Math.abs(back - x)).toBeLessThanOrEqual(4e-16 * Math.abs(x) + 1e-290)
    }),
    { numRuns: 500 },
  )
})
