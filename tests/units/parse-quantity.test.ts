import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  fieldText,
  formatQuantity,
  parseQuantity,
  parseRange,
  UNITS,
  type Unit,
  UnitError,
  unitSuffix,
} from '../../src/units/index.ts'

test.each<[string, Unit, number]>([
  ['0.19 USD/kWh', 'USD/kWh', 0.19],
  ['$0.19/kWh', 'USD/kWh', 0.19],
  ['190 USD/MWh', 'USD/kWh', 0.19],
  ['120 kW', 'kW', 120],
  ['120kW', 'kW', 120],
  ['0.12 MW', 'kW', 120],
  ['5.0\u202fMW', 'kW', 5000],
  ['120', 'kW', 120],
  ['1.2e2', 'kW', 120],
  ['75 %', '1', 0.75],
  ['75%', '1', 0.75],
  ['11.2%', '1', 0.112],
  ['-5%', '1', -0.05],
  ['\u22125%', '1/year', -0.05],
  ['8.7%/yr', '1/year', 0.087],
  ['0.75', '1', 0.75],
  ['132%', '1', 1.32],
  ['$150/kW mo', 'USD/(kW month)', 150],
  ['150 USD/kW/month', 'USD/(kW month)', 150],
  ['150 USD per kW per month', 'USD/(kW month)', 150],
  ['$168M', 'USD', 168e6],
  ['-$1.5M', 'USD', -1.5e6],
  ['60k', 'USD/gpu', 60000],
  ['$1e-6/token', 'USD/Mtoken', 1],
  ['27 months', 'month', 27],
  ['16 FTE', 'person', 16],
  ['2500 accelerators', 'gpu', 2500],
  ['512*8', 'gpu', 4096],
  ['512 × 8 gpu', 'gpu', 4096],
  ['.5', 'kW', 0.5],
  ['-0', 'kW', 0],
  ['25 °C', 'degC', 25],
])('%s in %s is %d', (text, unit, value) => {
  expect(parseQuantity(text, unit)).toBe(value)
})

// As data sheets, benchmarks and price lists write them.
test.each<[string, Unit, number]>([
  ['8%/12', '1', 0.08 / 12],
  ['0.08/12', '1', 0.08 / 12],
  ['1000*8/4 kW', 'kW', 2000],
  ['2:1', '1', 2],
  ['400 Gbit/s', 'Gbps', 400],
  ['400 Gb/s', 'Gbps', 400],
  ['400G', 'Gbps', 400],
  ['51.2 Tbit/s', 'Gbps', 51200],
  ['80 GB', 'GB/gpu', 80],
  ['80 GiB', 'GB/gpu', 85.89934592],
  ['3.35 TB/s', 'GB/(s gpu)', 3350],
  ['989 TFLOPS', 'TFLOP/(s gpu)', 989],
  ['1.979 PFLOPS', 'TFLOP/(s gpu)', 1979],
  ['132 kW', 'kW/rack', 132],
  ['700 W', 'kW/gpu', 0.7],
  ['$60000', 'USD/gpu', 60000],
  ['$2.50', 'USD/Mtoken', 2.5],
  ['2 USD/GPU-hour', 'USD/(gpu h)', 2],
  ['3 USD/h', 'USD/(gpu h)', 3],
  ['$150/kW-month', 'USD/(kW month)', 150],
  ['2500 tokens/s', 'work/s/gpu', 2500],
  ['2500 tok/s/GPU', 'work/s/gpu', 2500],
  ['50 ms', 's', 0.05],
  ['14 µs', 's', 14e-6],
  ['90 days', 'h', 2160],
  ['54 min', 's', 3240],
  ['15T tokens', 'Mtoken', 15e6],
  ['15T', 'Mtoken', 15e6],
  ['200 M tokens', 'Mtoken', 200],
  ['8k', 'token', 8000],
  ['16k gpus', 'gpu', 16000],
  ['1M', '1', 1e6],
  ['20 million USD', 'USD', 20e6],
  ['USD 1000', 'USD', 1000],
  ['-USD 1.5M', 'USD', -1.5e6],
  ['15 trillion tokens', 'Mtoken', 15e6],
  ['24 C', 'degC', 24],
])('%s in %s is %d, as people write it', (text, unit, value) => {
  expect(parseQuantity(text, unit)).toBeCloseTo(value, 9)
})

test('a change needs a present value; a typed minus in per cent is a negative share', () => {
  expect(parseQuantity('+10%', 'kW', { current: 200 })).toBeCloseTo(220, 10)
  expect(parseQuantity('-10%', 'kW', { current: 200 })).toBeCloseTo(180, 10)
  expect(parseQuantity('+10%', '1', { current: 0.5 })).toBeCloseTo(0.55, 10)
  expect(parseQuantity('-5%', '1', { current: 0.5 })).toBe(-0.05)
  expect(() => parseQuantity('+10%', 'kW')).toThrow('present value')
})

test('a bare number in a field is what the field shows', () => {
  expect(parseQuantity('75', '1', { bare: 'display' })).toBe(0.75)
  expect(parseQuantity('1.32', '1', { bare: 'display', kind: 'ratio' })).toBe(1.32)
  expect(parseQuantity('75', 'kW', { bare: 'display' })).toBe(75)
})

test('a stated locale reads its own separators', () => {
  expect(parseQuantity('2,500', 'gpu', { locale: 'en-US' })).toBe(2500)
  expect(parseQuantity('1,234,567.5', 'USD', { locale: 'en-US' })).toBe(1234567.5)
  expect(parseQuantity('$1,500/kW', 'USD/kW', { locale: 'en-US' })).toBe(1500)
  expect(parseQuantity('1.234,5 kW', 'kW', { locale: 'de-DE' })).toBe(1234.5)
  expect(parseQuantity('0,5', 'kW', { locale: 'de-DE' })).toBe(0.5)
  expect(parseQuantity('1\u202f234,5', 'kW', { locale: 'fr-FR' })).toBe(1234.5)
  expect(() => parseQuantity('12,5', 'kW', { locale: 'en-US' })).toThrow('decimal point')
  expect(() => parseQuantity('1,2345', 'kW', { locale: 'en-US' })).toThrow('decimal point')
})

test.each<[string, Unit, string]>([
  ['', 'kW', 'nothing was given'],
  ['   ', 'kW', 'nothing was given'],
  ['NaN', 'kW', 'does not begin with a number'],
  ['Infinity', 'kW', 'does not begin with a number'],
  ['-Infinity', 'kW', 'does not begin with a number'],
  ['1e400', 'kW', 'too large'],
  ['1e308 MW', 'kW', 'too large'],
  ['1e200*1e200', 'kW', 'too large'],
  ['0x10', 'kW', 'decimal digits'],
  ['2,500', 'gpu', 'thousands separators'],
  ['60 000', 'USD', 'thousands separators'],
  ["60'000", 'USD', 'thousands separators'],
  ['60_000', 'USD', 'thousands separators'],
  ['1.2.3', 'kW', 'cannot be read'],
  ['1-1', 'kW', 'cannot be read'],
  ['5*', 'kW', 'not finished'],
  ['2+2', 'kW', 'cannot be read'],
  ['5M', 'kW', 'Unknown unit "M"'],
  ['75%', 'kW', 'per cent does not fit'],
  ['5 day', 'month', 'its unit is day'],
  ['8%/0', '1', 'divides by nought'],
  ['5/', 'kW', 'incomplete'],
  ['2014/01/01', '1', 'cannot be read'],
  ['6%/yr', '1', 'its unit is %/yr'],
  ['5k', 'month', 'Unknown unit "k"'],
  ['50 GB/s', 'Gbps', 'its unit is GB/s'],
  ['12 USD/kW', 'USD/(kW month)', 'its unit is USD/kW'],
  ['2 year', 'month', 'its unit is year'],
  ['5 K', 'degC', 'its unit is K'],
  ['alert(1)', 'kW', 'does not begin with a number'],
  ['9'.repeat(1e6), 'kW', '1000000 characters'],
])('%s is refused for %s: %s', (text, unit, message) => {
  expect(() => parseQuantity(text, unit)).toThrow(UnitError)
  expect(() => parseQuantity(text, unit)).toThrow(message)
})

test('the message says what was given, what was expected, and an example', () => {
  expect(() => parseQuantity('5 kW', 'USD/kWh')).toThrow(
    '"5 kW" cannot be read: its unit is kW. Expected USD/kWh, for example 0.19 USD/kWh.',
  )
})

test('ranges', () => {
  expect(parseRange('1.1 to 1.4', '1')).toEqual({ low: 1.1, high: 1.4 })
  expect(parseRange('100–120 kW', 'kW')).toEqual({ low: 100, high: 120 })
  expect(parseRange('0.1 to 0.12 MW', 'kW')).toEqual({ low: 100, high: 120 })
  expect(parseRange('900 kW to 1.2 MW', 'kW')).toEqual({ low: 900, high: 1200 })
  expect(parseRange('10 to 20%', '1')).toEqual({ low: 0.1, high: 0.2 })
  expect(parseRange('$100 to $120', 'USD')).toEqual({ low: 100, high: 120 })
  expect(parseRange('-5 to 5', 'degC')).toEqual({ low: -5, high: 5 })
  expect(() => parseRange('1.4 to 1.1', '1')).toThrow('low end')
  expect(() => parseRange('1.4', '1')).toThrow('two ends')
  expect(() => parseRange('1 to 2 to 3', '1')).toThrow('two ends')
})

test('every number and listed unit reads back, also beside its field label', () => {
  const value = fc
    .double({ min: -1e15, max: 1e15, noNaN: true, noDefaultInfinity: true })
    .map(x => (x === 0 ? 0 : x))
  fc.assert(
    fc.property(fc.constantFrom(...UNITS), value, (unit, x) => {
      if (unit !== '1') expect(parseQuantity(`${x} ${unit}`, unit)).toBe(x)
      expect(parseQuantity(String(x), unit)).toBe(x)
      const label = unitSuffix(unit)
      if (!label.startsWith('%') && label !== '') expect(parseQuantity(`${x} ${label}`, unit)).toBe(x)
    }),
    { numRuns: 1000 },
  )
})

test('what a field shows reads back to 12 figures', () => {
  const value = fc.double({ min: -1e12, max: 1e12, noNaN: true })
  fc.assert(
    fc.property(
      fc.constantFrom(...UNITS),
      value,
      fc.constantFrom('en-US', 'de-DE', 'fr-FR'),
      (unit, x, locale) => {
        const back = parseQuantity(fieldText(x, unit, { locale }), unit, { locale, bare: 'display' })
        expect(Math.abs(back - x)).toBeLessThanOrEqual(1e-11 * Math.abs(x))
      },
    ),
    { numRuns: 1000 },
  )
})

test('what people are shown in full reads back', () => {
  fc.assert(
    fc.property(fc.constantFrom(...UNITS), fc.integer({ min: -1e9, max: 1e9 }), (unit, n) => {
      expect(
        parseQuantity(formatQuantity(n / 100, unit, { style: 'exact' }), unit, { locale: 'en-US' }),
      ).toBeCloseTo(n / 100, 6)
    }),
    { numRuns: 1000 },
  )
})

test('no text makes it throw anything but a UnitError, and no answer is without end', () => {
  const text = fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...'0123456789.,eE+-*%$kMWh/ ()to') }))
  fc.assert(
    fc.property(text, fc.constantFrom(...UNITS), (typed, unit) => {
      try {
        expect(Number.isFinite(parseQuantity(typed, unit, { current: 1, locale: 'en-US' }))).toBe(true)
      } catch (error) {
        expect(error).toBeInstanceOf(UnitError)
      }
    }),
    { numRuns: 2000 },
  )
})
