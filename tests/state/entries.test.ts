import { expect, it } from 'vitest'
import { entriesOf, freeName } from '../../src/state/entries'

const record = (id: string, document: unknown) => ({ id, document, revision: 1, savedAt: '2026-11-24' })

it('lists records under the name that they hold, and by their id where they hold none', () => {
  const records = [record('a', { name: 'Johor' }), record('b', null), record('c', { name: 7 })]
  expect(entriesOf(records, new Map())).toEqual([
    { id: 'a', name: 'Johor', savedAt: '2026-11-24' },
    { id: 'b', name: 'b', savedAt: '2026-11-24' },
    { id: 'c', name: 'c', savedAt: '2026-11-24' },
  ])
})

it('finds a name that is free', () => {
  expect(freeName('Johor', [])).toBe('Johor')
  expect(freeName('Johor', ['Johor'])).toBe('Johor (2)')
  expect(freeName('Johor (2)', ['Johor', 'Johor (2)', 'Johor (3)'])).toBe('Johor (4)')
})
