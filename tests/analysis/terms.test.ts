import { describe, expect, it } from 'vitest'
import { termsOf } from '../../src/analysis/terms'
import { plan } from './plans'

const { run } = plan()
const termsIn = (cell: string) => termsOf(run, cell).map(term => `${term.sign > 0 ? '+' : '-'} ${term.cell}`)

describe('the terms of a number', () => {
  it('are the parts of a sum', () => {
    const parts = termsIn('colocation:cashFlow.capex')
    expect(parts.slice(0, 2)).toEqual([
      '+ colocation:cashFlow.facilityCapex',
      '+ colocation:cashFlow.hardwareCapex',
    ])
    expect(parts.every(part => part.startsWith('+ colocation:cashFlow.'))).toBe(true)
  })

  it('carry the sign with which they enter', () => {
    const signs = termsIn('colocation:cashFlow.net')
    expect(signs).toContain('+ colocation:cashFlow.proceeds')
    expect(signs).toContain('- colocation:cashFlow.capex')
  })

  it('add up to the number, with their signs', () => {
    for (const month of [0, 11, 30, 59]) {
      const sum = termsOf(run, 'colocation:cashFlow.net').reduce(
        (total, { cell, sign }) => total + sign * run.value(cell, month),
        0,
      )
      expect(sum).toBeCloseTo(run.value('colocation:cashFlow.net', month), 2)
    }
  })

  it('are the number itself where its formula does more than add', () => {
    expect(termsIn('colocation:returns.rateOfReturn')).toEqual(['+ colocation:returns.rateOfReturn'])
  })
})
