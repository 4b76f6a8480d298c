import { describe, expect, it } from 'vitest'
import {
  columnLetters,
  rangeOf,
  reference,
  sheetName,
  sheetPrefix,
} from '../../../src/exports/workbook/address'

describe('addresses', () => {
  it.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [124, 'DU'],
    [701, 'ZZ'],
    [702, 'AAA'],
  ])('column %i is %s', (column, letters) => {
    expect(columnLetters(column)).toBe(letters)
  })

  it('keeps a column, a row or both in place', () => {
    expect([
      reference(5, 12),
      reference(5, 12, 'column'),
      reference(5, 12, 'row'),
      reference(5, 12, 'both'),
    ]).toEqual(['F12', '$F12', 'F$12', '$F$12'])
  })

  it.each([
    ['Fleet', 'Fleet!'],
    ['Cash flow', "'Cash flow'!"],
    ["Owner's", "'Owner''s'!"],
    ['GPU1', "'GPU1'!"],
    ['RC', "'RC'!"],
  ])('the sheet %s is pointed at by %s', (name, prefix) => {
    expect(sheetPrefix(name)).toBe(prefix)
  })

  it('writes a range once where it is one cell', () => {
    expect(rangeOf('Fleet', { column: 3, row: 6 })).toBe('Fleet!$D$6')
    expect(rangeOf('Fleet', { column: 3, row: 6 }, { column: 4, row: 9 })).toBe('Fleet!$D$6:$E$9')
  })
})

describe('sheet names', () => {
  it('leave out what a spreadsheet forbids and what is too long', () => {
    expect(sheetName('Facility: new/build [own]?', new Set())).toBe('Facility new build own')
    expect(sheetName('x'.repeat(40), new Set())).toHaveLength(31)
    expect(sheetName("'", new Set())).toBe('Sheet')
  })

  it('differ from those taken, whatever their case', () => {
    expect(sheetName('Inputs', new Set(['inputs', 'Inputs 2']))).toBe('Inputs 3')
  })
})
