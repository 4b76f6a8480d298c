import { csvParse } from 'd3'
import { describe, expect, it } from 'vitest'
import { exportCsv } from '../../src/exports'
import { tinyRun } from '../engine/tiny'
import { plainMeta } from './support/metas'

const names = new Map([['both', '=cmd, "quoted"']])
const text = exportCsv(tinyRun(), { ...plainMeta, names })
const rows = csvParse(text)

describe('the long table', () => {
  it('has a row for each cell and month, and one for each single value', () => {
    expect(rows.columns).toEqual(['cell', 'line', 'for', 'unit', 'month', 'calendar month', 'value'])
    expect(rows).toHaveLength(9 * 12 + 7 + 1)
  })

  it('gives numbers in full', () => {
    const cell = rows.find(row => row.cell === 'chat:demand.peak' && row.month === '4')
    expect(cell).toMatchObject({ line: 'Accelerators', unit: 'gpu', 'calendar month': 'Apr 2027' })
    expect(Number(cell?.value)).toBeCloseTo(100 * 1.02 ** 4, 12)
  })

  it('makes names harmless and quotes them', () => {
    expect(text).toContain(`"'=cmd, ""quoted"""`)
    expect(rows.find(row => row.cell === 'both:supply.peakTotal')?.for).toBe(`'=cmd, "quoted"`)
  })

  it('ends lines as RFC 4180 says', () => {
    expect(text.endsWith('\r\n')).toBe(true)
    expect(text.split('\r\n')).toHaveLength(rows.length + 2)
  })
})
