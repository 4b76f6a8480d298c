import fc from 'fast-check'
import { expect, it } from 'vitest'
import { variance } from '../../src/analysis/variance'

it.each([
  // 168 to 189 is 21 more, an eighth.
  [189, 168, 21, 0.125],
  [11.47, 18.36, -6.89, -6.89 / 18.36],
  // Against a gain of 4, a loss of 2 is 6 worse: one and a half times the 4.
  [-2, 4, -6, -1.5],
  [2, -4, 6, 1.5],
])('tells %d from %d', (value, baseline, absolute, relative) => {
  expect(variance(value, baseline, 'absolute')).toBeCloseTo(absolute, 12)
  expect(variance(value, baseline, 'relative')).toBeCloseTo(relative, 12)
})

it('is none where there is nothing to tell from, and no share of nothing', () => {
  expect(variance(Number.NaN, 1, 'absolute')).toBeNaN()
  expect(variance(1, Number.NaN, 'relative')).toBeNaN()
  expect(variance(1, 0, 'relative')).toBeNaN()
  expect(variance(1, 0, 'absolute')).toBe(1)
})

it('takes rounding noise for no difference', () => {
  expect(variance(0.1 + 0.2, 0.3, 'absolute')).toBe(0)
  expect(variance(0.1 + 0.2, 0.3, 'relative')).toBe(0)
})

it('has the sign of the difference, and gives the value back', () => {
  const amount = fc.double({ min: -1e9, max: 1e9, noNaN: true })
  fc.assert(
    fc.property(amount, amount, (value, baseline) => {
      const more = variance(value, baseline, 'absolute')
      expect(Math.abs(baseline + more - value)).toBeLessThanOrEqual(
        1e-9 * (Math.abs(value) + Math.abs(baseline)),
      )
      if (baseline !== 0) expect(Math.sign(variance(value, baseline, 'relative'))).toBe(Math.sign(more))
    }),
  )
})
