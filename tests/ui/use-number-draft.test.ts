import { describe, expect, it } from 'vitest'
import { draftOf, isStale } from '../../src/ui/use-number-draft'

const parse = (text: string) => {
  const value = Number(text)
  return value >= 0 && value <= 120 ? { value } : { error: 'Enter 0 to 120 months.' }
}

describe('draftOf', () => {
  it('leads to the value of a good text', () => {
    expect(draftOf('24', 27, parse)).toEqual({ text: '24', error: null, before: 27, after: 24 })
  })

  it('keeps a bad text, its sentence and the value in use', () => {
    expect(draftOf('270', 27, parse)).toEqual({
      text: '270',
      error: 'Enter 0 to 120 months.',
      before: 27,
      after: 27,
    })
  })
})

describe('isStale', () => {
  it('holds while the value is the one before or after the edit', () => {
    const draft = draftOf('24', 27, parse)
    expect(isStale(draft, 27)).toBe(false)
    expect(isStale(draft, 24)).toBe(false)
  })

  it('gives way when undo or a slider moves the value', () => {
    expect(isStale(draftOf('270', 27, parse), 30)).toBe(true)
  })
})
