import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  formatQuantity,
  isMoney,
  type Reader,
  readerCurrency,
  readerScale,
  UNITS,
  type Unit,
} from '../../src/units/index.ts'

/** Shows the no-break spaces: narrow as _, wide as ~. */
const seen = (text: string): string => text.replace(/\u202f/g, '_').replace(/\u00a0/g, '~')
const american = { volume: 'gal', temperature: 'F' } as const

describe('units of the reader', () => {
  it.each<[number, Unit, Reader, string]>([
    // A US gallon is 3.785411784 litres.
    [3.785411784, 'L', american, '1.0_gal'],
    [0.2, 'L/kWh', american, '0.0528~gal/kWh'],
    [1, 'm3/month', american, '264~gal/mo'],
    [2.64172052, 'USD/m3', american, '$0.01/gal'],
    [100, 'degC', american, '212_°F'],
    [-40, 'degC', american, '−40_°F'],
    // A difference has no zero of its own.
    [10, 'K', american, '18_°F'],
    [100, 'degC', {}, '100_°C'],
    [0.2, 'L/kWh', {}, '0.2~L/kWh'],
    [13700, 'kW', american, '13.7_MW'],
  ])('write %d %s to %o as %s', (value, unit, reader, text) => {
    expect(seen(formatQuantity(value, unit, reader))).toBe(text)
  })
})

describe('the currency of the reader', () => {
  const dollars = readerCurrency('SGD', 1.25)
  it.each<[number, Unit, string]>([
    [168e6, 'USD', 'S$210M'],
    [0.112, 'USD/kWh', 'S$0.14/kWh'],
    [-8e6, 'USD', '−S$10M'],
    [0.25, '1', '25%'],
  ])('writes %d %s as %s', (value, unit, text) => {
    expect(seen(formatQuantity(value, unit, { currency: dollars }))).toBe(text)
  })

  it('has a sign that is not taken for another, or its code', () => {
    expect(readerCurrency('USD', 1)).toBeUndefined()
    expect(readerCurrency('EUR', 0.88)?.symbol).toBe('€')
    expect(readerCurrency('SAR', 3.75)?.symbol).toBe('SAR\u00a0')
    const symbols = ['SGD', 'AUD', 'HKD', 'TWD', 'JPY', 'CNY', 'KRW'].map(
      code => readerCurrency(code, 1)?.symbol,
    )
    expect(new Set(symbols).size).toBe(symbols.length)
    expect(symbols).not.toContain('$')
  })

  it('writes amounts of which a dollar buys thousands', () => {
    expect(formatQuantity(420e6, 'USD', { currency: readerCurrency('IDR', 18_000) })).toBe('Rp7.56T')
  })
})

it('never changes which of two values is the larger', () => {
  const reader = fc.record({
    currency: fc.record({
      symbol: fc.constant('x'),
      perUsd: fc.double({ min: 1e-6, max: 1e9, noNaN: true }),
    }),
    volume: fc.constantFrom('L', 'gal'),
    temperature: fc.constantFrom('C', 'F'),
  })
  const value = fc.double({ min: -1e12, max: 1e12, noNaN: true })
  fc.assert(
    fc.property(reader, fc.constantFrom(...UNITS), value, value, (given, unit, a, b) => {
      const { factor, offset } = readerScale(unit, given)
      expect(factor).toBeGreaterThan(0)
      if (a < b) expect(a * factor + offset).toBeLessThanOrEqual(b * factor + offset)
      if (!isMoney(unit) && !/L|m3|degC|K/.test(unit)) expect([factor, offset]).toEqual([1, 0])
    }),
  )
})
