import { expect, test } from 'vitest'
import type { Figure } from '../../../models/catalogue/entry'
import { shelves } from '../../../models/catalogue/shelves'
import { fieldLabel, kindLabel } from '../../../src/views/catalogue/labels'
import { type CatalogueRow, rowsOf } from '../../../src/views/catalogue/rows'

const rent = { name: 'rent', label: 'Rent per kW', unit: 'USD/(kW month)' }
const fields = new Map([
  ['colocationRent', rent],
  ['taxRate', { name: 'taxRate', label: 'Tax rate', unit: '1' }],
])

function rowOf(field: string, figure: Figure, kind = 'market'): CatalogueRow {
  const whole = kind === 'market' ? ({ chosenWhole: true } as const) : {}
  const [row] = rowsOf(
    [{ kind, ...whole, entries: { here: { name: 'Here', figures: { [field]: figure } } } }],
    fields,
  )
  return row as CatalogueRow
}

const plain = (text: string | null) => text?.replace(/\s/g, ' ')

test('a figure is listed with its unit, range, source and date', () => {
  const row = rowOf('taxRate', {
    value: 0.24,
    low: 0.17,
    high: 0.24,
    unit: '1',
    grade: 'A',
    source: 'Tax office',
    address: 'https://tax.example/rates',
    date: '2026-03',
    note: 'small firms less',
  })
  expect(row).toMatchObject({ entry: 'Here', field: 'Tax rate', value: '24%', grade: 'A', blocked: false })
  expect(row).toMatchObject({ range: '17 to 24%', source: 'Tax office', date: '2026-03' })
  expect(row).toMatchObject({ address: 'https://tax.example/rates', note: 'small firms less' })
})

test('a fallback is listed with its own figure and is marked', () => {
  const fallback = { value: 125, grade: 'fallback', source: 'General knowledge', date: '2026-11' } as const
  const row = rowOf('colocationRent', { value: null, unit: 'USD/(kW month)', fallback })
  expect(plain(row.value)).toBe('$125/kW mo')
  expect(row).toMatchObject({ grade: 'fallback', range: null, source: 'General knowledge', blocked: false })
})

test('a missing figure says that its entry cannot be chosen, and why', () => {
  const row = rowOf('colocationRent', { value: null, unit: 'USD/(kW month)' })
  expect(row).toMatchObject({ grade: 'missing', value: null, blocked: true })
  expect(row.note).toBe('Here cannot be chosen: neither a figure nor a fallback is known for “Rent per kW”.')
})

test('a missing figure of a thing that is read figure by figure blocks nothing', () => {
  const row = rowOf('taxRate', { value: null, unit: '1', note: 'not published' }, 'switch')
  expect(row).toMatchObject({ grade: 'missing', value: null, blocked: false, note: 'not published' })
})

test('remarks on an entry follow its figures and have no grade', () => {
  const figures = { taxRate: { value: 0.24, unit: '1', grade: 'A', source: 's', date: '2026' } } as const
  const rows = rowsOf(
    [{ kind: 'market', entries: { here: { name: 'Here', figures, notes: ['No new halls.'] } } }],
    fields,
  )
  expect(rows.map(({ grade, note }) => [grade, note])).toEqual([
    ['A', ''],
    [null, 'No new halls.'],
  ])
})

test('kinds and fields that are new here are named all the same', () => {
  expect(fieldLabel('designPue')).toBe('Design PUE')
  expect(fieldLabel('gpuPerNode')).toBe('GPU per node')
  expect(kindLabel('market')).toBe('Markets')
  expect(kindLabel('powerPlant')).toBe('Power plant')
})

test('every figure and remark of the catalogue has a row of its own, in readable numbers', () => {
  const rows = rowsOf(shelves, new Map())
  const wanted = shelves
    .flatMap(({ entries, remarks }) =>
      Object.entries(entries).map(([id, { figures, notes = [] }]) => [
        ...Object.keys(figures),
        ...(remarks?.(id) ?? []),
        ...notes,
      ]),
    )
    .reduce((sum, rowsOfEntry) => sum + rowsOfEntry.length, 0)
  expect(rows).toHaveLength(wanted)
  expect(new Set(rows.map(row => row.id)).size).toBe(wanted)
  for (const { value, range, note } of rows)
    expect(`${value ?? ''} ${range ?? ''} ${note}`).not.toMatch(/NaN|undefined|null/)
})
