import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  compare,
  type Dimension,
  dimensionless,
  divide,
  multiply,
  parseUnit,
  power,
  describe as spell,
  UNITS,
  UnitError,
} from '../../src/units/index.ts'
import { ATOMS } from '../../src/units/units.ts'

const unit = fc.constantFrom(...UNITS).map(parseUnit)
const same = (a: Dimension, b: Dimension): void =>
  expect(`${spell(a)} ${compare(a, b)}`).toBe(`${spell(b)} same`)

test('products and quotients', () => {
  same(multiply(parseUnit('USD/(kW month)'), parseUnit('kW')), parseUnit('USD/month'))
  same(multiply(parseUnit('USD/month'), parseUnit('month')), parseUnit('USD'))
  same(multiply(parseUnit('kW'), parseUnit('h/month')), parseUnit('kWh/month'))
  same(divide(parseUnit('work/s'), parseUnit('work/s/gpu')), parseUnit('gpu'))
  same(divide(parseUnit('L/month'), parseUnit('L/m3')), parseUnit('m3/month'))
  same(multiply(parseUnit('USD/W'), parseUnit('W')), parseUnit('USD'))
})

test('several slashes and extra spaces read as one', () => {
  same(parseUnit('work/s/gpu'), parseUnit('work/(s gpu)'))
  same(parseUnit(' USD / ( person  year ) '), parseUnit('USD/(person year)'))
})

test('compare tells scale from kind', () => {
  expect(compare(parseUnit('kW'), parseUnit('MW'))).toBe('scale')
  expect(compare(parseUnit('kW'), parseUnit('kVA'))).toBe('different')
  expect(compare(parseUnit('degC'), parseUnit('K'))).toBe('different')
  expect(compare(parseUnit('month'), parseUnit('year'))).toBe('different')
  expect(compare(parseUnit('W/kW'), dimensionless)).toBe('scale')
  expect(compare(parseUnit('kWh'), parseUnit('h kW'))).toBe('same')
})

test('describe prefers the list and composes the rest', () => {
  expect(spell(multiply(parseUnit('kW'), parseUnit('USD/month')))).toBe('USD kW/month')
  expect(spell(multiply(parseUnit('kW'), parseUnit('h')))).toBe('kWh')
  expect(spell(power(parseUnit('MW'), 2))).toBe('10^6 kW^2')
  expect(spell(power(parseUnit('month'), -2))).toBe('1/month^2')
  expect(spell(divide(dimensionless, parseUnit('USD kW')))).toBe('1/(USD kW)')
  expect(spell(dimensionless)).toBe('1')
})

test.each([
  ['furlong', 'Unknown unit "furlong".'],
  ['USD/kwh', 'Unknown unit "kwh" in "USD/kwh"; the nearest known one is "kWh".'],
  ['month/day', 'Unknown unit "day"'],
  ['%', 'Unknown unit "%"'],
  ['__proto__', 'Unknown unit "__proto__"'],
  ['constructor', 'Unknown unit'],
  ['USD/kW month', 'parentheses'],
  ['USD/((kW))', 'parentheses'],
  ['USD/', 'incomplete'],
  ['', 'incomplete'],
  ['kW^9999', 'Unknown unit "kW^9999"'],
  ['MW^999', 'too large or too small'],
  ['1/MW^999', 'too large or too small'],
  ['k'.repeat(1e6), 'too long'],
])('%s is refused', (text, message) => {
  expect(() => parseUnit(text)).toThrow(UnitError)
  expect(() => parseUnit(text)).toThrow(message)
})

test('a unit cannot have an endless power', () => {
  expect(() => power(parseUnit('kW'), Number.NaN)).toThrow(UnitError)
})

test('dimensions are frozen', () => {
  expect(Object.isFrozen(parseUnit('kW')) && Object.isFrozen(parseUnit('kW').exponents)).toBe(true)
})

test('dividing undoes multiplying, a power of minus one is the inverse, a root undoes its power', () => {
  fc.assert(
    fc.property(unit, unit, fc.integer({ min: 1, max: 4 }), (a, b, n) => {
      same(divide(multiply(a, b), b), a)
      same(multiply(a, b), multiply(b, a))
      same(multiply(a, power(a, -1)), dimensionless)
      same(power(power(a, n), 1 / n), a)
    }),
  )
})

test('what describe writes, parseUnit reads', () => {
  const word = fc.tuple(fc.constantFrom(...ATOMS.keys()), fc.integer({ min: -3, max: 3 }))
  fc.assert(
    fc.property(fc.array(word, { maxLength: 5 }), words => {
      const d = words.reduce(
        (product, [atom, n]) => multiply(product, power(parseUnit(atom), n)),
        dimensionless,
      )
      same(parseUnit(spell(d)), d)
    }),
    { numRuns: 500 },
  )
})
