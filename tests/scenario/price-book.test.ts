import { expect, it } from 'vitest'
import { basis } from '../../src/scenario/basis'
import { type Computed, compute } from '../../src/scenario/compute'
import { parsePrices } from '../../src/scenario/parse-prices'
import { presets } from '../../src/scenario/presets'
import { priceFaults, pricesOf, withPrices } from '../../src/scenario/price-book'
import type { PriceBook, PriceRow } from '../../src/scenario/price-rows'
import type { InputEntry, Scenario } from '../../src/scenario/scenario'

const johor = presets['johor-accelerators'] as Scenario
const planWith = (inputs: Readonly<Record<string, InputEntry>>): Computed => {
  const result = compute({ ...johor, inputs: { ...johor.inputs, ...inputs } }, basis)
  if ('faults' in result) throw new Error(JSON.stringify(result.faults))
  return result.ok
}
const bookOf = (...rows: PriceRow[]): PriceBook => ({
  schemaVersion: 1,
  kind: 'prices',
  name: 'Group',
  date: '2026-11-20',
  rows,
})
const changesOf = (plan: Computed, book: PriceBook) =>
  withPrices(plan, book).changes.map(({ input, value, kept }) => [input.cell, value, kept])

it('fills every input that a row fits, by kind of offer and market', () => {
  const plan = planWith({})
  const reserved = { line: 'hardwareReserved.upliftShare', value: '5%' }
  expect(changesOf(plan, bookOf(reserved))).toEqual([
    ['gpuService3yr:hardwareReserved.upliftShare', 0.05, undefined],
    ['gpuService1yr:hardwareReserved.upliftShare', 0.05, undefined],
  ])
  const narrow = { ...reserved, where: { kind: 'gpuService1yr', market: 'johor' } }
  expect(changesOf(plan, bookOf(narrow))).toEqual([
    ['gpuService1yr:hardwareReserved.upliftShare', 0.05, undefined],
  ])
  expect(changesOf(plan, bookOf({ ...reserved, where: { market: 'singapore' } }))).toEqual([])
})

it('says what stays: a figure that is confirmed in the plan, and one that is the same', () => {
  const plan = planWith({
    'johorColo:facilityColocation.rentPrice': { value: 118, confirmedBy: 'A. Lim' },
    'johorColo:facilityColocation.setupPrice': 300,
  })
  const book = bookOf(
    { line: 'facilityColocation.rentPrice', value: 110 },
    { line: 'facilityColocation.setupPrice', value: 300 },
  )
  expect(changesOf(plan, book)).toEqual([
    ['johorColo:facilityColocation.rentPrice', 110, 'confirmed'],
    ['johorColo:facilityColocation.setupPrice', 300, 'same'],
  ])
})

it('leaves an entry that names the book, which a newer one finds again', () => {
  const book = bookOf({ line: 'power.tariff', value: '0.1 USD/kWh', note: 'contract 7' })
  const { scenario } = withPrices(planWith({}), book)
  const entry = scenario.inputs['johor:power.tariff']
  expect(entry).toEqual({
    value: '0.1 USD/kWh',
    note: 'Group, 2026-11-20: contract 7',
    confirmedBy: 'Group',
  })
  const newer = bookOf({ line: 'power.tariff', value: '0.09 USD/kWh' })
  const plan = planWith({ 'johor:power.tariff': entry as InputEntry })
  expect(changesOf(plan, newer)).toEqual([['johor:power.tariff', 0.09, undefined]])
})

it('is made of the figures that a plan sets itself, and reads as strictly as a file', () => {
  const plan = planWith({
    'johor:power.tariff': { value: '0.1 USD/kWh', confirmedBy: 'A. Lim' },
    'johorColo:facilityColocation.rentPrice': 118,
    'fleet:demand.acceleratorsToday': 3000,
  })
  const book = pricesOf(plan, 'Group', '2026-11-20')
  expect(book.rows).toEqual([
    { line: 'power.tariff', where: { market: 'johor' }, value: '0.1 USD/kWh', confirmedBy: 'A. Lim' },
    { line: 'facilityColocation.rentPrice', where: { market: 'johor', kind: 'colocation' }, value: 118 },
  ])
  expect(parsePrices(JSON.stringify(book))).toEqual({ ok: book })
  expect(priceFaults(book, basis.model, basis.catalogue)).toEqual([])
})
