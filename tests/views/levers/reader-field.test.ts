import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Line } from '../../../src/engine'
import { readerCurrency } from '../../../src/units'
import { readerField } from '../../../src/views/levers/reader-field'

const rent = {
  line: { id: 'a.rentPrice', name: 'rentPrice', unit: 'USD/(kW month)', input: {} } as Line,
  min: 0,
  max: 2000,
}
const ringgit = { currency: readerCurrency('MYR', 4) }

describe('a field in the currency of the reader', () => {
  const field = readerField(rent, ringgit)

  it('shows the figure at the rate, with the sign of the currency', () => {
    expect(field.shown(125)).toBe(500)
    expect(field.text(500)).toBe('500')
    expect(field.suffix).toBe('RM/kW mo')
  })

  it('takes a bare number as it is shown, and a number with a unit by its unit', () => {
    expect(field.parse('600', 125)).toEqual({ value: 600 })
    expect(field.parse('1,000', 125)).toEqual({ value: 1000 })
    expect(field.parse('+10%', 125)).toEqual({ value: expect.closeTo(550, 9) })
    expect(field.parse('150 USD/(kW month)', 125)).toEqual({ value: 600 })
    expect(field.parse('$150/kW mo', 125)).toEqual({ value: 600 })
  })

  it('says the limits in the same currency', () => {
    expect(field.parse('9000', 125)).toEqual({ error: expect.stringMatching(/RM0.* to RM8,000/) })
    expect(field.parse('dear', 125)).toHaveProperty('error')
  })

  it('gives the figure back that was typed', () => {
    const typed = fc.integer({ min: 1, max: 99_999 })
    const rates = fc.double({ min: 0.01, max: 30_000, noNaN: true })
    fc.assert(
      fc.property(typed, rates, (amount, perUsd) => {
        const own = readerField({ ...rent, max: 1e9 }, { currency: { symbol: 'x', perUsd } })
        const parsed = own.parse(String(amount), 1)
        if ('error' in parsed) throw new Error(parsed.error)
        const saved = own.value(parsed.value)
        expect(saved).toBeCloseTo(amount / perUsd, 6)
        expect(own.text(own.shown(saved))).toBe(amount.toLocaleString('en-US'))
      }),
    )
  })
})

describe('a field in US dollars and metric units', () => {
  it('is as the model has it, shares in per cent', () => {
    const field = readerField(rent, {})
    expect([field.suffix, field.shown(125), field.text(125)]).toEqual(['$/kW mo', 125, '125'])
    const growth = { line: { id: 'a.growth', name: 'growth', unit: '1', input: {} } as Line, min: 0, max: 1 }
    const share = readerField(growth, ringgit)
    expect([share.suffix, share.shown(0.4), share.value(40), share.text(40)]).toEqual(['%', 40, 0.4, '40'])
  })
})
