import fc from 'fast-check'
import { expect, it } from 'vitest'
import { differencesIn, looked } from './same-number'

it('app, command line and explain show the same numbers of 500 random plans', async () => {
  await fc.assert(
    fc.asyncProperty(looked, async look => {
      expect(await differencesIn(look)).toEqual([])
    }),
    { numRuns: 500 },
  )
}, 900_000)
