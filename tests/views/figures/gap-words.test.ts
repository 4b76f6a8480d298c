import { expect, it } from 'vitest'
import { capacityTitle, gapNote } from '../../../src/views/figures/gap-words'
import { shownStrategies } from '../../../src/views/strategies'
import { computedExample } from '../../models/support/presets'

/** Both sentences of one strategy of an example, money as the model has it, in millions. */
function wordsOf(example: string, strategy: string): readonly string[] {
  const computed = computedExample(example)
  const shown = shownStrategies(computed.scenario).filter(({ id }) => id === strategy)
  const [only] = shown
  if (!only) throw new Error(`${example} has no ${strategy}`)
  return [capacityTitle(computed, shown, usd => `${Math.round(usd / 1e6)} million`), gapNote(only, computed)]
}

it('calls what is paid by the hour a bridge where it ends with the arrival', () => {
  expect(wordsOf('johor-accelerators', 'buildInHouse')).toEqual([
    expect.stringMatching(/^Build holds no capacity before Mar 2029; bridging until then costs \d+ million$/),
    'on demand until live',
  ])
})

it('calls it no bridge where the peak is rented to the end', () => {
  expect(wordsOf('mumbai-jakarta-native', 'ownBaseRentPeak')).toEqual([
    'Own base, rent peak commits capacity from Jun 2027; on demand, before and beside it, costs 11 million',
    'on demand',
  ])
})
