import { describe, expect, it } from 'vitest'
import { type Crossing, crossing, roundOutward } from '../../src/analysis/crossing'

describe('roundOutward', () => {
  it.each([
    [2.5873, false, 2.58],
    [2.5873, true, 2.59],
    [261.7, true, 262],
    [64_371, true, 64_400],
    [64_371, false, 64_300],
    [0.052_34, true, 0.0524],
    [-0.0423, true, -0.0423],
    [-0.042_36, true, -0.0423],
    [-0.042_36, false, -0.0424],
    [0, true, 0],
    [6, true, 6],
    [6.000_000_006, true, 6],
    [5.999_999_994, false, 6],
    [6.000_1, true, 6.01],
  ])('%f, up %s: %f', (value, up, expected) => {
    expect(roundOutward(value, up, 3)).toBe(expected)
  })
})

/** Where a value passes a threshold, seen from a near end. */
function search(near: number, far: number, whole: boolean, isOther: (value: number) => boolean) {
  const tried: number[] = []
  const trials = crossing({ near, far, outcomeAtFar: 'other', whole, figures: 3 }, value => {
    tried.push(value)
    return isOther(value) ? { other: 'other' } : null
  })
  let next = trials.next()
  while (!next.done) next = trials.next()
  const found: Crossing<string> = next.value
  return { ...found, tried }
}

describe('crossing', () => {
  it('finds a threshold from below and rounds it up', () => {
    expect(search(150, 400, false, value => value > 261.7)).toMatchObject({ value: 262, outcome: 'other' })
  })

  it('finds a threshold from above and rounds it down', () => {
    expect(search(3.2, 2, false, value => value < 2.5873)).toMatchObject({ value: 2.58 })
  })

  it('gives of whole numbers the last with the old outcome, and the first with the other', () => {
    expect(search(6, 12, true, value => value >= 10)).toMatchObject({ value: 9, at: 10 })
    expect(search(36, 12, true, value => value <= 20)).toMatchObject({ value: 21, at: 20 })
    expect(search(0, 1, true, () => true)).toMatchObject({ value: 0, at: 1, tried: [] })
  })

  it('does not round beyond the far end', () => {
    expect(search(0, 0.123_45, false, value => value > 0.1234).value).toBeLessThanOrEqual(0.123_45)
  })

  it('needs no more than 24 trials, even towards zero', () => {
    expect(search(1, 0, false, value => value <= 0).tried.length).toBeLessThanOrEqual(24)
    expect(search(150, 400, false, value => value > 261.7).tried.length).toBeLessThan(15)
  })
})
