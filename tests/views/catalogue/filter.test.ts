import { describe, expect, test } from 'vitest'
import { everything, filterRows, isOld } from '../../../src/views/catalogue/filter'
import type { CatalogueRow } from '../../../src/views/catalogue/rows'

const day = '2026-11-24'
const row = (change: Partial<CatalogueRow>): CatalogueRow => ({
  id: JSON.stringify(change),
  kind: 'market',
  entry: 'Singapore',
  blocked: false,
  field: 'Electricity tariff',
  value: '$0.19/kWh',
  range: null,
  grade: 'B',
  source: 'Cost guide',
  address: null,
  date: '2026-01-15',
  note: '',
  ...change,
})
const tariff = row({})
const saoPaulo = row({ entry: 'São Paulo', field: 'Water price', grade: 'fallback', date: '2025' })
const b200 = row({ kind: 'hardware', entry: 'B200', field: 'Price', grade: 'A', date: '2025-11-25' })
const missing = row({ entry: 'Riyadh', field: 'Rent per kW', grade: 'missing', value: null, date: '' })
const rows = [tariff, saoPaulo, b200, missing]
const left = (change: Partial<typeof everything>) => filterRows(rows, { ...everything, ...change }, day)

describe('the filter of the catalogue', () => {
  test('leaves everything unless told otherwise', () => {
    expect(left({})).toEqual(rows)
    expect(left({ text: '  ' })).toEqual(rows)
  })

  test('finds every word of a text anywhere in the row, whatever its case and accents', () => {
    expect(left({ text: 'TARIFF singapore' })).toEqual([tariff])
    expect(left({ text: 'sao paulo' })).toEqual([saoPaulo])
    expect(left({ text: 'singapore water' })).toEqual([])
    expect(left({ text: 'guide' })).toEqual(rows)
  })

  test('keeps a kind, a grade, what is old, and all of these together', () => {
    expect(left({ kind: 'hardware' })).toEqual([b200])
    expect(left({ grade: 'fallback' })).toEqual([saoPaulo])
    expect(left({ grade: 'missing' })).toEqual([missing])
    expect(left({ old: true })).toEqual([saoPaulo])
    expect(left({ kind: 'market', grade: 'B', text: 'tariff' })).toEqual([tariff])
    expect(left({ kind: 'hardware', grade: 'B' })).toEqual([])
  })
})

test.each([
  ['2025-11-25', false],
  ['2025-11-24', true],
  ['2025-10-25', true],
  ['2025-12', false],
  ['2025-11', true],
  ['2026', false],
  ['2025', true],
  ['', false],
])('%s is twelve months or more before 2026-11-24: %s', (date, old) => {
  expect(isOld(row({ date }), day)).toBe(old)
})
