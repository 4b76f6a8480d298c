import { describe, expect, it } from 'vitest'
import { wrap } from '../../../src/charts/kit/wrap'

describe('wrap', () => {
  it('keeps a text that fits on one line', () => {
    expect(wrap('Colocation', { fontSize: 12, width: 200 })).toEqual(['Colocation'])
  })

  it('breaks between words and loses none', () => {
    const lines = wrap('GPU service until the hall is live, then build', { fontSize: 12, width: 90 })
    expect(lines.length).toBeGreaterThan(2)
    expect(lines.join(' ')).toBe('GPU service until the hall is live, then build')
  })

  it('never breaks a word', () => {
    expect(wrap('Interconnection', { fontSize: 12, width: 10 })).toEqual(['Interconnection'])
  })

  it('leaves less room on the first line where something stands before it', () => {
    expect(wrap('one two', { fontSize: 12, width: 100, firstWidth: 25 })).toEqual(['one', 'two'])
  })
})
