import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  type FormatOptions,
  fieldText,
  formatQuantity,
  fromDisplay,
  splitQuantity,
  toDisplay,
  UNITS,
  type Unit,
  unitSuffix,
} from '../../src/units/index.ts'

/** Shows the no-break spaces: narrow as _, wide as ~. */
const seen = (text: string): string => text.replace(/\u202f/g, '_').replace(/\u00a0/g, '~')

test.each<[number, Unit, string, FormatOptions?]>([
  [168e6, 'USD', '$168M'],
  [168.04e6, 'USD', '$168M'],
  [9.6e6, 'USD', '$9.6M'],
  [79e6, 'USD', '$79M'],
  [1.234e9, 'USD', '$1.23B'],
  [999.6e6, 'USD', '$1B'],
  [450000, 'USD', '$450k'],
  [60000, 'USD/gpu', '$60,000/gpu'],
  [0, 'USD', '$0'],
  [-0.0001e-9, 'USD', '$0'],
  [-5e6, 'USD', '−$5M'],
  [111e6, 'USD', '+$111M', { signed: true }],
  [0, 'USD', '$0', { signed: true }],
  [0.112, 'USD/kWh', '$0.112/kWh'],
  [0.19, 'USD/kWh', '$0.19/kWh'],
  [3.2, 'USD/(gpu h)', '$3.20/gpu_h'],
  [2.99, 'USD/(gpu h)', '$2.99~per~accelerator-hour', { long: true }],
  [12.05, 'USD/W', '$12.05/W'],
  [12.05, 'USD/W', '$12.05~a~watt', { long: true }],
  [150, 'USD/(kW month)', '$150/kW_mo'],
  [3.2, 'USD/Mtoken', '$3.20/M_tokens'],
  [5000, 'kW', '5.0_MW'],
  [7300, 'kVA', '7.3_MVA'],
  [132, 'kW/rack', '132~kW/rack'],
  [132, 'kW/rack', '132~kW~a~rack', { long: true }],
  [132, 'kW', '132_kW'],
  [999.4, 'kW', '999_kW'],
  [999.6, 'kW', '1.0_MW'],
  [1234567, 'kW', '1.23_GW'],
  [-1500, 'kW', '−1.5_MW'],
  [3650000, 'kWh/month', '3.65~GWh/mo'],
  [0.11, '1', '11%'],
  [0.1123, '1', '11.2%'],
  [0.07, '1', '7%'],
  [0.46, '1/year', '46%/yr'],
  [0.46, '1/year', '46%~a~year', { long: true }],
  [1.32, '1', '1.32', { kind: 'ratio' }],
  [27, 'month', '27~months'],
  [1, 'month', '1~month'],
  [16, 'person', '16~people'],
  [1, 'person', '1~person'],
  [2500, 'gpu', '2,500~gpu'],
  [2500, 'gpu', '2,500~accelerators', { long: true }],
  [2513, 'gpu', '2,513~gpu'],
  [40, 'switch', '40~switches'],
  [8, 'gpu/node', '8~gpu/node'],
  [25, 'degC', '25.0_°C', { style: 'table' }],
  [1.5e12, 'token', '1,500B~tokens'],
  [12, 'L/m3', '12~L/m³'],
])('%d %s reads %s in a sentence', (value, unit, text, options) => {
  expect(seen(formatQuantity(value, unit, options))).toBe(text)
})

test('tables have one decimal, exact has all', () => {
  expect(formatQuantity(168e6, 'USD', { style: 'table' })).toBe('$168.0M')
  expect(formatQuantity(10.6e6, 'USD', { style: 'table' })).toBe('$10.6M')
  expect(formatQuantity(999.96e6, 'USD', { style: 'table' })).toBe('$1.0B')
  expect(seen(formatQuantity(5543, 'kW', { style: 'table' }))).toBe('5.5_MW')
  expect(seen(formatQuantity(5543.21, 'kW', { style: 'exact' }))).toBe('5,543.21_kW')
  expect(formatQuantity(168012345.67, 'USD', { style: 'exact' })).toBe('$168,012,345.67')
  expect(formatQuantity(0.07, '1', { style: 'exact' })).toBe('7%')
})

test('no value is none', () => {
  for (const value of [null, undefined, Number.NaN, Number.POSITIVE_INFINITY])
    expect(formatQuantity(value, 'USD')).toBe('none')
})

test('the reader sees another currency and locale, at one rate', () => {
  expect(formatQuantity(100e6, 'USD', { currency: { symbol: 'RM', perUsd: 4.2 } })).toBe('RM420M')
  expect(seen(formatQuantity(5500, 'kW', { locale: 'de-DE' }))).toBe('5,5_MW')
})

test('tables split number and unit', () => {
  expect(splitQuantity(5000, 'kW')).toEqual({ number: '5.0', unit: 'MW' })
  expect(splitQuantity(150, 'USD/(kW month)')).toEqual({ number: '$150', unit: '/kW\u202fmo' })
  expect(splitQuantity(0.125, '1')).toEqual({ number: '12.5', unit: '%' })
  expect(splitQuantity(94.1e6, 'USD')).toEqual({ number: '$94.1M', unit: '' })
  expect(splitQuantity(null, 'USD')).toEqual({ number: 'none', unit: '' })
})

test.each<[Unit, string]>([
  ['USD/kWh', '$/kWh'],
  ['USD/(kW month)', '$/kW mo'],
  ['month', 'months'],
  ['1', '%'],
  ['1/year', '%/yr'],
  ['gpu', 'gpu'],
  ['USD/(gpu h)', '$/gpu h'],
  ['USD', '$'],
  ['USD month', '$ mo'],
  ['kW', 'kW'],
  ['degC', '°C'],
  ['m3/month', 'm³/mo'],
  ['person', 'people'],
  ['local/USD', 'local/$'],
])('the field of %s says %s', (unit, label) => {
  expect(unitSuffix(unit)).toBe(label)
})

test('fields show shares in per cent and take them back', () => {
  expect(toDisplay(0.07, '1')).toBe(7)
  expect(fromDisplay(11.2, '1')).toBe(0.112)
  expect(toDisplay(1.32, '1', 'ratio')).toBe(1.32)
  expect(fieldText(2500, 'gpu')).toBe('2,500')
  expect(fieldText(0.07, '1')).toBe('7')
  expect(fieldText(0.1 + 0.2, 'kW')).toBe('0.3')
  fc.assert(
    fc.property(fc.constantFrom(...UNITS), fc.integer({ min: -1e9, max: 1e9 }), (unit, n) => {
      expect(fromDisplay(toDisplay(n / 1e6, unit), unit)).toBe(n / 1e6)
    }),
  )
})

test('a text has no ordinary space to break at, no hyphen for minus, and no sign at zero', () => {
  const style = fc.constantFrom<'sentence' | 'table' | 'exact'>('sentence', 'table', 'exact')
  const value = fc.double({ min: -1e14, max: 1e14, noNaN: true })
  fc.assert(
    fc.property(fc.constantFrom(...UNITS), value, style, fc.boolean(), (unit, x, kind, long) => {
      const text = formatQuantity(x, unit, { style: kind, long })
      expect(text).not.toMatch(/ |^-|NaN|undefined|[−+]\$?0(\.0*)?(?![.\d])/)
    }),
    { numRuns: 2000 },
  )
})
